internal import ArchiveLinking
internal import ArchiveModel
internal import Drawing
internal import HTML
internal import Templating
internal import Wording

/// The drawing of someone's posts over time, and how much of all it shows.
struct CareerFigure: Presentable {
  var drawing: HTMLBytes
  /// Said where not every post has room.
  var cut: String?

  static let fields = Fields<Self>("career figure") {
    Field.html("drawing") { $0.drawing }
    Field.optionalText("cut") { $0.cut }
  }
}

/// Draws someone's posts over time, one bar a post.
struct CareerFigureMaker: Sendable {
  let links: LinkMaker
  let wording: Words

  private static let drawnPosts = 12

  /// Draws the posts, those of which only the title is known last; nothing where all that is known is
  /// of one date.
  func figure(_ career: Career, _ positions: [Official.KnownPosition]) -> CareerFigure? {
    let posts = career.posts.filter { !$0.held.isEmpty || !$0.known.isEmpty }
    let ends = posts.flatMap { $0.attested.map { $0.first + $0.last } ?? [] }
    let moments = ends.compactMap(\.firstMoment) + ends.compactMap(\.lastMoment)
    let range = moments.min().flatMap { least in moments.max().map { least...$0 } }
    let attested = drawn(posts).compactMap { bar($0, positions, within: range) }
    let others = positions.filter { $0.organization == nil }
    let spans = attested + others.compactMap { bar($0.title, [$0], nil, within: range) }
    // Of the days that reports of one meeting give, one counts.
    let told = posts.flatMap { $0.attested.map { [$0.first[0], $0.last[0]] } ?? [] }
    let dates = told + positions.flatMap { [$0.from, $0.to].compactMap { $0 } }
    guard Set(dates.filter { $0.year != nil }).count > 1,
      let start = spans.map(\.span.lowerBound).min(),
      let end = spans.map(\.span.upperBound).max()
    else { return nil }
    let count = wording.count(.countPosts, spans.count)
    let (first, last) = (year(start), year(end))
    let title =
      first == last
      ? wording.text(.careerDrawingYear, ["posts": count, "year": first])
      : wording.text(.careerDrawing, ["posts": count, "start": first, "end": last])
    let isCut = posts.count > Self.drawnPosts
    return CareerFigure(
      drawing: SpanChart(title: title, rows: spans).drawing,
      cut: isCut ? wording.text(.careerCut, ["n": wording.number(Self.drawnPosts)]) : nil
    )
  }

  /// Of many posts those that most articles attest, in the order of time.
  private func drawn(_ posts: [Career.AttestedPost]) -> [Career.AttestedPost] {
    let places = posts.indices.sorted { left, right in
      let (a, b) = (posts[left].held.count, posts[right].held.count)
      return a != b ? a > b : left < right
    }
    return places.prefix(Self.drawnPosts).sorted().map { posts[$0] }
  }

  private func bar(
    _ post: Career.AttestedPost,
    _ positions: [Official.KnownPosition],
    within range: ClosedRange<Double>?
  ) -> SpanChart.Row? {
    let name = links.link(post.post.organization).name
    return bar(
      "\(post.post.title), \(name)",
      post.known.map { positions[$0] },
      post.attested,
      within: range
    )
  }

  /// Draws from the first to the last that is known; an end that is not known lies where all that is
  /// known ends.
  private func bar(
    _ label: String,
    _ positions: [Official.KnownPosition],
    _ attested: AttestedTime?,
    within range: ClosedRange<Double>?
  ) -> SpanChart.Row? {
    let dated = positions.filter { $0.from != nil || $0.to != nil }
    let starts = dated.compactMap { ($0.from ?? $0.to)?.firstMoment }
    let ends = dated.compactMap { ($0.to ?? $0.from)?.lastMoment }
    guard var start = (starts + (attested?.first ?? []).compactMap(\.firstMoment)).min(),
      var end = (ends + (attested?.last ?? []).compactMap(\.lastMoment)).max()
    else { return nil }
    let isOpenAtStart = !dated.isEmpty && dated.allSatisfy { $0.from == nil }
    let isOpenAtEnd = !dated.isEmpty && dated.allSatisfy { $0.to == nil }
    if isOpenAtStart, let range { start = min(start, range.lowerBound) }
    if isOpenAtEnd, let range { end = max(end, range.upperBound) }
    guard start <= end else { return nil }
    return SpanChart.Row(
      label: label,
      span: start...end,
      isOpenAtStart: isOpenAtStart,
      isOpenAtEnd: isOpenAtEnd
    )
  }

  private func year(_ moment: Double) -> String {
    EDTFDate.name(ofYear: Int(moment.rounded(.down)))
  }
}

extension EDTFDate {
  /// The beginning of the first day that it may mean, in years: 2024.5 is the first of July 2024.
  fileprivate var firstMoment: Double? {
    start.map { Self.moment(earliest.number, in: $0.years.lowerBound) }
  }

  /// The end of the last day that it may mean, within the same year.
  fileprivate var lastMoment: Double? {
    end.map { Self.moment(latest.number + 1, in: $0.years.upperBound) - 0.000_1 }
  }

  private static func moment(_ day: Int, in year: Int) -> Double {
    guard let first = CalendarDay(year: year, month: 1, day: 1)?.number,
      let next = CalendarDay(year: year + 1, month: 1, day: 1)?.number
    else { return Double(year) }
    return Double(year) + Double(day - first) / Double(next - first)
  }
}
