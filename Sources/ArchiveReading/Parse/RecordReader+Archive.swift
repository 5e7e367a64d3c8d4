internal import ArchiveModel
internal import Diagnostics
internal import FrontMatter
internal import Markdown
internal import VietnameseText

/// The values that are peculiar to an archive.
extension RecordReader {
  mutating func date(_ name: String) -> Placed<EDTFDate>? {
    value(name) { (text: String) throws(ValueProblem) -> EDTFDate in
      do throws(EDTFDate.Problem) {
        return try EDTFDate(parsing: text)
      } catch {
        throw ValueProblem(
          .invalidDate,
          error.message,
          suggestions: (error.suggestion ?? SpokenDate.rewritten(text)).map { [$0] } ?? []
        )
      }
    }
  }

  /// Returns one of the values of a type, with that suggested which a label or another word means.
  mutating func choice<Choice>(
    _ name: String,
    of type: Choice.Type
  ) -> Choice? where Choice: RawRepresentable<String> & CaseIterable {
    let values = Choice.allCases.map(\.rawValue)
    return choice(name, of: type) { ChoiceWords.value(meantBy: $0, among: values) }
  }

  /// Returns a date that has a beginning and an end, either of which may be open.
  mutating func interval(_ name: String) -> Placed<EDTFDate>? {
    guard let date = date(name) else { return nil }
    if case .interval = date.value.extent { return date }
    report(
      .invalidDate,
      at: date.position,
      "'\(date.value.text)' must be an interval: write ../2025-06-30, 2025-07-01/.. or both ends"
    )
    return nil
  }

  /// Returns an id that names another record; whether there is such a record is seen later.
  mutating func reference(_ name: String) -> Placed<String>? { text(name) }

  /// Returns the ids of a list; one that stands twice is reported and taken once.
  mutating func references(_ name: String) -> [Placed<String>] {
    var seen: Set<String> = []
    return texts(name).filter { isNew($0, in: name, &seen) }
  }

  /// Says whether an id stands in a list for the first time, and reports it where it does not.
  mutating func isNew(_ id: Placed<String>, in name: String, _ seen: inout Set<String>) -> Bool {
    if seen.insert(id.value).inserted { return true }
    report(.invalidValue, .warning, at: id.position, "'\(id.value)' stands twice in '\(name)'")
    return false
  }

  mutating func number(_ name: String) -> DecimalNumber? {
    let number = value(name) { (text: String) throws(ValueProblem) -> DecimalNumber in
      if let number = DecimalNumber(text) { return number }
      let suggestion = DecimalNumber.rewritten(text)
      throw ValueProblem(
        .invalidValue,
        "'\(text)' is not a number: write digits with a point before the fraction, as in 5.73",
        suggestions: suggestion.map { [$0] } ?? []
      )
    }
    return number?.value
  }

  /// Returns an absolute `http` or `https` address.
  mutating func webAddress(_ name: String) -> String? {
    let address = value(name, isLong: true) { (text: String) throws(ValueProblem) -> String in
      if WebAddress.isAbsolute(text) { return text }
      throw ValueProblem(
        .invalidValue,
        WebAddress.problem(text),
        suggestions: WebAddress.meant(by: text).map { [$0] } ?? []
      )
    }
    return address?.value
  }

  /// Returns the address that a site is published at, with `/` at its end.
  mutating func baseURL(_ name: String) -> String? {
    let address = value(name) { (text: String) throws(ValueProblem) -> String in
      if let address = BaseURL.address(text) { return address }
      throw ValueProblem(.invalidValue, "'\(text)' \(BaseURL.rule)")
    }
    return address?.value
  }

  mutating func language(_ name: String) -> String? {
    let language = value(name) { (text: String) throws(ValueProblem) -> String in
      if LanguageTag.isValid(text) { return text }
      throw ValueProblem(
        .invalidValue,
        "'\(text)' is not a language: write a tag such as vi, en or zh-Hans",
        suggestions: ChoiceWords.language(text).map { [$0] } ?? []
      )
    }
    return language?.value
  }

  /// Returns the id of a record in a list.
  mutating func id<Subject>(_ name: String, of type: Subject.Type) -> Placed<ID<Subject>>? {
    value(name) { (text: String) throws(ValueProblem) -> ID<Subject> in
      if let id = ID<Subject>(text) { return id }
      throw IDProblem.problem(text)
    }
  }
}

