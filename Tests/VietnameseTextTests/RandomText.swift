import SeededNumbers

/// Texts for properties: Vietnamese with marks in every form, and scalars from everywhere.
enum RandomText {
  static let vietnamese = Array(
    "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
      .unicodeScalars
  )

  /// Up to twelve letters of both cases, digits and signs.
  static func ofLetters(_ generator: inout SplitMix64) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...12, using: &generator) {
      switch Int.random(in: 0..<12, using: &generator) {
      case 0: text += " "
      case 1: text += ["-", "1", "'", "/", ".", "fwjz"].randomElement(using: &generator) ?? ""
      case 2...4:
        text += vietnamese.randomElement(using: &generator).map { String($0).uppercased() } ?? ""
      default: text += vietnamese.randomElement(using: &generator).map { String($0) } ?? ""
      }
    }
    return text
  }

  /// Up to eight scalars: marks, rare letters, and any at all.
  static func ofScalars(_ generator: inout SplitMix64) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...8, using: &generator) {
      let range: ClosedRange<UInt32> =
        [0x20...0x7E, 0xA0...0x24F, 0x300...0x36F, 0x1E00...0x1EFF, 0x2000...0x21FF, 0...0x10FFFF]
        .randomElement(using: &generator) ?? 0x20...0x7E
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
