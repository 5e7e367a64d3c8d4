import Diagnostics
import FrontMatter
import Testing

@Suite struct RefusedSignTests {
  @Test(arguments: [
    ("a: &x b", "1:4 &"), ("a: *x", "1:4 *"), ("a: !x b", "1:4 !"), ("a: !!str b", "1:4 !"),
    ("a: ! b", "1:4 !"), ("a: !<x> b", "1:4 !"), ("&x\na: b", "1:1 &"), ("&x a: b", "1:1 &"),
    ("!!map {a: b}", "1:1 !"), ("*x", "1:1 *"), ("a: b\n*x : c", "2:1 *"), ("? *x\n: b", "1:3 *"),
    ("- a\n- &x b", "2:3 &"), ("- - !x", "1:5 !"), ("a: [b, &x c]", "1:8 &"), ("a: [*x]", "1:5 *"),
    ("a: {b: *x}", "1:8 *"), ("a: {&x b: c}", "1:5 &"), ("a: {\"b\":*x}", "1:9 *"),
    ("a:\n  &x\n  b: c", "2:3 &"), ("a: &x\n  - b", "1:4 &"), ("a: !x |\n  b", "1:4 !"),
    ("a: &x !y b", "1:4 &"), ("đ ư: \"*\" # &\ne: *x", "2:4 *"),
    ("a: \"đ\u{2028}&\"\nb: &x c", "2:4 &"),
    ("a: |\n  &x\n  *y\nb: !z", "4:4 !"), ("a: & b", "1:4 &"), ("a: **b**", "1:4 *"),
    ("a: \"*\", b: &x c", nil), ("<<: *x", "1:5 *"), ("%TAG ! tag:x,2000:\n---\na: !y b", "1:6 !"),
    ("%TAG !e! tag:x,2000:\n---\na: b", "1:6 !"), ("a: b\n--- &x\nc: d", nil),
  ])
  func isRefusedWhereItStands(_ text: String, place: String?) {
    let found = YAMLText(text[...], path: "x", firstLine: 1).read().diagnostics
    #expect(found.map(\.code) == [.syntax])
    let signs = found.compactMap { error in
      error.message.hasSuffix("of YAML are refused")
        ? "\(error.location.line):\(error.location.column) "
          + "\(error.message.split(separator: "'")[1])" : nil
    }
    #expect(signs == (place.map { [$0] } ?? []), "\(found)")
  }

  /// What only looks like one is text, and is read as it stands.
  @Test(arguments: [
    ("\"&x b\"", "&x b"), ("'*x'", "*x"), ("\"!x\"", "!x"), ("b &x *y !z", "b &x *y !z"),
    ("b&c", "b&c"), ("R&D!", "R&D!"), ("5 * 6", "5 * 6"), ("|-\n  &x\n  *y", "&x\n*y"),
    (">-\n  !x\n  *y", "!x *y"), ("b\n  *c\n  &d", "b *c &d"), ("b # *x", "b"), ("\"@&\"", "@&"),
    ("'b\n  &c'", "b &c"), ("\"\\x26 &\"", "& &"), ("articles/**/*.md", "articles/**/*.md"),
  ])
  func isTextElsewhere(_ written: String, text: String) throws {
    let checked = YAMLText("a: \(written)\n"[...], path: "x").read()
    // What stands behind ` #` is lost, and no refused sign either.
    #expect(checked.diagnostics.allSatisfy { $0.code == .lostText })
    guard case .fields(let fields) = checked.value.content else {
      Issue.record("no fields")
      return
    }
    #expect(fields.map(\.value.content) == [.text(text)])
  }

  @Test func isTextInsideAListOfTexts() {
    let checked = YAMLText("[b&c, d *e, \"!f\", 'g' ]"[...], path: "x").read()
    guard case .list(let items) = checked.value.content else {
      Issue.record("no list: \(checked.diagnostics)")
      return
    }
    #expect(items.map(\.content) == [.text("b&c"), .text("d *e"), .text("!f"), .text("g")])
  }

  @Test func aliasesOfAliasesTakeNoTime() {
    var text = "a0: \"*\"\nb0: &a0 {b: c}\n"
    for depth in 1...60 { text += "a\(depth): &a\(depth) [*a\(depth - 1), *a\(depth - 1)]\n" }
    let found = YAMLText("\(text)*a60 : x\n"[...], path: "x", firstLine: 2).read().diagnostics
    #expect(found.map(\.location.position) == [SourcePosition(line: 3, column: 5)])
  }
}
