import Diagnostics
import Foundation
import Testing

@Suite struct DiagnosticPrinterTests {
  private let place = SourceLocation(path: "articles/đ.md", line: 3, column: 7)

  @Test func aLineHasPlaceSeverityMessageAndCode() {
    let diagnostic = Diagnostic(.unknownField, .warning, at: place, "no field 'đ'")
    #expect(
      DiagnosticPrinter.text(diagnostic)
        == "articles/đ.md:3:7: warning: no field 'đ' [unknown-field]"
    )
  }

  @Test func suggestionsFollowTheMessage() {
    let diagnostic = Diagnostic(.syntax, at: place, "no", suggestions: ["a", "b", "c"])
    #expect(
      DiagnosticPrinter.text(diagnostic)
        == "articles/đ.md:3:7: error: no; did you mean 'a' or 'b' or 'c'? [syntax]"
    )
  }

  @Test func notesEndTheMessage() {
    let other = SourceLocation(path: "articles/ư.md", line: 9, column: 4)
    let notes = [
      Note(", at", other, as: .pathAndLine), Note(" and on", other, as: .line),
      Note(" or {{/x}} at", other, as: .lineAndColumn),
    ]
    let sentence = "taken, at articles/ư.md:9 and on line 9 or {{/x}} at 9:4"
    let diagnostic = Diagnostic(.duplicateID, at: place, "taken", notes: notes, suggestions: ["a"])
    #expect(
      DiagnosticPrinter.text(diagnostic)
        == "articles/đ.md:3:7: error: \(sentence); did you mean 'a'? [duplicate-id]"
    )
    #expect(
      DiagnosticPrinter.json(diagnostic) == """
        {"path": "articles/đ.md", "line": 3, "column": 7, "severity": "error", "code": "duplicate-id", "message": "\(sentence)", "suggestions": ["a"]}
        """
    )
  }

  @Test(arguments: ["\n", "\r\n", "\u{1B}[2J", "\u{2028}", "\u{202E}", "\u{0}", "\t", "\u{85}"])
  func aDiagnosticIsOneLineWithoutControlCharacters(_ sign: String) {
    let place = SourceLocation(path: "a\(sign)b.md", line: 1, column: 1)
    let diagnostic = Diagnostic(.syntax, at: place, "x\(sign)y", suggestions: ["p\(sign)q"])
    let text = DiagnosticPrinter.text(diagnostic)
    #expect(
      !text.unicodeScalars.contains {
        sign.unicodeScalars.contains($0) && $0 != "[" && $0 != "2" && $0 != "J"
      }
    )
    #expect(text.contains("x\\"))
  }

  @Test func aLongValueIsShownByItsEnds() {
    let message = "'" + String(repeating: "đ", count: 5_000_000) + "' is wrong"
    let text = DiagnosticPrinter.text(Diagnostic(.syntax, at: place, message))
    #expect(text.count < 700)
    #expect(text.hasPrefix("articles/đ.md:3:7: error: 'đđđ"))
    #expect(text.hasSuffix("đđđ' is wrong [syntax]"))
  }

  @Test func jsonHasItsFieldsInOrder() {
    let diagnostic = Diagnostic(
      .invalidDate,
      at: place,
      "'\"\\\u{7}\n'",
      suggestions: ["2024", "đ"]
    )
    #expect(
      DiagnosticPrinter.json(diagnostic) == #"""
        {"path": "articles/đ.md", "line": 3, "column": 7, "severity": "error", "code": "invalid-date", "message": "'\"\\\u0007\n'", "suggestions": ["2024", "đ"]}
        """#
    )
  }

  @Test func jsonIsReadByOthers() throws {
    let signs = Array(0..<0x300) + [0x202E, 0x1F600, 0xE0000, 0xE0041, 0xE007F]
    let message = String(String.UnicodeScalarView(signs.compactMap(Unicode.Scalar.init)))
    let line = DiagnosticPrinter.json(Diagnostic(.syntax, at: place, message))
    let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    #expect(object?["message"] as? String == message)
    #expect(object?["suggestions"] as? [String] == [])
    #expect(!line.contains("\n"))
    // What cannot be seen is written out, in two units where it takes them.
    #expect(line.contains(#"\u202e😀\udb40\udc00\udb40\udc41\udb40\udc7f""#))
  }

  @Test func codesAreSmallLettersAndHyphens() {
    let codes = DiagnosticCode.allCases.map(\.rawValue)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil })
    let contract = [
      "unknown-reference", "unknown-field", "missing-field", "invalid-value", "invalid-date",
      "duplicate-id", "invalid-id", "syntax", "province-not-valid", "ambiguous-mention",
      "conflicting-date", "broken-link",
    ]
    #expect(Set(contract).isSubset(of: codes))
  }
}
