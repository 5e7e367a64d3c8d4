package import ArchiveModel

/// The words of the interface in one language, and how dates and numbers are written with them.
package struct Words: Sendable {
  /// Every string by its key, for templates too.
  package let texts: [String: String]
  /// Whether there is no file of strings that could be read, so that nobody can know what it lacks.
  package var isUnreadable: Bool { texts.isEmpty }
  private let phrases: [Phrase: String]
  private let singulars: [Phrase: String]

  /// Takes the texts of a file of strings.
  package init(_ table: StringTable) { self.init(table.texts) }

  private init(_ texts: [String: String]) {
    self.texts = texts
    var phrases: [Phrase: String] = [:]
    var singulars: [Phrase: String] = [:]
    for phrase in Phrase.allCases {
      phrases[phrase] = texts[phrase.rawValue]
      singulars[phrase] = texts[phrase.rawValue + "_one"]
    }
    self.phrases = phrases
    self.singulars = singulars
  }

  /// What stands for a file that cannot be read.
  package static let unreadable = Words([:])

  /// The keys of the strings that the program itself needs.
  package static let required = Phrase.allCases.map(\.rawValue) + enumerations

  /// Says whether the program takes a string where there is one: the form of a phrase for one, or the
  /// name of a language.
  package static func takes(_ key: String) -> Bool {
    key.hasPrefix("language_") || Phrase(ofOne: key) != nil
  }

  package func text(_ phrase: Phrase) -> String { phrases[phrase] ?? phrase.rawValue }

  /// Returns a phrase with `{name}` replaced by values.
  package func text(_ phrase: Phrase, _ values: KeyValuePairs<String, String>) -> String {
    assert(values.allSatisfy { value in phrase.fillings.contains { $0.contains(value.key) } })
    return Self.filled(text(phrase), values)
  }

  /// Returns the word for a value of an enumeration: `role_chair`, `mode_hybrid`.
  package func word(_ group: String, _ value: String) -> String {
    texts["\(group)_\(value)"] ?? value
  }

  /// Returns the name of a language, or its tag where there is none.
  ///
  /// Of a tag that says more than any name, it is the name of the language with the tag behind it:
  /// `English (en-GB)`.
  package func language(_ tag: String) -> String {
    if let name = texts["language_\(tag)"] { return name }
    let parts = tag.split(separator: "-").enumerated().map { place, part in
      place > 0 && part.count == 4
        ? part.prefix(1).uppercased() + part.dropFirst().lowercased() : part.lowercased()
    }
    for count in (1...max(1, parts.count)).reversed() {
      guard let name = texts["language_" + parts.prefix(count).joined(separator: "-")] else {
        continue
      }
      return count == parts.count ? name : "\(name) (\(tag))"
    }
    return tag
  }

  /// Returns a phrase for a number of things, which has a form of its own for one.
  package func count(_ phrase: Phrase, _ number: Int) -> String {
    let one = number == 1 ? singulars[phrase] : nil
    return Self.filled(one ?? text(phrase), ["n": self.number(number)])
  }

  /// Returns the name of things of which there are so many, without the number: `Articles`, `Article`.
  package func name(_ phrase: Phrase, of number: Int) -> String {
    number == 1 ? singulars[phrase] ?? text(phrase) : text(phrase)
  }

  package func number(_ number: Int) -> String {
    // Most numbers of a site are small, and need no marks.
    if 0..<1000 ~= number { return String(number) }
    return DecimalNumber(String(number)).map(self.number) ?? String(number)
  }

  package func number(_ number: DecimalNumber) -> String {
    number.formatted(groupMark: text(.groupMark), decimalMark: text(.decimalMark))
  }

  /// Returns a number with its unit: `5,73%`, and with a space that does not break `250 người`.
  package func quantity(_ value: DecimalNumber, _ unit: String?) -> String {
    guard let unit else { return number(value) }
    return number(value) + (unit.hasPrefix("%") ? "" : "\u{A0}") + unit
  }

  /// The enumerations whose every value needs a word.
  private static let enumerations: [String] = {
    func keys<Choice>(_ group: String, _ type: Choice.Type) -> [String]
    where Choice: RawRepresentable<String> & CaseIterable {
      Choice.allCases.map { "\(group)_\($0.rawValue)" }
    }
    return keys("kind", RecordKind.self) + keys("role", Participation.Role.self)
      + keys("qualifier", Figure.Qualifier.self)
      + keys("rights", Article.Rights.self) + keys("meeting_kind", Meeting.Kind.self)
      + keys("scope", Meeting.Scope.self) + keys("mode", Meeting.Mode.self)
      + keys("organization_kind", Organization.Kind.self)
      + keys("province_kind", Province.Kind.self) + (1...12).map { "month_\($0)" }
      + (1...12).map { "month_short_\($0)" }
      + (21...24).map { "season_\($0)" } + (1...7).map { "weekday_\($0)" }
      + (1...7).map { "weekday_short_\($0)" }
  }()

  /// Puts values into the places that name them; by bytes, because every date of a site is made so.
  private static func filled(_ text: String, _ values: KeyValuePairs<String, String>) -> String {
    let bytes = text.utf8
    var filled = ""
    var start = bytes.startIndex
    while let open = bytes[start...].firstIndex(of: UInt8(ascii: "{")),
      let close = bytes[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      let name = text[bytes.index(after: open)..<close]
      let end = bytes.index(after: close)
      let value = values.first { $0.key == name }?.value
      filled += text[start..<open]
      filled += value ?? String(text[open..<end])
      start = end
    }
    return filled + text[start...]
  }
}
