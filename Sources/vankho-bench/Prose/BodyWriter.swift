internal import SeededNumbers

/// Writes the text of an article: paragraphs, headings, lists, quotes, seldom tables and footnotes.
///
/// Sizes and answers of a search are measured on such texts, so that they should be like those of
/// the press in what a search feels. Aims, counted over title, summary and text without marks: 465
/// syllables an article, of them 200 to 250 different; 410 to 421 different pairs of neighbours; of
/// all pairs in 1,000 articles, .58 to .61 in one article only. That is what the 628 news articles
/// of KTLAB's public multi-document set show (555 syllables, 410 pairs, .58), and a random walk over
/// their pairs, cut to 465 syllables (250, 421, .61). Real texts are still more uneven.
///
/// Counted in 1,000 articles of seed 1: 466 syllables; 255 different ones, 404 pairs within sentences
/// and 423 across their ends; .57 of 87,000 pairs in one article only (.59 of 66,000 in 628).
struct BodyWriter {
  private var prose: ProseWriter
  private let article: SampleArticle
  private let subject: ProseSubject
  /// How many syllables are wanted.
  private let wanted: Int

  /// Takes the original of a reprint instead of the reprint itself, so that the text is the same.
  init(_ article: SampleArticle, in sample: Sample) {
    self.article = article
    subject = ProseSubject(article, in: sample)
    prose = ProseWriter(
      about: subject,
      theme: article.topics[0],
      words: article.words(leaning: .text),
      seed: article.textSeed
    )
    // The mean of two dice: with title and summary, most articles have 350 to 600 syllables.
    wanted = 200 + (prose.random.below(282) + prose.random.below(282)) / 2
  }

  mutating func body() -> [UInt8] {
    let hasFootnote = prose.random.chance(4)
    lead()
    var untilHeading = prose.random.within(1...2)
    while prose.syllables() < wanted {
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
    prose.append(
      "\(SampleOrganization.all[article.publisher].name) \(prose.random.pick(Self.reporting)) "
    )
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

  /// What a paper does with news; the object follows.
  static let reporting = [
    "đưa tin về", "có bài về", "thông tin về", "phản ánh", "ghi nhận", "giới thiệu", "nói về",
    "đăng bài về", "tường thuật", "nhắc đến", "viết về", "dành nửa trang cho",
  ]

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
    sentences(prose.random.within(2...4))
    prose.append("\n")
  }

  private mutating func sentences(_ count: Int) {
    for number in 0..<count {
      if number > 0 { prose.append(" ") }
      prose.sentence()
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
      prose.write(prose.random.chance(20) ? .item : .task)
      prose.append(number < count ? ";\n" : ".\n")
    }
  }

  private mutating func quote() {
    prose.append("\n> “")
    prose.start(prose.random.chance(30) ? .claim : .event)
    prose.append("; ")
    prose.write(prose.random.chance(30) ? .claim : .event)
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
      withoutLinks { $0.start($0.random.chance(30) ? .object : .thing) }
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
