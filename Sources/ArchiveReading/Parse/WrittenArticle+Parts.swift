internal import ArchiveModel
internal import Diagnostics
internal import FrontMatter

// The records inside of an article, and meetings, which may be either.

extension WrittenArticle {
  /// A meeting is named by its id alone, or by a record that also has the date that the article
  /// gives, where this is not the date of the meeting.
  static func reports(_ reader: inout RecordReader) -> [Report] {
    guard let node = reader.node("meetings"), case .list(let items) = node.content,
      items.contains(where: { if case .fields = $0.content { true } else { false } })
    else { return reader.references("meetings").map { Report(meeting: $0, date: nil) } }
    var seen: Set<String> = []
    return items.compactMap { report(of: $0, &reader) }.filter {
      reader.isNew($0.meeting, in: "meetings", &seen)
    }
  }

  private static func report(of item: FieldNode, _ reader: inout RecordReader) -> Report? {
    if case .text(let id) = item.content {
      return Report(meeting: Placed(id, at: item.position), date: nil)
    }
    var inner = reader.inner(item, schema: .meetingReport)
    defer { reader.take(inner) }
    let date = inner.date("date")
    return inner.reference("meeting").map { Report(meeting: $0, date: date) }
  }

  static func participant(_ reader: inout RecordReader) -> Participant? {
    // An empty list says that there is no post, and no list that the rules say it.
    let hasPosts = reader.node("posts").map { !$0.isAbsent } ?? false
    return Participant(
      official: reader.reference("official"),
      role: reader.choice("role", of: Participation.Role.self),
      rank: reader.text("rank")?.value,
      position: reader.text("position"),
      organization: reader.reference("organization"),
      posts: hasPosts ? reader.records("posts", schema: .statedPost, statedPost) : nil
    )
  }

  private static func statedPost(_ reader: inout RecordReader) -> StatedPost? {
    let title = reader.text("title")?.value
    let organization = reader.reference("organization")
    let isFormer = reader.flag("former") ?? false
    return title.map { StatedPost(title: $0, organization: organization, isFormer: isFormer) }
  }

  static func figure(_ reader: inout RecordReader) -> Figure? {
    let measure = reader.text("measure")?.value
    let position = reader.node("value")?.position
    let value = reader.number("value")
    let unit = reader.text("unit")?.value
    let province = reader.reference("province")
    let period = reader.date("period")?.value
    let qualifier = reader.choice("qualifier", of: ArchiveModel.Figure.Qualifier.self)
    guard let measure, let value else { return nil }
    let figure = ArchiveModel.Figure(
      measure: measure,
      value: value,
      unit: unit,
      period: period,
      qualifier: qualifier
    )
    return Figure(figure: figure, position: position ?? reader.position, province: province)
  }
}
