import Foundation

/// The description of the format, as its tests read it: sections, tables and blocks.
struct FormatDocument {
  static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/SearchIndexing/FORMAT.md")

  var lines: [String]

  init() throws {
    lines = try String(contentsOf: Self.file, encoding: .utf8).components(separatedBy: "\n")
  }

  /// Returns the rows of the table with a head, without backticks; empty where there is no such.
  func table(_ head: String...) -> [[String]] {
    guard let start = lines.firstIndex(where: { Self.cells($0) == head }) else { return [] }
    return lines[(start + 2)...].prefix { $0.contains("| ") }.map(Self.cells)
  }

  /// Returns the lines of the first block of a language.
  func block(_ language: String) -> Range<Int> {
    let start = (lines.firstIndex(of: "```\(language)") ?? lines.count - 1) + 1
    let end = lines[start...].firstIndex(of: "```") ?? lines.count
    return start..<end
  }

  func save() throws {
    try lines.joined(separator: "\n").write(to: Self.file, atomically: true, encoding: .utf8)
  }

  private static func cells(_ row: String) -> [String] {
    let row = row.trimmingCharacters(in: .whitespaces)
    guard row.hasPrefix("| "), row.hasSuffix(" |") else { return [] }
    return row.dropFirst(2).dropLast(2).components(separatedBy: " | ").map { cell in
      let isCode = cell.count > 1 && cell.hasPrefix("`") && cell.hasSuffix("`")
      return isCode && !cell.dropFirst().dropLast().contains("`")
        ? String(cell.dropFirst().dropLast()) : cell
    }
  }

  /// Returns a number as people write it: `2,048`.
  static func number(_ text: String) -> Int? { Int(text.filter { $0 != "," }) }
}
