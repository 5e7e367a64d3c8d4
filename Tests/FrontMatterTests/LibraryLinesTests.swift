import Diagnostics
import SeededNumbers
import Testing

@testable import FrontMatter

@Suite struct LibraryLinesTests {
  /// What ends a line to the library and not to an editor.
  private static let ends: [Unicode.Scalar] = ["\u{85}", "\u{2028}", "\u{2029}"]

  @Test(arguments: ends) func aPlaceBehindAFurtherLineEndIsAnEditors(_ end: Unicode.Scalar) throws {
    let text = "a: \"đ\(end)đ\(end) b\"\nc: [d,\n  e]\nf: g\n"
    let checked = YAMLText(text[...], path: "x", firstLine: 2).read()
    #expect(checked.diagnostics == [])
    guard case .fields(let fields) = checked.value.content else {
      Issue.record("no fields")
      return
    }
    #expect(fields.map(\.name) == ["a", "c", "f"])
    #expect(fields.map(\.position.line) == [2, 3, 5])
    #expect(fields.map(\.value.position.column) == [4, 4, 4])
    guard case .list(let items) = fields[1].value.content else {
      Issue.record("no list")
      return
    }
    #expect(items.map(\.position) == [place(3, 5), place(4, 3)])
  }

  @Test(arguments: ends) func aPlaceOnTheSameLineKeepsItsColumn(_ end: Unicode.Scalar) {
    let text = "{a: \"b\(end)c\", d: e}"
    let checked = YAMLText(text[...], path: "x").read()
    guard case .fields(let fields) = checked.value.content else {
      Issue.record("no fields: \(checked.diagnostics)")
      return
    }
    #expect(fields.map(\.position) == [place(1, 2), place(1, 12)])
  }

  @Test(arguments: ends) func anErrorBehindItIsOnTheLineOfTheEditor(_ end: Unicode.Scalar) {
    let text = "a: \"đ\(end)đ\"\nb: \"c\n"
    let found = YAMLText(text[...], path: "x", firstLine: 2).read().diagnostics
    #expect(found.map(\.location.position) == [place(3, 4)])
  }

  /// The way there and the way back agree on any text.
  @Test(arguments: 0..<10) func everyScalarIsFoundWhereItStands(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let pieces: [Unicode.Scalar] = ["a", "đ", "\n"] + Self.ends
    for _ in 0..<50 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...20, using: &generator) {
        text.append(pieces.randomElement(using: &generator) ?? "a")
      }
      let yaml = YAMLText(String(text)[...], path: "x", firstLine: 7)
      let lines = LibraryLines(yaml)
      var (line, column, editor) = (1, 1, place(7, 1))
      for index in yaml.text.unicodeScalars.indices {
        #expect(lines.index(line: line, column: column) == index)
        #expect(lines.position(line: line, column: column) == editor)
        let scalar = yaml.text.unicodeScalars[index]
        let ends = scalar == "\n" || Self.ends.contains(scalar)
        (line, column) = ends ? (line + 1, 1) : (line, column + 1)
        editor = scalar == "\n" ? place(editor.line + 1, 1) : place(editor.line, editor.column + 1)
      }
    }
  }

  private func place(_ line: Int, _ column: Int) -> SourcePosition {
    SourcePosition(line: line, column: column)
  }
}
