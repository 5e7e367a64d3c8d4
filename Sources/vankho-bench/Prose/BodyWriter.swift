/// Writes the text of an article: paragraphs, headings, lists, quotes, seldom tables and footnotes.
struct BodyWriter {
  private var prose: ProseWriter
  private let article: SampleArticle
  private let subject: ProseSubject
  /// How many words are wanted.
  private let wanted: Int

  /// Takes the original of a reprint instead of the reprint itself, so that the text is the same.
  init(_ article: SampleArticle, in sample: Sample) {
    self.article = article
    subject = ProseSubject(article, in: sample)
    prose = ProseWriter(about: subject, theme: article.topics[0], seed: article.textSeed)
    // The mean of two dice of different size: most texts have 400 to 700 words.
    wanted = 300 + (prose.random.below(500) + prose.random.below(500)) / 2
  }

  mutating func body() -> [UInt8] {
    let hasFootnote = prose.random.chance(4)
    lead()
    var untilHeading = prose.random.within(1...2)
    while prose.words() < wanted {
      if untilHeading == 0 {
        heading()
        untilHeading = prose.random.within(2...4)
        paragraph()
      } else {
        block()
      }
      untilHeading -= 1
    }
    if hasFootnote { footnote() }
    return prose.bytes
  }

  /// The first paragraph says when, where and who.
  private mutating func lead() {
    prose.append("Ngày \(article.day.spoken), ")
    prose.append("\(SampleOrganization.all[article.publisher].name) đưa tin về ")
    if let meeting = subject.meeting {
      prose.append("[\(meeting.name)](\(meeting.reference)) tại ")
    } else {
      prose.append("công việc ở ")
    }
    prose.writeHome()
    prose.append(". ")
    sentences(prose.random.within(1...3))
    prose.append("\n")
  }

  private mutating func block() {
    switch prose.random.below(100) {
    case 0..<12: list()
    case 12..<22: quote()
    case 22..<24: table()
    default: paragraph()
    }
  }

  private mutating func paragraph() {
    prose.append("\n")
    sentences(prose.random.within(2...5))
    prose.append("\n")
  }

  private mutating func sentences(_ count: Int) {
    for number in 0..<count {
      if number > 0 { prose.append(" ") }
      prose.start(.sentence)
    }
  }

  private mutating func heading() {
    prose.append("\n## ")
    withoutLinks { $0.start(.heading) }
    prose.append("\n")
  }

  private mutating func list() {
    prose.append("\n")
    prose.start(.list)
    prose.append("\n\n")
    let isNumbered = prose.random.chance(25)
    let count = prose.random.within(3...6)
    for number in 1...count {
      prose.append(isNumbered ? "\(number). " : "- ")
      prose.write(.item)
      prose.append(number < count ? ";\n" : ".\n")
    }
  }

  private mutating func quote() {
    prose.append("\n> “")
    prose.start(.claim)
    prose.append("; ")
    prose.write(.claim)
    prose.append("”, ")
    prose.write(.person)
    prose.append(" ")
    prose.write(.statement)
    prose.append(".\n")
  }

  private mutating func table() {
    prose.append("\n| Nội dung | \(subject.year - 1) | \(subject.year) |\n| --- | ---: | ---: |\n")
    for _ in 0..<prose.random.within(3...6) {
      prose.append("| ")
      withoutLinks { $0.start(.object) }
      let before = prose.random.within(10...4000)
      prose.append(" | \(VietnameseNumber.text(before)) | ")
      prose.append("\(VietnameseNumber.text(before + prose.random.below(900))) |\n")
    }
  }

  private mutating func footnote() {
    prose.append("\n")
    prose.start(.sentence)
    prose.append("[^1]\n\n[^1]: ")
    prose.start(.note)
    prose.append("\n")
  }

  private mutating func withoutLinks(_ write: (inout ProseWriter) -> Void) {
    prose.makesLinks = false
    write(&prose)
    prose.makesLinks = true
  }
}
