internal import ArchiveModel
internal import Markdown
internal import MentionFinding
internal import VietnameseText

/// Reads what an article's text names: the author's links first, then what `mentions` settles, then
/// the names that the finder knows.
struct MentionReading {
  let archive: Archive
  let finder: MentionFinder
  let article: Article
  /// The words that the article's `mentions` settle, as the finder compares them.
  private let choices: [(keys: [UInt64], record: RecordReference?)]
  private var used: Set<Int> = []
  private var found = ArticleMentions()
  /// What is already linked in the section that is read.
  private var linked: Set<RecordReference> = []
  private var section = 0

  init(_ reference: Reference<Article>, in archive: Archive, finder: MentionFinder) {
    self.archive = archive
    self.finder = finder
    article = archive.articles[reference]
    choices = article.mentionChoices.map { choice in
      (SyllableScan.syllables(in: choice.text).map(\.key), choice.record)
    }
    linked = [RecordReference(reference)]
    own = RecordReference(reference)
  }

  private let own: RecordReference

  /// Returns what the text names; `time` says which provinces there were at its date.
  static func mentions(
    of reference: Reference<Article>,
    in archive: Archive,
    finder: MentionFinder,
    at time: PlacesOfDate
  ) -> ArticleMentions {
    var reading = MentionReading(reference, in: archive, finder: finder)
    let paragraphs = reading.article.body.paragraphs
    var facts = ArticleFacts(reading.article, paragraphs, time, in: archive)
    for paragraph in paragraphs { reading.read(paragraph, &facts) }
    reading.found.unusedChoices = reading.choices.indices.filter { !reading.used.contains($0) }
    reading.found.figures = reading.article.figures.map { figure in
      Int32(reading.article.body.firstParagraph(printing: figure) ?? 0)
    }
    return reading.found
  }

  private mutating func read(_ paragraph: MarkdownParagraph, _ facts: inout ArticleFacts) {
    if paragraph.section != section {
      section = paragraph.section
      linked = [own]
    }
    let words = SyllableScan.syllables(in: paragraph.bytes[...])
    var named: [Named] = paragraph.links.map {
      Named(range: $0.range, record: archive.record(at: $0.destination))
    }
    named += chosen(words, besides: named.map(\.range))
    let taken = named.map(\.range)
    let isFree = { (range: Range<Int>) in !taken.contains { $0.overlaps(range) } }
    // Who was linked or settled is known to the text from here on.
    facts.named = Set(named.compactMap { $0.record?.subject })
    let names = finder.mentions(in: words, continuing: &facts)
    // Whom the finder took a settled name for is not named by it.
    facts.forget(
      Set(names.mentions.filter { !isFree($0.range) }.map(\.subject))
        .subtracting(named.compactMap { $0.record?.subject })
    )
    named += names.mentions.filter { isFree($0.range) }.map {
      Named(
        range: $0.range,
        record: RecordReference(subject: $0.subject),
        ground: ArticleMentions.Ground($0.ground)
      )
    }
    for name in named.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      if let record = name.record, record != own { take(record, name, paragraph) }
    }
    for ambiguity in names.ambiguities where isFree(ambiguity.range) {
      found.ambiguities.append(
        ArticleMentions.Ambiguity(
          paragraph: Int32(paragraph.number),
          range: Int32(ambiguity.range.lowerBound)..<Int32(ambiguity.range.upperBound),
          candidates: ambiguity.candidates.map(RecordReference.init(subject:))
        )
      )
    }
  }

  /// A place where something is named.
  private struct Named {
    var range: Range<Int>
    var record: RecordReference?
    var ground = ArticleMentions.Ground.name
  }

  private mutating func take(
    _ record: RecordReference,
    _ name: Named,
    _ paragraph: MarkdownParagraph
  ) {
    let range = name.range
    found.places.append(
      ArticleMentions.Place(
        record: record,
        paragraph: Int32(paragraph.number),
        range: Int32(range.lowerBound)..<Int32(range.upperBound)
      )
    )
    if paragraph.links.contains(where: { $0.range == range }) {
      linked.insert(record)
    } else if !linked.contains(record) {
      let spans = paragraph.spans(of: range)
      if !spans.isEmpty { linked.insert(record) }
      found.links += spans.map {
        ArticleMentions.NameLink(span: $0, record: record, ground: name.ground)
      }
    }
  }

  /// Returns where the texts of `mentions` stand, the longest first at each word.
  private mutating func chosen(
    _ words: [ScannedSyllable],
    besides taken: [Range<Int>]
  ) -> [Named] {
    guard !choices.isEmpty else { return [] }
    var places: [Named] = []
    var index = 0
    while index < words.count {
      let fits = choices.indices.filter { choice in
        let keys = choices[choice].keys
        return !keys.isEmpty
          && words[index...].prefix(keys.count).elementsEqual(keys) { $0.key == $1 }
      }
      guard let choice = fits.max(by: { choices[$0].keys.count < choices[$1].keys.count }) else {
        index += 1
        continue
      }
      let last = words[index + choices[choice].keys.count - 1]
      let range = Int(words[index].start)..<Int(last.end)
      used.insert(choice)
      if !taken.contains(where: { $0.overlaps(range) }) {
        places.append(Named(range: range, record: choices[choice].record))
      }
      index += choices[choice].keys.count
    }
    return places
  }
}

extension ArticleMentions.Ground {
  fileprivate init(_ ground: MentionGround) {
    switch ground {
    case .name: self = .name
    case .article: self = .article
    case .post: self = .post
    case .date: self = .date
    }
  }
}