/// Says what is wrong with the name of a file or an id.
enum IDProblem {
  /// Suggests an id that is free where some are taken.
  static func problem(_ text: String, butNot taken: Set<String> = []) -> ValueProblem {
    guard text.utf8.count <= ID<Article>.longest else {
      return ValueProblem(
        .invalidID,
        "an id of \(text.utf8.count) letters is too long: it has at most \(ID<Article>.longest)"
      )
    }
    return ValueProblem(
      .invalidID,
      "'\(Diagnostic.shown(text))' is not an id: an id has small letters a-z, digits and single "
        + "hyphens between them",
      suggestions: freeID(near: text, butNot: taken).map { [$0] } ?? []
    )
  }

  /// Returns what remains as an id of a text, or the nearest to it that no record has; nil where
  /// nothing remains.
  static func freeID(near text: String, butNot taken: Set<String>) -> String? {
    let slug = likelyID(in: text)
    guard ID<Article>.isWellFormed(slug), slug != text else { return nil }
    return ReservedID.nearest(to: slug, butNot: taken)
  }

  /// Returns what remains as an id of a name, of `officials/some-id`, or of `some-id.html`.
  static func likelyID(in text: String) -> String {
    var name = text[...]
    if let slash = name.lastIndex(where: { $0 == "/" || $0 == ":" }) {
      name = name[name.index(after: slash)...]
    }
    for ending in [".md", ".html"] where name.hasSuffix(ending) { name.removeLast(ending.count) }
    return Folding.slug(of: name)
  }
}

enum WebAddress {
  static func problem(_ text: String) -> String {
    guard encoded(text) != nil,
      let sign = text.unicodeScalars.first(where: { mustBeEncoded($0) && $0 != " " })
    else {
      return "'\(text)' is not a web address: it begins with https:// or http:// and has no spaces"
    }
    return "'\(text)' is not a web address: '\(sign)' has to be written as \(percentEncoded(sign))"
  }

  /// Returns the address that was probably meant by what is none.
  static func meant(by text: String) -> String? { encoded(text) ?? withSlashes(text) }

  /// `http:/x.vn`, `https:///x.vn`, `http:x.vn` → `http://x.vn`.
  private static func withSlashes(_ text: String) -> String? {
    guard let colon = text.firstIndex(of: ":"),
      ["http", "https"].contains(text[..<colon].lowercased())
    else { return nil }
    let address = "\(text[..<colon])://\(text[colon...].dropFirst().drop { $0 == "/" })"
    return address != text && isAbsolute(address) ? address : nil
  }

  /// The address with what no address may hold as `%7C` (RFC 3986, 2.1); nil where that makes none.
  static func encoded(_ text: String) -> String? {
    var encoded = ""
    for scalar in text.unicodeScalars {
      encoded += mustBeEncoded(scalar) ? percentEncoded(scalar) : String(Character(scalar))
    }
    return encoded != text && isAbsolute(encoded) ? encoded : nil
  }

  private static func mustBeEncoded(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x20 || "<>\"\\^`{|}".unicodeScalars.contains(scalar)
  }

  private static func percentEncoded(_ scalar: Unicode.Scalar) -> String {
    "%" + String(scalar.value, radix: 16, uppercase: true)
  }

  static func isAbsolute(_ text: String) -> Bool {
    let lower = text.lowercased()
    guard let prefix = ["https://", "http://"].first(where: { lower.hasPrefix($0) }) else {
      return false
    }
    let rest = lower.dropFirst(prefix.count)
    return !rest.isEmpty && rest.first != "/"
      && !text.unicodeScalars.contains {
        $0.value <= 0x20 || mustBeEncoded($0)
      }
  }
}

extension DecimalNumber {
  /// `34.178,5` → `34178.5`, `5,73` → `5.73`: Vietnamese writing turned round.
  static func rewritten(_ text: String) -> String? {
    var digits = text.filter { $0 != " " && $0 != "\u{A0}" && $0 != "%" }
    if digits.contains(",") {
      digits = digits.replacing(".", with: "").replacing(",", with: ".")
    } else if digits.filter({ $0 == "." }).count > 1 {
      digits = digits.replacing(".", with: "")
    }
    return digits != text && DecimalNumber(digits) != nil ? digits : nil
  }
}
