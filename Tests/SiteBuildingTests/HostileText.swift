import Foundation

/// Texts that are made to hurt, and one that only looks like another.
enum HostileText {
  /// The same text with every mark as a scalar of its own, as macOS writes it.
  static func decomposed(_ text: String) -> String { text.decomposedStringWithCanonicalMapping }

  /// `a:` in `a:` in `a:`, one space deeper each.
  static func nestedFields(_ depth: Int) -> String {
    (0..<depth).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
  }

  /// Ten times ten times ten … values from a few lines.
  static func aliasesOfAliases(_ depth: Int) -> String {
    var lines = "a0: &a0 [x]\n"
    for level in 1...depth {
      let aliases = [String](repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      lines += "a\(level): &a\(level) [\(aliases)]\n"
    }
    return lines
  }
}
