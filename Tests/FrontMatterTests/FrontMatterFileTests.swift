import Diagnostics
import FrontMatter
import Testing

@Suite struct FrontMatterFileTests {
  @Test func aFileIsCutInTwo() throws {
    let file = try #require(
      FrontMatterFile.split("---\na: đ\nb: c\n---\n\nThân\n---\n", path: "x").value
    )
    #expect(file.syntax == .yaml)
    #expect(file.fields == "a: đ\nb: c\n")
    let fields = FieldNode(
      .fields([
        Field("a", at: place(2, 1), value: FieldNode(.text("đ"), at: place(2, 4))),
        Field("b", at: place(3, 1), value: FieldNode(.text("c"), at: place(3, 4))),
      ]),
      at: place(2, 1)
    )
    #expect(file.readFields().value == fields)
    #expect(file.body == "\nThân\n---\n")
    #expect(file.bodyLine == 5)
  }

  @Test(arguments: ["---\n---", "---\n---\n", "---  \n--- \t", "---\na: b\n---"])
  func aFenceMayHaveBlanksBehindIt(_ text: String) {
    #expect(FrontMatterFile.split(text, path: "x").value?.body.isEmpty == true)
  }

  @Test(arguments: [
    ("", "begin"), ("a", "begin"), ("\n---\n---\n", "begin"), (" ---\n---\n", "begin"),
    ("----\n---\n", "begin"), ("---", "closed"), ("---\n", "closed"),
    ("---\na: b\n ---\n", "closed"),
    ("---\n---a\n", "closed"), ("---\n----\n", "closed"), ("\u{FEFF}---\n---\n", "begin"),
  ])
  func otherFilesAreReportedOnTheirFirstLine(_ text: String, word: String) {
    let checked = FrontMatterFile.split(text, path: "x")
    #expect(checked.value.map(\.bodyLine) == nil)
    #expect(checked.diagnostics.map(\.code) == [.syntax])
    #expect(checked.diagnostics.allSatisfy { $0.message.contains(word) && $0.location.line == 1 })
  }

  @Test func fencesDiffer() {
    #expect(Set(FieldSyntax.allCases.map(\.fence)).count == FieldSyntax.allCases.count)
  }

  private func place(_ line: Int, _ column: Int) -> SourcePosition {
    SourcePosition(line: line, column: column)
  }
}
