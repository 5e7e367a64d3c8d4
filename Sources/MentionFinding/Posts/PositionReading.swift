internal import VietnameseText

/// Reads one position, once from left to right.
struct PositionReading {
  /// A body of which the name stands in some words of the text.
  struct Span {
    var words: Range<Int>
    var body: PrintedPosts.Body
  }

  var printed = PrintedPosts()
  let bytes: [UInt8]
  let words: [ScannedSyllable]
  let canonical: CanonicalWords
  let names: PostNames
  let titles = TitleWords.press
  var spans: [Span] = []
  /// The span that ends before a word, where spans start, and the words within which one goes on.
  var spanEnding: [Int: Int] = [:]
  var spanStarts: Set<Int> = []
  var isInside: Set<Int> = []

  init(_ position: String, _ names: PostNames) {
    bytes = Array(Capitals.lowered(position).utf8)
    words = SyllableScan.syllables(in: bytes[...])
    canonical = CanonicalWords(words, words.map { WordClasses.vietnamese[$0.key] })
    self.names = names
  }

  mutating func run() {
    findBodies()
    var start = words.isEmpty ? 0 : separatorWords(at: 0)
    var isInBrackets = false
    for index in words.indices where index > start {
      let closes = isInBrackets && gapHas(")", before: index)
      if closes { isInBrackets = false }
      if let body = bracketedBody(at: index) {
        take(start..<index)
        start = body.upperBound
        continue
      }
      let opens = opensPost(at: index)
      if opens { isInBrackets = true }
      guard let separator = closes || opens ? separatorWords(at: index) : separator(at: index)
      else { continue }
      take(start..<index)
      start = index + separator
    }
    take(start..<words.count)
  }

  // MARK: Brackets

  private func gapHas(_ sign: Unicode.Scalar, before index: Int) -> Bool {
    let end = index < words.count ? Int(words[index].start) : bytes.count
    return bytes[Int(words[index - 1].end)..<end].contains(UInt8(ascii: sign))
  }

  /// A bracket behind a body that opens a post of its own: `(nguyên Giám đốc …)`.
  private func opensPost(at index: Int) -> Bool {
    guard spanEnding[index] != nil, gapHas("(", before: index) else { return false }
    return titles.begin(at: index, of: words)
  }

  /// Returns the words of a body that stands alone in brackets behind another: of which it is a part.
  private func bracketedBody(at index: Int) -> Range<Int>? {
    guard spanEnding[index] != nil, spanStarts.contains(index), gapHas("(", before: index),
      let span = spans.first(where: { $0.words.lowerBound == index }),
      gapHas(")", before: span.words.upperBound)
    else { return nil }
    return span.words
  }

  // MARK: Where posts end

  /// Returns how many words separate two posts before a word, or nil where none do.
  private func separator(at index: Int) -> Int? {
    if isInside.contains(index) { return nil }
    if isHardGap(before: index) { return separatorWords(at: index) }
    let words = separatorWords(at: index)
    if words > 0 { return words }
    guard spanEnding[index] != nil else { return nil }
    if [.comma, .dash].contains(self.words[index].gap),
      titles.begin(at: index, of: self.words) || titles.leadCount(of: self.words[index...]) > 0
    {
      return 0
    }
    if Self.conjunctions.contains(self.words[index].key),
      titles.begin(at: index + 1, of: self.words)
    {
      return 1
    }
    return nil
  }

  /// `;` and line breaks separate whatever is around them.
  private func isHardGap(before index: Int) -> Bool {
    let gap = bytes[Int(words[index - 1].end)..<Int(words[index].start)]
    return gap.contains { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\n") }
  }

  /// How many words `kiêm` or `đồng thời là` have here; `kiêm nhiệm` is none.
  func separatorWords(at index: Int) -> Int {
    let rest = words[index...].lazy.map(\.key)
    if rest.first == Self.cumulating {
      return rest.dropFirst().first == Self.cumulatingAsDuty ? 0 : 1
    }
    for separator in Self.separators where rest.starts(with: separator) { return separator.count }
    return 0
  }

  private static let cumulating = keys("kiêm")[0]
  private static let cumulatingAsDuty = keys("nhiệm")[0]
  private static let separators = ["đồng thời là", "concurrently", "cum"].map { keys($0) }
  static let conjunctions = Set(keys("và and"))
}
