/// Learns abbreviations from texts that introduce them: `Quỹ Bảo trợ trẻ em (QBTTE)`.
struct IntroducedNames {
  struct Name: Hashable {
    var short: [UInt8]
    /// The bases of the long name.
    var long: [[UInt8]]
  }

  /// How often each was introduced.
  private(set) var counts: [Name: Int] = [:]
  /// Whether the word read last may be an abbreviation; the gap behind it tells.
  private(set) var isCandidate = false
  private static let letters = 2...8

  /// Notes a word that was just read: capitals that a bracket opened before.
  mutating func see(word: ArraySlice<UInt8>) {
    isCandidate = Self.isCapitals(word)
  }

  /// Notes the gap behind the tokens: a closing bracket ends an abbreviation.
  mutating func see(gap: Gap, before tokens: ArraySlice<Token>, _ forms: WordForms) {
    isCandidate = false
    guard gap.first == 0x29, let last = tokens.last else { return }
    let short = forms.base(ofForm: last.form)
    guard Self.letters.contains(short.count), tokens.count > short.count else { return }
    guard !last.startsSentence else { return }
    let before = tokens.dropLast().suffix(short.count)
    guard !before.dropFirst().contains(where: \.startsSentence) else { return }
    let long = before.map { forms.base(ofForm: $0.form) }
    guard zip(long, short).allSatisfy({ $0.first == $1 }) else { return }
    counts[Name(short: short, long: long), default: 0] += 1
  }

  private static func isCapitals(_ word: ArraySlice<UInt8>) -> Bool {
    let word = String(decoding: word, as: UTF8.self)
    return letters.contains(word.unicodeScalars.count)
      && word.unicodeScalars.allSatisfy(\.properties.isUppercase)
  }
}
