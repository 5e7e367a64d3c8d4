/// The letters under which names are listed: those of the Vietnamese alphabet, each one its own.
package enum Alphabet {
  /// Returns the letter that a name begins with, as a capital without tone: `Ấn` is under `Â`.
  ///
  /// Names that begin with no letter are under `#`.
  package static func letter(of name: String) -> String {
    for scalar in name.unicodeScalars {
      guard let letter = VietnameseLetter(scalar) else {
        if scalar.properties.isAlphabetic { return String(scalar).uppercased() }
        if scalar.properties.numericType != nil { return "#" }
        continue
      }
      return letter.withoutTone
    }
    return "#"
  }
}

extension VietnameseLetter {
  fileprivate var withoutTone: String {
    let plain = String(Unicode.Scalar(base)).uppercased()
    return switch (plain, quality) {
    case ("A", .breve): "Ă"
    case ("A", .circumflex): "Â"
    case ("E", .circumflex): "Ê"
    case ("O", .circumflex): "Ô"
    case ("O", .horn): "Ơ"
    case ("U", .horn): "Ư"
    case ("D", .stroke): "Đ"
    default: plain
    }
  }
}
