extension SampleArticle {
  /// Returns the file of the record, with the text of `original`: of the article itself, or of the
  /// one that it reprints.
  func text(in sample: Sample, bodyOf original: SampleArticle) -> [UInt8] {
    var text = RecordText()
    text.rule()
    text.field("title", title(in: sample))
    text.field("published", published)
    text.field("publisher", SampleOrganization.all[publisher].id)
    text.field("author", author)
    text.field("url", "https://example.org/\(SampleOrganization.all[publisher].id)/\(id).html")
    if titleSeed % 3 == 0 { text.field("retrieved", (day + Int(titleSeed % 40)).text) }
    text.field("language", "vi")
    text.list("meetings", meetings.map { sample.meetings[$0].id })
    appendParticipants(to: &text, in: sample)
    text.list("provinces", provinces.map { SampleProvince.all[$0].id })
    text.list("organizations", organizations.map { SampleOrganization.all[$0].id })
    text.list("topics", topics.map { SampleTopic.all[$0].id })
    appendFigures(to: &text)
    text.field("summary", summary(in: sample))
    text.field("copy_of", copyOf)
    text.field("rights", rights)
    text.field("note", note)
    text.rule()
    text.append("\n")
    var body = BodyWriter(original, in: sample)
    text.append(body.body())
    return text.bytes
  }

  private func appendParticipants(to text: inout RecordText, in sample: Sample) {
    guard !participants.isEmpty else { return }
    text.append("participants:\n")
    for participant in participants {
      text.entry(
        [
          ("official", sample.officials[participant.official].id), ("role", participant.role),
          ("rank", participant.post.rank), ("position", participant.post.position),
          ("organization", participant.post.organization.map { SampleOrganization.all[$0].id }),
        ],
        indentation: "  "
      )
    }
  }

  private func appendFigures(to text: inout RecordText) {
    guard !figures.isEmpty else { return }
    text.append("figures:\n")
    for figure in figures {
      text.entry(
        [
          ("measure", figure.measure), ("value", figure.value), ("unit", figure.unit),
          ("province", SampleProvince.all[provinces[0]].id), ("period", figure.period),
          ("qualifier", figure.qualifier),
        ],
        indentation: "  "
      )
    }
  }

  private func title(in sample: Sample) -> String {
    var prose = plainProse(in: sample, seed: titleSeed)
    prose.start(.headline)
    return String(decoding: prose.bytes, as: UTF8.self)
  }

  private func summary(in sample: Sample) -> String {
    var prose = plainProse(in: sample, seed: titleSeed &+ 1)
    prose.append("\(SampleOrganization.all[publisher].name) ngày \(day.spoken) đưa tin về ")
    prose.write(.meeting)
    prose.append(". ")
    for number in 0..<prose.random.within(1...2) {
      if number > 0 { prose.append(" ") }
      prose.start(.sentence)
    }
    return String(decoding: prose.bytes, as: UTF8.self)
  }

  private func plainProse(in sample: Sample, seed: UInt64) -> ProseWriter {
    let subject = ProseSubject(self, in: sample)
    var prose = ProseWriter(about: subject, theme: topics[0], seed: seed)
    prose.makesLinks = false
    return prose
  }
}
