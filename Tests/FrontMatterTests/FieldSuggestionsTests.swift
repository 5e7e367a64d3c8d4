import Diagnostics
@testable import FrontMatter
import Testing

@Suite struct FieldSuggestionsTests {
  private static let inner = RecordSchema("participant", [.required("role", .text)])
  private static let schema = RecordSchema("article", [.optional("people", .records(inner))])

  private func found(_ names: [String]) -> [Diagnostic] {
    let items = names.map { name in
      FieldNode(
        .fields([Field(name, at: .start, value: FieldNode(.text("a"), at: .start))]),
        at: .start
      )
    }
    let list = Field("people", at: .start, value: FieldNode(.list(items), at: .start))
    var reader = RecordReader(
      FieldNode(.fields([list]), at: .start),
      path: "a.md",
      schema: Self.schema
    )
    _ = reader.records("people", schema: Self.inner) { _ in true }
    return reader.diagnostics
  }

  /// A list may have the same wrong name in each of its records.
  @Test func oneNameIsToldInAllRecords() {
    let found = found([String](repeating: "rol", count: 1_000))
    #expect(found.count == 1_000)
    #expect(found.allSatisfy { $0.suggestions == ["role"] })
  }

  @Test func ofManyNamesTheFirstAreCompared() {
    let found = found((0..<1_000).map { "role\($0)" }).filter { $0.code == .unknownField }
    #expect(found.count == 1_000)
    #expect(found.map { $0.suggestions.isEmpty } == (0..<1_000).map { $0 >= 100 })
  }

  @Test func linesAreLeftOut() {
    var lines = SourceLines("a\nbđ\n\nc")
    lines.drop(above: 2)
    #expect(lines.text == "bđ\n\nc" && lines.first == 2)
    lines.drop(above: 1)
    #expect(lines.first == 2)
    lines.drop(above: 4)
    #expect(lines.text == "c")
    lines.drop(above: 9)
    #expect(lines.text.isEmpty && lines.first == 9)
  }
}
