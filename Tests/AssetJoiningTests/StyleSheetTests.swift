import Testing

import AssetJoining

@Suite struct StyleSheetTests {
  @Test(arguments: [
    ("", ""),
    ("/* Colours */\n:root {\n  --ink: #000;\n}\n", ":root{--ink:#000}\n"),
    ("a:hover, b :focus { margin: 0 auto; }", "a:hover,b :focus{margin:0 auto}\n"),
    (
      "@media (max-width: 44rem) {\n  p { color: red; }\n}",
      "@media (max-width:44rem){p{color:red}\n}\n"
    ),
    ("p { width: calc(1rem + 2px) !important }", "p{width:calc(1rem + 2px) !important}\n"),
    ("p::before { content: \"· {a;  b}\\\" /* \"; }", "p::before{content:\"· {a;  b}\\\" /* \"}\n"),
    ("h1 > a/**/b{x:y;;}", "h1 > a b{x:y;}\n"),
    ("p { content: 'không hết", "p{content:'không hết"), ("a {} /* không hết", "a{}\n"),
  ])
  func onlySpacesAndCommentsGo(sheet: String, tight: String) {
    #expect(String(decoding: StyleSheet.tightened(Array(sheet.utf8)), as: UTF8.self) == tight)
  }

  @Test func whatIsTightStays() {
    let once = StyleSheet.tightened(Array("a { b: c; }\n@media print { d { e: f } }".utf8))
    #expect(StyleSheet.tightened(once) == once)
  }
}
