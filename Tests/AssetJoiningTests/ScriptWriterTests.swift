import SeededNumbers
import Testing

@testable import AssetJoining

@Suite struct ScriptWriterTests {
  private func written(_ script: [UInt8]) -> [UInt8] {
    var writer = ScriptWriter()
    writer.append(ScriptScanner.scan(script), of: script)
    return writer.bytes
  }

  @Test(arguments: [
    ("const a = 1; // one\n\n  let  b = a\n    + 2;\n", "const a=1;let b=a\n+2;\n"),
    ("a /* b\n */ c;", "a\nc;\n"), ("a/**/b;", "a b;\n"), ("'a  //b';", "'a  //b';\n"),
    ("`a  ${ b }  /* c */`;", "`a  ${b}  /* c */`;\n"), ("a = / /  /  b;", "a=/ / /b;\n"),
    ("/*! kept */\na;", "/*! kept */\na;\n"), ("a + + b - - c;", "a+ +b- -c;\n"),
    ("a + ++b;", "a+ ++b;\n"), ("a / /b/;", "a/ /b/;\n"), ("a < ! --b;", "a<! --b;\n"),
    ("while (n --> 0);", "while(n-- >0);\n"), ("1 .a; 1.5 .a; 1 . a;", "1 .a;1.5.a;1 .a;\n"),
    ("a ? .5 : 1;", "a? .5:1;\n"), ("a < /script>/;", "a< /script>/;\n"),
    ("/a/g in b;", "/a/g in b;\n"), ("return 'a'", "return'a';\n"), ("a in #b;", "a in #b;\n"),
    ("#!/bin/node\na;", "a;\n"), ("a\r\nb;", "a\nb;\n"), ("function a() {}\n", "function a(){}\n"),
    ("a = function () {}\n", "a=function(){};\n"), ("a . . . b", "a. . .b;\n"),
    ("a = b\n/c/d;", "a=b\n/c/d;\n"), ("a / /*! b */ c;", "a/ /*! b */c;\n"),
    ("class A {\n  #b = 1\n}", "class A{#b=1}\n"), ("a(\n  b,\n  c,\n)\nd", "a(b,c,)\nd;\n"),
    ("a =>\n  b", "a=>b;\n"), ("a\n++\nb", "a\n++\nb;\n"), ("a = [\n]\n[b]", "a=[]\n[b];\n"),
    ("return\na", "return\na;\n"), ("a\n? b\n: c", "a?b:c;\n"),
    ("a\n  .b()\n  ?.c && d\n  || e", "a.b()?.c&&d||e;\n"),
    ("1\n.a", "1 .a;\n"), ("1\n.5", "1\n.5;\n"), ("{\n}\n/a/g", "{}\n/a/g;\n"),
    ("a -\n  -b", "a- -b;\n"), ("{ { a } }", "{ {a} }\n"),
    ("if (a)\n;\nelse\nb", "if(a);else\nb;\n"),
    ("a,\n/*! b */\nc", "a,\n/*! b */\nc;\n"),
  ])
  func onlyCommentsAndSpacesGo(script: String, short: String) {
    #expect(String(decoding: written(Array(script.utf8)), as: UTF8.self) == short)
  }

  private static let pieces = [
    "a", "b1", "$", "return", "in", "of", "typeof", "async", "function", "class", "if", "else",
    "get",
    "#p", "1", "1.", ".5", "0x1", "1e3", "1n", "'s'", "\"//\"", "`t`", "`${", "}`", "}m${",
    "/[/]/g",
    "/x/", "/", "(", ")", "[", "]", "{", "}", ";", ",", ":", "?", "?.", "??", ".", "...", "=>", "=",
    "==", "!", "!=", "+", "++", "-", "--", "*", "**", "<", "<<", "<=", ">", ">>>", ">=", "&", "&&=",
    "|", "^", "%", "~", "@", "+=", "/=", "// c\n", "/* c */", "/* c\n */", "/*! k */", "/*! k\n */",
    "\n", " ", "  ", "\r\n", "\t", "\u{2028}",
  ]

  /// What is written has the same tokens, and a line break where one stood that may end a statement.
  @Test func whatIsWrittenReadsTheSame() {
    var numbers = SplitMix64(seed: 14)
    var read = 0
    for _ in 0..<60_000 {
      let count = Int.random(in: 1...14, using: &numbers)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &numbers) ?? "" }.joined()
      let script = Array(text.utf8)
      let scan = ScriptScanner.scan(script)
      guard scan.problem == nil, let last = scan.tokens.last else { continue }
      read += 1
      let short = written(script)
      let again = ScriptScanner.scan(short)
      let found = shown(again.tokens, of: short)
      var expected = shown(scan.tokens, of: script)
      // Before what is appended, a statement that could go on is ended.
      let isEnded = !scan.endsStatement && script[last.range].last != UInt8(ascii: ";")
      if isEnded { expected.append(found.last?.hasPrefix("\n") == true ? "\n;" : ";") }
      #expect(again.problem == nil && found == expected, "\(text.debugDescription)")
    }
    #expect(read > 5_000)
  }

  /// Tokens, with a line break before those where one stands there; before the first, none counts.
  private func shown(_ tokens: [ScriptToken], of script: [UInt8]) -> [String] {
    tokens.enumerated().map { number, token in
      let text = String(decoding: script[token.range], as: UTF8.self)
      let isEnd = number > 0 && mayEnd(tokens[number - 1], token, of: script)
      return token.isOnNewLine && isEnd ? "\n" + text : text
    }
  }

  /// Says whether a line break between two tokens may end a statement.
  private func mayEnd(_ left: ScriptToken, _ right: ScriptToken, of script: [UInt8]) -> Bool {
    if left.kind == .comment || right.kind == .comment { return true }
    let texts = [left, right].map { String(decoding: script[$0.range], as: UTF8.self) }
    let going = ["}", ")", "]", ",", ";", ".", "?.", "?", ":", "&&", "||", "??"]
    if right.kind == .punctuator, going.contains(texts[1]) { return false }
    return left.kind != .punctuator || [")", "]", "}", "++", "--"].contains(texts[0])
  }
}
