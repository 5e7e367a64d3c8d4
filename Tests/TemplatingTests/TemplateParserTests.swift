import Diagnostics
import SeededNumbers
@testable import Templating
import Testing

/// Properties of parsing that hold for any text.
@Suite("TemplateParser")
struct TemplateParserTests {
  static let pieces = [
    "đ", "a", " ", "  ", "\n", "\r\n", "{{", "}}", "{{{", "}}}", "{{#rank}}", "{{/rank}}",
    "{{title}}",
    "{{^rank}}", "{{?rank}}", "{{.title}}", "{{page.title}}",
    "{{!", "{{>page}}", "{{>part}}", "{{<part}}", "{{/part}}", "{{$x}}", "{{/x}}",
    "{{=<% %>=}}", "<%={{ }}=%>", "<%title%>", "{{.}}", "{{t.home}}", "{{{body}}}", "=", "{{=",
  ]

  @Test("any text is read to its end, with places within it, the same each time", arguments: 0..<40)
  func anyText(_ seed: UInt64) {
    var dice = SplitMix64(seed: seed)
    for _ in 0..<50 {
      let text = (0..<Int.random(in: 1...24, using: &dice))
        .map { _ in Self.pieces.randomElement(using: &dice) ?? "" }.joined()
      let sample = Sample(text, ["part": "{{$x}}\n  {{title}}\n{{/x}}"])
      let found = sample.compiled().diagnostics
      let lines =
        text.split(separator: "\n", omittingEmptySubsequences: false).count
        + text.filter { $0 == "\r\n" }.count
      for diagnostic in found where diagnostic.location.path == "page.html" {
        #expect(diagnostic.location.line <= lines, "\(text)")
        #expect(diagnostic.location.column <= text.unicodeScalars.count + 1, "\(text)")
      }
      #expect(found == sample.compiled().diagnostics)
      #expect(sample.rendered() == sample.rendered())
    }
  }

  @Test(
    "a partial's lines are its text's lines, indented; empty ones stay empty",
    arguments: 0..<20
  )
  func indentation(_ seed: UInt64) {
    var dice = SplitMix64(seed: seed)
    let words = ["đ", "a b", "", "\t", "  c", "<p>"]
    let lines = (0..<12).map { _ in words.randomElement(using: &dice) ?? "" }
    let indented = lines.map { $0.isEmpty ? "" : "   \($0)" }
    let sample = Sample("   {{>part}}\n", ["part": lines.map { $0 + "\n" }.joined()])
    #expect(sample.rendered() == indented.map { $0 + "\n" }.joined())
  }

  @Test("text without tags stays as it is")
  func plainText() {
    let text = "đ\r\n { { } }\n\n  <a href='{'>\t\n"
    #expect(Sample(text).rendered() == text)
  }
}
