internal import SeededNumbers

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
    text.append(habit.spelled(body.body()))
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

  /// Draws until a title has 8 to 16 syllables, as most headlines have.
  private func title(in sample: Sample) -> String {
    var prose = plainProse(in: sample, leaning: .title, seed: titleSeed)
    var title = ""
    repeat {
      prose.clear()
      prose.start(.headline)
      title = String(decoding: habit.spelled(prose.bytes), as: UTF8.self)
    } while !(8...16).contains(1 + title.utf8.count { $0 == UInt8(ascii: " ") })
    return title
  }

  private func summary(in sample: Sample) -> String {
    var prose = plainProse(in: sample, leaning: .text, seed: titleSeed &+ 1)
    let reporting = prose.random.pick(BodyWriter.reporting)
    prose.append("\(SampleOrganization.all[publisher].name) ngày \(day.spoken) \(reporting) ")
    prose.write(.meeting)
    prose.append(". ")
    for number in 0..<prose.random.within(1...2) {
      if number > 0 { prose.append(" ") }
      prose.sentence()
    }
    return String(decoding: habit.spelled(prose.bytes), as: UTF8.self)
  }

  /// The words that the article leans to; a reprint has those of its original.
  func words(leaning: ArticleWords.Leaning) -> ArticleWords {
    ArticleWords(theme: topics[0], seed: textSeed, leaning: leaning)
  }

  private var habit: SpellingHabit { SpellingHabit(seed: textSeed) }

  private func plainProse(
    in sample: Sample,
    leaning: ArticleWords.Leaning,
    seed: UInt64
  ) -> ProseWriter {
    let subject = ProseSubject(self, in: sample)
    var prose = ProseWriter(
      about: subject,
      theme: topics[0],
      words: words(leaning: leaning),
      seed: seed
    )
    prose.makesLinks = false
    return prose
  }
}
