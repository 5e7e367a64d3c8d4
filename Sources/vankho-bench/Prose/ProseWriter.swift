/// Writes phrases into a growing text.
struct ProseWriter {
  private(set) var bytes: [UInt8] = []
  var random: SplitMix64
  /// Whether names become links the first time they come; titles and tables have none.
  var makesLinks = true

  private let grammar = Grammar.vietnamese
  private let subject: ProseSubject
  /// Turns the rows of phrases, so that articles differ in their words.
  private let theme: Int
  private var linked: [String] = []
  /// What was named last, so that nobody meets themselves in a sentence.
  private var latest = ""
  private var startsSentence = false
  private var counted = 0
  private var spaces = 0

  init(about subject: ProseSubject, theme: Int, seed: UInt64) {
    self.subject = subject
    self.theme = theme
    random = SplitMix64(seed: seed)
    bytes.reserveCapacity(8192)
  }

  /// How many words there are, counted by the spaces and line ends between them.
  mutating func words() -> Int {
    for byte in bytes[counted...] where byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") {
      spaces += 1
    }
    counted = bytes.count
    return spaces
  }

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Writes a phrase that begins with a capital letter.
  mutating func start(_ symbol: Symbol) {
    startsSentence = true
    write(symbol)
  }

  /// Names the first of the provinces, which is where it happened.
  mutating func writeHome() {
    name(oneOf: Array(subject.provinces.prefix(1)), or: "địa phương")
  }

  mutating func write(_ symbol: Symbol) {
    if grammar.has(symbol) {
      for part in grammar.phrase(symbol, theme: theme, &random) { write(part) }
    } else {
      writeFact(symbol)
      startsSentence = false
    }
  }

  private mutating func write(_ part: Grammar.Part) {
    switch part {
    case .symbol(let symbol): write(symbol)
    case .text(let plain, let capital):
      bytes.append(contentsOf: startsSentence ? capital : plain)
      startsSentence = false
    }
  }

  private mutating func writeFact(_ symbol: Symbol) {
    switch symbol {
    case .person: name(oneOf: subject.people, or: "một đại biểu")
    case .organization: name(oneOf: subject.organizations, or: "cơ quan thường trực")
    case .province: name(oneOf: subject.provinces, or: "địa phương")
    case .topic: name(oneOf: subject.topics, or: "chuyên đề này")
    case .meeting: name(oneOf: subject.meeting.map { [$0] } ?? [], or: "buổi làm việc")
    case .number:
      append(
        VietnameseNumber.text(
          random.below(4) == 0 ? random.within(1000...98_000) : random.within(11...990)
        )
      )
    case .percent: append("\(random.within(2...98)),\(random.within(1...9))%")
    case .year: append("\(subject.year - random.below(3))")
    default: break
    }
  }

  private mutating func name(oneOf choices: [ProseSubject.Named], or substitute: String) {
    let others = choices.filter { $0.reference != latest }
    guard !others.isEmpty else { return appendStarting(substitute) }
    let choice = random.pick(others)
    latest = choice.reference
    let isFirst = !linked.contains(choice.reference)
    if !choice.title.isEmpty, isFirst || random.chance(30) { appendStarting(choice.title) }
    guard makesLinks, isFirst, random.chance(75) else { return appendStarting(choice.name) }
    linked.append(choice.reference)
    append("[")
    appendStarting(choice.name)
    append("](\(choice.reference))")
  }

  /// Appends a text that may be the first of its sentence.
  private mutating func appendStarting(_ text: String) {
    if startsSentence, let first = text.first {
      append(first.uppercased() + text.dropFirst())
    } else {
      append(text)
    }
    startsSentence = false
  }
}

/// Numbers as Vietnamese texts write them.
enum VietnameseNumber {
  /// `12.500`.
  static func text(_ number: Int) -> String {
    guard number >= 1000 else { return "\(number)" }
    let rest = "\(1000 + number % 1000)".dropFirst()
    return "\(number / 1000).\(rest)"
  }
}
