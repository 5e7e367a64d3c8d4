/// How wide words are when they are set, without the font: rather too wide than too narrow.
enum TextWidth {
  /// The width of the text at a height of 12 units, from the widths of Noto Sans.
  static func of(_ text: some StringProtocol) -> Double {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// Returns the text, or as many of its words as have room with `…` after them.
  static func shortened(_ text: String, to width: Double) -> String {
    guard of(text) > width else { return text }
    var kept: Substring = text[...]
    repeat {
      kept = kept.lastIndex(of: " ").map { kept[..<$0] } ?? kept.dropLast()
      while let last = kept.last, " ,;–-(".contains(last) { kept.removeLast() }
    } while !kept.isEmpty && of(kept) + 12 > width
    return kept + "…"
  }

  /// Breaks a text between words into lines, the last of which is shortened where it has to be.
  static func lines(_ text: String, of width: Double, most: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var words = text.split(separator: " ")[...]
    while let word = words.first, lines.count < most - 1 {
      let longer = line.isEmpty ? String(word) : "\(line) \(word)"
      if line.isEmpty || of(longer) <= width {
        line = longer
        words.removeFirst()
      } else {
        lines.append(line)
        line = ""
      }
    }
    let rest = ([line[...]] + words).filter { !$0.isEmpty }.joined(separator: " ")
    if !rest.isEmpty { lines.append(shortened(rest, to: width)) }
    return lines
  }

  private static func width(of scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case " ", ".", ",", "i", "l", "j", "t", "I", "í", "ì", "ỉ", "ĩ", "ị", "'", ":": 4
    case "m", "w", "M", "W", "…": 12
    case _ where scalar.properties.isUppercase: 9
    case _ where scalar.value >= 0x2E80: 13
    case _ where scalar.properties.canonicalCombiningClass != .notReordered: 0
    default: 7.5
    }
  }
}
