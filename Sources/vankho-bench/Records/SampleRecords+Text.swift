extension SampleMeeting {
  /// Returns the file of the record.
  func text() -> [UInt8] {
    let home = SampleProvince.all[province]
    var text = RecordText()
    text.rule()
    text.field("name", name)
    text.field("kind", kind)
    text.field("date", date)
    text.field("scope", scope)
    text.field("province", home.id)
    if attendees != nil { text.field("place", "Hội trường \(home.label)") }
    text.field("mode", mode)
    text.field("attendees", attendees.map { "\($0)" })
    text.field("sites", sites.map { "\($0)" })
    text.list("organizers", organizers.map { SampleOrganization.all[$0].id })
    text.list("topics", topics.map { SampleTopic.all[$0].id })
    text.field("note", note)
    text.rule()
    guard let textSeed else { return text.bytes }
    var prose = ProseWriter(
      about: ProseSubject(self),
      theme: topics[0],
      words: ArticleWords(theme: topics[0], seed: textSeed, leaning: .text),
      seed: textSeed
    )
    prose.append("\n")
    prose.start(.sentence)
    prose.append(" ")
    prose.start(.sentence)
    prose.append("\n")
    text.append(prose.bytes)
    return text.bytes
  }
}

extension SampleOfficial {
  /// Returns the file of the record.
  func text() -> [UInt8] {
    var text = RecordText()
    text.rule()
    text.field("name", name)
    if nameIsUncertain { text.append("name_uncertain: true\n") }
    if hasKnownPositions { appendPositions(to: &text) }
    text.rule()
    return text.bytes
  }

  private func appendPositions(to text: inout RecordText) {
    text.append("positions:\n")
    for (place, post) in posts.enumerated() {
      let next = posts.dropFirst(place + 1).first
      text.entry(
        [
          ("title", post.position),
          ("organization", post.organization.map { SampleOrganization.all[$0].id }),
          ("from", "\(post.from.year)"), ("to", next.map { "\($0.from.year)" }),
        ],
        indentation: "  "
      )
    }
  }
}

extension SampleOrganization {
  /// Returns the file of the record.
  func text() -> [UInt8] {
    var text = RecordText()
    text.rule()
    text.field("name", name)
    text.lines("aliases", aliases)
    text.field("kind", kind)
    text.field("parent", parent)
    text.field("province", province)
    text.rule()
    return text.bytes
  }
}
