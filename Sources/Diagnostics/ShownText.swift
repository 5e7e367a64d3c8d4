/// A text on one line in which everything can be seen.
package enum ShownText {
  /// Returns a text with line ends, a terminal's commands, signs that turn the direction of writing,
  /// and blanks that look like others written out as `\n` or `\u{202E}`.
  package static func escaped(_ text: String) -> String {
    guard isEscaped(text) else { return text }
    return escaped(text.unicodeScalars)
  }

  static func escaped(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var result = String.UnicodeScalarView()
    for scalar in scalars {
      if mustBeEscaped(scalar) {
        result += escape(scalar).unicodeScalars
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Says whether something in a text is written out.
  static func isEscaped(_ text: String) -> Bool {
    text.unicodeScalars.contains(where: mustBeEscaped)
  }

  /// Returns how many letters a character is when it is shown.
  static func length(of character: Character) -> Int {
    let escapes = character.unicodeScalars.lazy.filter(mustBeEscaped).map { escape($0).count }
    return max(1, escapes.reduce(0, +))
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": "\\n"
    case "\t": "\\t"
    default: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }
  }

  /// Line ends, control characters, and what cannot be seen, or not be told from a blank.
  static func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0xA0, 0xAD, 0x34F, 0x61C, 0x115F...0x1160, 0x1680, 0x17B4...0x17B5,
      0x180E, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x3000, 0x3164, 0xFEFF, 0xFFA0,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }
}
