/// References to characters in markup: `&#109;`, `&#x6D;`, `&amp;`.
enum CharacterReference {
  /// The named ones of signs that mean something in an address (HTML standard, section 13.5).
  private static let named: [Substring: Character] = [
    "amp": "&", "colon": ":", "commat": "@", "equals": "=", "lowbar": "_", "num": "#",
    "percnt": "%", "period": ".", "plus": "+", "quest": "?", "sol": "/",
  ]

  /// Returns a text with its references as the characters that they stand for.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var decoded = ""
    var rest = text[...]
    while let sign = rest.firstIndex(of: "&") {
      decoded += rest[..<sign]
      let name = rest[rest.index(after: sign)...].prefix { $0 != ";" && $0 != "&" }
      if name.endIndex < rest.endIndex, rest[name.endIndex] == ";", let meant = character(name) {
        decoded.append(meant)
        rest = rest[rest.index(after: name.endIndex)...]
      } else {
        decoded += rest[sign..<name.endIndex]
        rest = rest[name.endIndex...]
      }
    }
    return decoded + rest
  }

  private static func character(_ name: Substring) -> Character? {
    guard name.hasPrefix("#") else { return named[name] }
    let digits = name.dropFirst()
    let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
    let number = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map(Character.init)
  }
}
