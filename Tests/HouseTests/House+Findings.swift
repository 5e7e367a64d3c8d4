/// A file below `Sources/`, its path from there.
struct SourceFile: Sendable {
  var path: String
  var text: String

  var room: String { String(path.prefix { $0 != "/" }) }

  /// Its lines from 1, without what stands behind `//`.
  var lines: [(number: Int, code: Substring)] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
      (index + 1, line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line)
    }
  }

  /// Whether it lies in one of some rooms or folders, or is one of some files.
  func lies(in places: [String]) -> Bool {
    places.contains { path == $0 || path.hasPrefix($0 + "/") }
  }
}

extension House {
  /// Returns what breaks an arrow, or is unsafe where it may not be: `file:line: what`.
  func findings(in file: SourceFile) -> [String] {
    guard arrows[file.room] != nil else {
      return ["Sources/\(file.path):1: the room \(file.room) has no arrows in the table"]
    }
    return file.lines.flatMap { number, code in
      [importFinding(code, file), unsafeFinding(code, file)].compactMap { $0 }
        .map { "Sources/\(file.path):\(number): \($0)" }
    }
  }

  private func importFinding(_ code: Substring, _ file: SourceFile) -> String? {
    guard let name = Self.imported(by: code) else { return nil }
    if let places = doors[name] {
      guard !file.lies(in: places) else { return nil }
      return "\(name) enters through \(places.joined(separator: ", ")) only"
    }
    guard arrows[name] != nil else { return "\(name) has no door in the table" }
    guard !common.contains(name), !below(file.room).contains(name) else { return nil }
    return "no arrow leads from \(file.room) to \(name)"
  }

  /// `package import HTML`, `@testable import HTML`, `import struct HTML.HTMLBytes` → `HTML`.
  private static func imported(by code: Substring) -> String? {
    let words = code.split { $0 == " " || $0 == "\t" }
    guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
      words[..<place].allSatisfy({ $0.hasPrefix("@") || accessLevels.contains($0) })
    else { return nil }
    let name = words[(place + 1)...].first { !kinds.contains($0) }
    return name.map { String($0.prefix { $0 != "." }) }
  }

  private static let accessLevels: Set<Substring> = [
    "public", "package", "internal", "fileprivate", "private",
  ]
  private static let kinds: Set<Substring> = [
    "typealias", "struct", "class", "enum", "protocol", "let", "var", "func", "actor",
  ]

  private func unsafeFinding(_ code: Substring, _ file: SourceFile) -> String? {
    let words = code.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "@" }
    if words.contains("@unchecked") { return "nothing of ours is @unchecked" }
    guard words.contains("unsafe") || words.contains("@unsafe") || words.contains("@safe"),
      !file.lies(in: unsafe)
    else { return nil }
    return "unsafe code has no place here"
  }
}
