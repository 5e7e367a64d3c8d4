/// Turns lines of text into tokens: words in order, then the joined words of the line.
struct LineReader {
  private static let joinedWords = 2...8
  private static let longestJoined = 32
  private static let bracket: UInt32 = 0x28

  private(set) var words = WordInterner()
  private(set) var abbreviations = IntroducedNames()
  private var scanner = WordScanner()
  /// The words that one sign each joins, up to the one read last.
  private var run: [Int32] = []
  private var joined: [Token] = []
  private var previous: Int32 = -1

  /// Appends the tokens of a line, and returns how many of them are words of their own.
  mutating func read(_ line: String, into tokens: inout [Token]) -> Int {
    let first = tokens.count
    scanner.open(line)
    previous = -1
    joined.removeAll(keepingCapacity: true)
    while scanner.next() {
      if abbreviations.isCandidate { endAbbreviation(tokens[first...]) }
      let form = words.form(of: scanner)
      guard form >= 0 else {
        scanner.dropWord()
        continue
      }
      extendRun(with: form)
      tokens.append(Token(form: form, startsSentence: startsSentence()))
      previous = form
      if scanner.gap.last == Self.bracket { abbreviations.see(word: scanner.word) }
    }
    if abbreviations.isCandidate { endAbbreviation(tokens[first...]) }
    endRun()
    let count = tokens.count - first
    tokens.append(contentsOf: joined)
    return count
  }

  private mutating func endAbbreviation(_ tokens: ArraySlice<Token>) {
    abbreviations.see(gap: scanner.gap, before: tokens, words.forms)
  }

  private func startsSentence() -> Bool {
    guard previous >= 0 else { return true }
    if scanner.gap.endsSentence { return true }
    return scanner.gap.hasFullStop
      && words.forms.traits[Int(previous)].contains(.canEndSentence)
  }

  private mutating func extendRun(with form: Int32) {
    if previous < 0 || !isJoined(to: form) {
      if run.count == 1 {
        // Nearly all words stand alone.
        run[0] = form
        return
      }
      endRun()
    }
    run.append(form)
  }

  private func isJoined(to form: Int32) -> Bool {
    guard let joiner = scanner.gap.joiner else { return false }
    return joiner != UInt8(ascii: ",")
      || (words.forms.traits[Int(previous)].contains(.endsWithDigit)
        && words.forms.traits[Int(form)].contains(.beginsWithDigit))
  }

  private mutating func endRun() {
    defer { run.removeAll(keepingCapacity: true) }
    guard Self.joinedWords.contains(run.count) else { return }
    let isWorthIt = run.contains { form in
      let traits = words.forms.traits[Int(form)]
      return traits.contains(.hasDigit) || !traits.contains(.isSyllable)
    }
    guard isWorthIt else { return }
    let base = run.flatMap { words.forms.base(ofForm: Int($0)) }
    guard String.length16(of: base) <= Self.longestJoined else { return }
    joined.append(Token(joined: words.form(joining: base)))
  }
}
