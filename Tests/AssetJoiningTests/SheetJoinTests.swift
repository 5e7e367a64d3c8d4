import Testing

@testable import AssetJoining

@Suite struct SheetJoinTests {
  @Test func partsStandInPlaceOfTheirLinesEachOnce() {
    let sample = AssetSample([
      "a.css":
        "@charset \"utf-8\";\n/* a */ @import \"./x/b.css\";\n@import './x/c.css' /**/ ;\na {}\n",
      "b.css": "@import \"c.css\"; @import url(./x/b.css); b {}",
      "c.css": "",
      "x/b.css": "@import \"./c.css\";\nb { background: url(icon.svg) }",
      "x/c.css": "c {}",
    ])
    #expect(sample.lines == [])
    #expect(
      sample["a.css"]
        == "@charset \"utf-8\";\n/* a */ c {}\n\nb { background: url(icon.svg) }\n\n\na {}\n"
    )
    #expect(sample["b.css"] == nil)
    #expect(sample.join.loads["b.css"]?.count == 2)
    #expect(sample.join.loads["x/b.css"]?.count == 1)
    #expect(sample.join.loads["a.css"]?.count == 0)
  }

  @Test func marksOfTheOrderOfBytesGo() {
    let sample = AssetSample([
      "a.css": "\u{FEFF}@import \"./x/b.css\";a {}", "x/b.css": "\u{FEFF}b {}",
    ])
    #expect(sample.lines == [])
    #expect(sample["a.css"].map { Array($0.unicodeScalars) } == Array("b {}\na {}".unicodeScalars))
  }

  @Test(arguments: [
    ("a { b: \"c }", 1, 8, "string"), ("/* a", 1, 1, "comment"),
    ("a {\n  b { c: d }", 1, 3, "bracket"),
    ("a { b: c(d }", 1, 9, "bracket"), ("a { b: c) }", 1, 3, "bracket"), ("/*/", 1, 1, "comment"),
  ])
  func aPartClosesWhatItOpens(part: String, line: Int, column: Int, what: String) {
    let sample = AssetSample(["a.css": "@import \"./x/b.css\";", "x/b.css": part])
    #expect(
      sample.lines == [
        "x/b.css:\(line):\(column): error: the \(what) that opens here is not closed [asset-syntax]"
      ]
    )
  }

  @Test(arguments: [
    "a { b: url(data:image/svg+xml;a'\"{) }", "a::before { content: \"\\\"{\" }", ".a\\{b {}",
    "a { b: '\\\n' }",
    "@media (min-width: 1rem) { a { b: c } }", "a { b: [c] } /* { */",
  ])
  func aPartMayHaveAnySigns(part: String) {
    #expect(AssetSample(["a.css": "@import \"./x/b.css\";", "x/b.css": part]).lines == [])
  }
}
