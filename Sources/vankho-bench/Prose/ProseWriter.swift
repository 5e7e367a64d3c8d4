internal import SeededNumbers

/// Writes phrases into a growing text.
struct ProseWriter {
  private(set) var bytes: [UInt8] = []
  var random: SplitMix64
  /// Whether names become links the first time they come; titles and tables have none.
  var makesLinks = true

  private let grammar = Grammar.vietnamese
  let subject: ProseSubject
  /// Turns the rows of phrases, so that articles differ in their words.
  private let theme: Int
  var words: ArticleWords
  var linked: [String] = []
  /// What was named last, so that nobody meets themselves in a sentence.
  var latest = ""
  private var startsSentence = false
  private var counted = 0
  private var spaces = 0

  init(about subject: ProseSubject, theme: Int, words: ArticleWords, seed: UInt64) {
    self.subject = subject
    self.words = words
    self.theme = theme
    random = SplitMix64(seed: seed)
    bytes.reserveCapacity(8192)
  }

  /// How many syllables there are, counted by the spaces and line ends between them.
  mutating func syllables() -> Int {
    for byte in bytes[counted...] where byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") {
      spaces += 1
    }
    counted = bytes.count
    return spaces
  }

  /// Takes back what was written.
  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    latest = ""
    counted = 0
    spaces = 0
  }

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Writes a phrase that begins with a capital letter, with words of one field.
  mutating func start(_ symbol: Symbol) {
    words.turn(&random)
    startsSentence = true
    write(symbol)
  }

  /// Writes a sentence: now and then one of the work of the meeting, mostly news of one or two parts.
  mutating func sentence() {
    guard !random.chance(10) else { return start(.sentence) }
    start(.report)
    if random.chance(45) {
      append("; ")
      write(.link)
      append(", ")
      write(.report)
    }
    append(".")
  }

  mutating func write(_ symbol: Symbol) {
    if grammar.has(symbol) {
      for part in grammar.phrase(symbol, theme: theme, &random) { write(part) }
    } else {
      if !writeWord(symbol), !writeName(symbol), !writeNumber(symbol) { writeFact(symbol) }
      startsSentence = false
    }
  }

  mutating func write(_ part: Grammar.Part) {
    switch part {
    case .symbol(let symbol): write(symbol)
    case .text(let plain, let capital):
      bytes.append(contentsOf: startsSentence ? capital : plain)
      startsSentence = false
    }
  }

  /// Appends a text that may be the first of its sentence.
  mutating func appendStarting(_ text: String) {
    if startsSentence, let first = text.first {
      append(first.uppercased() + text.dropFirst())
    } else {
      append(text)
    }
    startsSentence = false
  }
}
