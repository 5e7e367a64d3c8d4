import Diagnostics
import Foundation
@testable import FrontMatter
import SeededNumbers
import Testing

/// Both readers of YAML make the same tree, places included, wherever the faster one dares to.
@Suite struct ReadersTests {
  @Test func theyAgreeOnTheWholeArchive() throws {
    let content = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Content").standardizedFileURL
    let names = try FileManager.default.subpathsOfDirectory(atPath: content.path)
    var read = 0
    for name in names.sorted() where name.hasSuffix(".md") || name.hasSuffix(".yml") {
      let text = try String(contentsOf: content.appendingPathComponent(name), encoding: .utf8)
      let yaml =
        name.hasSuffix(".yml")
        ? text : try #require(FrontMatterFile.split(text, path: name).value).fields
      if try Self.compare(YAMLText(yaml[...], path: name)) { read += 1 }
    }
    // Nearly all of the archive is what the faster reader knows.
    #expect(read > names.count / 2)
  }

  @Test(arguments: 0..<20) func theyAgreeOnRandomTexts(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    var read = 0
    for _ in 0..<200 {
      let count = Int.random(in: 1...8, using: &generator)
      // Few tricky lines in many plain ones, or the faster reader would refuse nearly all.
      let lines = (0..<count).compactMap { _ in
        let plain = Self.lines.prefix(Self.plainLines)
        return Int.random(in: 0..<4, using: &generator) > 0
          ? plain.randomElement(using: &generator) : Self.lines.randomElement(using: &generator)
      }
      if try Self.compare(YAMLText(lines.joined(separator: "\n")[...], path: "x")) { read += 1 }
    }
    #expect(read > 20)
  }

  /// Scalars after `a:` and `-`, and inside of lists, made of tricky pieces.
  @Test(arguments: 0..<20) func theyAgreeOnRandomValues(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(1_000 + seed))
    for _ in 0..<200 {
      let value = (0..<Int.random(in: 1...5, using: &generator))
        .compactMap { _ in Self.pieces.randomElement(using: &generator) }.joined()
      for form in [
        "a: \(value)", "- \(value)", "a: [\(value)]", "a:\n  - b: \(value)\n    c: d",
        "- {a: \(value), b: c}", "- {a: đ, b: \(value)}", "a: {\(value)}",
      ] {
        try _ = Self.compare(YAMLText(form[...], path: "x"))
      }
    }
  }

  @Test(arguments: [
    "", "a:", "a: ~", "a: null", "a: Null", "a: nULL", "a: \"~\"", "a:\n- b", "a:\n  - b\nc: d",
    "- a: b\n  c:\n    - d\n    - e: f", "-   a: b\n    c: d", "a: b\n\n# đ\nc: d",
    "a: [b, c , d ]",
    "a: []", "a: [ ]", "a: [~]", "a: [null, b]", "a: đ: e", "a: đ #e", "a: đ#e", "a: 'it''s'",
    "a: \"b\\n\"", "a: \"b\" # c", "a: b\n  c", "a:\n  b: c\n  d: e\nf: g", "a: |\n  b", "a: &x b",
    "a: b\na: c", "a:b", "a : b", "\"a\": b", "- - a", "-", "- ", "a: -", "a: - b", "a: ?", "a: b:",
    "a: {b: c}", "- {a: b, c: d}", "- {đ: b, c: đ}", "- {a: đ, c: d e , f: ~}", "- { a: b }",
    "- {a: b/c,d: e}", "- {a: b,}", "- {}", "- {a: }", "- {a: b, a: c}", "a: [b/c, d]",
    "a: b\u{2028}c: d", "a: b\u{85}c", "a: \u{FEFF}b", "a: b\u{7}", "a: b\u{A0}",
    "a:\u{A0}b", "...", "--- a", "a: ---", "a: ...", "a: b\n...", "%YAML 1.1", "a: %b", "a: @b",
    "a: `b`", "a: !b", "a: *b", "a: 'b' c", "a: ''", "a: \"\"", "a: \"đ\"", "a: <<", "<<: a",
    "a: [-1]", "a: [a b]", "a: [a,b]", "a: [a,]", "a: [,a]", "a: [[b]]", "a: b]", "a: b, c", "a: >",
    "a:   b   ", "a:\n    - b\n    -   c", "a:\n- b: c\n- d", "  a: b\n  c: d", "  a: b\nc: d",
    "- a\nb: c", "a: b\n- c", "- a: b\n c: d", "- a: b\n   c: d", "a:\n  - b\n c: d", "a: \t b",
    "a_b: c", "A: b", "a1: b", "đ: b", "a:\n\n\n  b: c", "a: #b", "a:\n  # b\n  c: d", "a: b #",
  ])
  func theyAgreeOnWhatIsTricky(_ text: String) throws {
    _ = try Self.compare(YAMLText(text[...], path: "x", firstLine: 2))
  }

  /// Says whether the faster reader knew the text.
  private static func compare(_ yaml: YAMLText) throws -> Bool {
    guard let fast = SubsetReader.read(yaml.text, firstLine: yaml.firstLine) else { return false }
    let slow = LibraryReader.read(yaml)
    #expect(slow.diagnostics == [], "\(yaml.text.debugDescription)")
    #expect(slow.value == fast, "\(yaml.text.debugDescription)")
    return true
  }

  private static let plainLines = 14
  private static let lines = [
    "a: b", "b: đ ư: c", "c:", "d: [x, y]", "- a", "- a: b", "  a: b", "  - c", "    d: e", "  e:",
    "", "# đ", "  # đ", "f: \"x: y\"", "g: 'đ'", "h: no", "i: 12:30", "j: ~", "- [a, b]",
    "  f: null",
    "- ", "-", "k: >", "  text", "l: x #y", "m: x#y", "n: đ  ", "- 'q'", "o: -1", "    - g: h",
    "      i: j", "p: [", "]", "q: {a: b}", "r: *x", "---", "...", "s: \"a\\tb\"", "t:\tx",
    "   u: v",
    "- v:", "  w:", "x: http://đ/#a", "y: a:b", "z: \"", "aa: [a, null, ~]", "\u{A0}bb: c",
  ]

  private static let pieces = [
    "a", "đ", " ", "  ", ":", ": ", "#", " #", "\"", "'", "''", "[", "]", "{", "}", ",", ", ", "-",
    "- ", "?", "? ", "~", "null", "\\", "&", "*", "!", "|", ">", "%", "@", "`", "0", "=", "<<", "_",
    "\u{A0}", "\u{2028}", "\u{85}", "\u{FEFF}", "\u{7F}", "\u{9B}", "😀", ".", "...", "---", "\t",
  ]
}
