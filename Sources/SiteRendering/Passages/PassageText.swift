internal import ArchiveLinking
internal import Markdown
internal import VietnameseText

/// A stretch of an article's paragraphs with the words as they are written.
struct PassageText: Sendable {
  struct Syllable: Sendable {
    var key: UInt64
    /// Its first byte, and the one behind its last.
    var start: Int
    var end: Int
  }

  /// The words of the paragraphs that the stretch touches, with a space between two of them.
  private(set) var bytes: [UInt8] = []
  /// The syllables of the stretch and no others.
  private(set) var syllables: [Syllable] = []
  /// The first byte of each further paragraph.
  private(set) var breaks: [Int] = []
  /// Whether its first paragraph begins before the stretch.
  private(set) var startsWithin = false
  /// Whether its last paragraph goes on behind the stretch.
  private(set) var endsWithin = false

  /// - Parameters:
  ///   - body: the text of the article.
  ///   - range: the syllables of the stretch, counted from the start of the text.
  ///   - paragraphs: the paragraphs that it touches, from 0.
  ///   - first: the first syllable of the first of them.
  ///   - marks: the places next to the stretch from which a long text can be read.
  init(
    _ body: MarkdownDocument,
    _ range: Range<Int>,
    in paragraphs: Range<Int>,
    from first: Int,
    between marks: TextMarks = TextMarks()
  ) {
    syllables.reserveCapacity(range.count)
    startsWithin = marks.syllables > first
    var count = max(first, marks.syllables)
    var paragraph = (marks.before?.paragraph ?? 0) - 1
    for index in (marks.before?.paragraphNode ?? 0)..<body.nodes.count {
      let node = body.nodes[index]
      guard node.kind == .paragraph || node.kind == .htmlBlock else { continue }
      paragraph += 1
      if paragraph >= paragraphs.upperBound { break }
      guard paragraph >= paragraphs.lowerBound else { continue }
      if !bytes.isEmpty {
        bytes.append(UInt8(ascii: " "))
        breaks.append(bytes.count)
      }
      let end = max(Int(node.end), index + 1)
      let start = startsWithin && bytes.isEmpty ? max(index, marks.before?.node ?? index) : index
      for index in start..<end where !endsWithin { take(index, of: body, range, marks, &count) }
    }
  }

  private mutating func take(
    _ index: Int,
    of body: MarkdownDocument,
    _ range: Range<Int>,
    _ marks: TextMarks,
    _ count: inout Int
  ) {
    let node = body.nodes[index]
    switch node.kind {
    case .text, .code, .htmlInline, .htmlBlock:
      let start = bytes.count
      let words = words(of: index, in: body, marks)
      bytes += words
      for syllable in SyllableScan.syllables(in: words) {
        if count < range.lowerBound {
          startsWithin = true
        } else if count >= range.upperBound {
          endsWithin = true
        } else {
          let (first, end) = (start + Int(syllable.start), start + Int(syllable.end))
          syllables.append(Syllable(key: syllable.key, start: first, end: end))
        }
        count += 1
      }
    case .softBreak, .lineBreak: bytes.append(UInt8(ascii: " "))
    default: break
    }
  }

  /// The words of a node, of one with a mark in it those behind the first and before the second.
  private func words(of index: Int, in body: MarkdownDocument, _ marks: TextMarks)
    -> ArraySlice<UInt8>
  {
    var words = body.words(of: body.nodes[index])
    if let behind = marks.behind, behind.node == index {
      words = words.prefix(behind.byte)
    }
    if startsWithin, let before = marks.before, before.node == index {
      words = words.dropFirst(before.byte)
    }
    return words
  }

  /// Where the shown words begin: with what stands before the first syllable, if it is the
  /// paragraph's first.
  var start: Int { startsWithin ? syllables.first?.start ?? 0 : 0 }

  /// Where the shown words end.
  var end: Int { endsWithin ? syllables.last?.end ?? bytes.count : bytes.count }

  /// The words of some syllables.
  func words(of range: Range<Int>) -> ArraySlice<UInt8> {
    range.isEmpty
      ? [] : bytes[syllables[range.lowerBound].start..<syllables[range.upperBound - 1].end]
  }

  /// The first words, by which the passage is named in lists.
  var beginning: String {
    let count = min(Self.beginningLength, syllables.count)
    let words = String(decoding: words(of: 0..<count), as: UTF8.self)
    let isWhole = count == syllables.count && !endsWithin
    return (startsWithin ? "… " : "") + words + (isWhole ? "" : " …")
  }

  static let beginningLength = 12
}
