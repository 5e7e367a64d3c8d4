package import ArchiveModel
internal import Cores
package import Markdown
package import PassageMatching
internal import VietnameseText

/// The paragraphs of all articles as syllables, in the order in which the articles appeared.
package struct ArticleTexts: Sendable {
  /// The articles by date of publication, then by id; text `i` of ``corpus`` is of article `i`.
  package let order: [Reference<Article>]
  package let corpus: PassageCorpus
  /// The text of each article, in the order of the archive's table.
  private let numbers: [Int]
  /// The first syllable of each paragraph of each text, counted from the start of the text.
  private let paragraphs: [[UInt32]]
  private let marks: [[TextMark]]

  package init(_ archive: Archive, jobs: Int) {
    let days = archive.articles.records.map(\.published.earliest)
    order = archive.articles.references.sorted {
      (days[$0.index], $0.index) < (days[$1.index], $1.index)
    }
    let read = Parallel(jobs: jobs).map(order) { BodySyllables(archive.articles[$0].body) }
    var corpus = PassageCorpus()
    corpus.reserve(read.reduce(0) { $0 + $1.keys.count })
    for text in read { corpus.append(text.keys) }
    self.corpus = corpus
    paragraphs = read.map(\.paragraphs)
    marks = read.map(\.marks)
    var numbers = [Int](repeating: 0, count: order.count)
    for (text, reference) in order.enumerated() { numbers[reference.index] = text }
    self.numbers = numbers
  }

  /// The number of an article's text.
  package func text(of article: Reference<Article>) -> Int { numbers[article.index] }

  /// The syllables of a paragraph, from 0, counted from the start of the text.
  package func range(ofParagraph paragraph: Int, of text: Int) -> Range<Int> {
    let starts = paragraphs[text]
    let end =
      paragraph + 1 < starts.count ? Int(starts[paragraph + 1]) : corpus.range(of: text).count
    return Int(starts[paragraph])..<end
  }

  /// The paragraphs, from 0, that a stretch of a text touches.
  package func paragraphs(of text: Int, in range: Range<Int>) -> Range<Int> {
    let starts = paragraphs[text]
    let first = max(0, starts.partitioningIndex { $0 > range.lowerBound } - 1)
    let end = starts.partitioningIndex { $0 >= range.upperBound }
    return first..<max(first, end)
  }

  /// The places next to a stretch of a text from which it can be read.
  package func marks(of text: Int, around range: Range<Int>) -> TextMarks {
    TextMarks(of: marks[text], around: range)
  }
}

/// The syllables of the paragraphs of one text.
package struct BodySyllables: Sendable {
  private(set) var keys: [UInt64] = []
  /// Where each paragraph starts among them; `p1` is the first.
  private(set) var paragraphs: [UInt32] = []
  package private(set) var marks: [TextMark] = []

  /// Words are read as the page shows them; a sign of markup within a word parts it in two.
  package init(_ body: MarkdownDocument) {
    keys.reserveCapacity(body.text.count / 5)
    var (paragraph, end) = (0, 0)
    for (index, node) in body.nodes.enumerated() {
      switch node.kind {
      case .paragraph, .htmlBlock:
        paragraphs.append(UInt32(keys.count))
        (paragraph, end) = (index, max(Int(node.end), index + 1))
        if node.kind == .htmlBlock { take(body.words(of: node), of: index, in: paragraph) }
      case .text, .code, .htmlInline:
        if index < end { take(body.words(of: node), of: index, in: paragraph) }
      default: break
      }
    }
  }

  /// Returns for each place the words there, as they are written.
  ///
  /// Those left out have more than a space between two. The text is read once, up to the last place.
  package static func phrases(
    at places: [ClosedRange<Int>],
    in body: MarkdownDocument
  ) -> [ClosedRange<Int>: String] {
    var phrases: [ClosedRange<Int>: String] = [:]
    var count = 0
    var end: Int32 = 0
    let last = places.map(\.upperBound).max() ?? -1
    for (index, node) in body.nodes.enumerated() where count <= last {
      switch node.kind {
      case .paragraph, .htmlBlock: end = max(node.end, Int32(index + 1))
      case .text, .code, .htmlInline: break
      default: continue
      }
      guard index < end, node.kind != .paragraph else { continue }
      let words = body.words(of: node)
      let syllables = SyllableScan.syllables(in: words)
      let here = count..<count + syllables.count
      for place in places where here.contains(place.lowerBound) && here.contains(place.upperBound) {
        let found = syllables[place.lowerBound - count...place.upperBound - count]
        guard let first = found.first, let last = found.last,
          found.dropFirst().allSatisfy({ $0.gap == .space })
        else { continue }
        let range = words.startIndex + Int(first.start)..<words.startIndex + Int(last.end)
        phrases[place] = String(decoding: words[range], as: UTF8.self)
      }
      count += syllables.count
    }
    return phrases
  }

  private mutating func take(_ words: ArraySlice<UInt8>, of node: Int, in paragraph: Int) {
    for syllable in SyllableScan.syllables(in: words) {
      if keys.count % TextMark.distance == 0, !keys.isEmpty {
        marks.append(
          TextMark(
            paragraph: paragraphs.count - 1,
            paragraphNode: paragraph,
            node: node,
            byte: Int(syllable.start)
          )
        )
      }
      keys.append(syllable.key)
    }
  }
}
