import Testing

@testable import AssetJoining

@Suite struct ScriptScannerTests {
  /// The tokens of a script, one space between them; those of more than one line as they are.
  static func tokens(_ script: String) -> [String] {
    let bytes = Array(script.utf8)
    return ScriptScanner.scan(bytes).tokens.map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  /// Tokens are told apart by `▸`.
  @Test(arguments: [
    ("", ""),
    ("a /* b */ c // d", "a▸c"),
    ("a /*! b */ c", "a▸/*! b */▸c"),
    ("#!/usr/bin/node\na", "#!/usr/bin/node▸a"),
    ("\u{FEFF}a\u{A0}\u{3000}b\u{2028}c", "a▸b▸c"),
    ("'//' \"/* \\\" */\" '\\\\'", "'//'▸\"/* \\\" */\"▸'\\\\'"),
    ("'a\\\nb' 'a\\\r\nb'", "'a\\\nb'▸'a\\\r\nb'"),
    ("`${`a${b}`}` c", "`${▸`a${▸b▸}`▸}`▸c"),
    ("`a\\`${{ a: `}` }.a}//${1}`", "`a\\`${▸{▸a▸:▸`}`▸}▸.▸a▸}//${▸1▸}`"),
    ("`$${a}$` `\\${a}`", "`$${▸a▸}$`▸`\\${a}`"),
    ("1.5e+10 .5 0x1F 1_000n 1..a 1.e5 0b1", "1.5e+10▸.5▸0x1F▸1_000n▸1.▸.▸a▸1.e5▸0b1"),
    ("1e3.a 1n.b 0xE+1 .5.c", "1e3▸.▸a▸1n▸.▸b▸0xE▸+▸1▸.5▸.▸c"),
    ("a?.b ?? c?.5:1 ??= d", "a▸?.▸b▸??▸c▸?▸.5▸:▸1▸??=▸d"),
    ("a>>>=b>>c>=d=>e", "a▸>>>=▸b▸>>▸c▸>=▸d▸=>▸e"),
    (
      "class A { #b = 1; c() { return #b in this; } }",
      "class▸A▸{▸#b▸=▸1▸;▸c▸(▸)▸{▸return▸#b▸in▸this▸;▸}▸}"
    ),
    ("đ\\u{61}b = $_1", "đ\\u{61}b▸=▸$_1"),
  ])
  func tokensAre(script: String, tokens: String) {
    #expect(Self.tokens(script).joined(separator: "▸") == tokens)
    #expect(ScriptScanner.scan(Array(script.utf8)).problem == nil)
  }

  /// In each script there is one `/` that may be a division or begin `/x/`.
  @Test(arguments: [
    "/x/", "a = /x/", "(/x/)", "[/x/]", "a, /x/", "!/x/", "a ? /x/ : 1", "a ? b : /x/", "{ /x/ }",
    "; /x/", "return /x/", "typeof /x/", "case /x/:", "a in /x/", "a instanceof /x/", "void /x/",
    "delete /x/", "throw /x/", "new /x/", "else /x/", "do /x/; while (a)", "yield /x/", "await /x/",
    "if (a) /x/", "while ((a)) /x/", "for (;;) /x/", "for (a of /x/) b", "with (a) /x/",
    "if (a) {} /x/", "function a() {}\n/x/", "class A {}\n/x/", "a: /x/",
    "switch (a) { case 1: /x/ }",
    "() => /x/", "a => {}\n/x/", "`${/x/}`", "a && /x/", "a + /x/", "a++ + /x/", "++/x/.b",
    "async function a() {}\n/x/", "x = { a: /x/ }", "x = { if: /x/ }", "class A { b = /x/ }",
    "class A { static { /x/ } }", "x = [{ a() {} }, /x/]", "...(/x/)", "a ?? /x/", "export /x/",
    "if (a) { b = {} } /x/", "label: { } /x/", "a?b:{}; /x/", "if (a) b; else {} /x/",
  ])
  func itIsARegularExpression(script: String) {
    #expect(Self.tokens(script).contains("/x/"), "\(Self.tokens(script))")
  }

  @Test(arguments: [
    "a /x/ b", "1 /x/ b", "'a' /x/ b", "`a` /x/ b", "`${a}` /x/ b", "/a/g /x/ b", "(a) /x/ b",
    "f(a) /x/ b", "[a] /x/ b", "a[0] /x/ b", "this /x/ b", "a.return /x/ b", "a?.typeof /x/ b",
    "a++ /x/ b", "a-- /x/ b", "({}) /x/ b", "a = {} /x/ b", "(function () {}) /x/ b",
    "a = function () {} /x/ b", "a = class {} /x/ b", "a = class B extends C {} /x/ b",
    "a = async function () {} /x/ b", "a.if(b) /x/ c", "x = { a: 1 /x/ b }", "a.#b /x/ c",
    "of /x/ b", "async /x/ b", "get /x/ b", "a = { if() {} } /x/ b", "a = { class: 1 } /x/ b",
    "`${{}/x/b}`", "(a, b) /x/ c", "a = { get return() { } } /x/ b", "a ? {} /x/ b : c",
  ])
  func itIsADivision(script: String) {
    let tokens = Self.tokens(script)
    #expect(tokens.count { $0 == "/" } == 2, "\(tokens)")
  }

  @Test(arguments: [
    "/[/]/", "/[\\]/]/", "/\\//", "/[[]/", "/a/dgimsuvy", "/[^\\\\/]/", "/(?<a>đ)\\/*/u",
    "/'\"`${/",
    "/=a/",
  ])
  func aRegularExpressionIsOneToken(script: String) {
    #expect(Self.tokens("a = \(script);").dropFirst(2).first == script)
  }

  @Test(arguments: [
    ("a = 'b", "string", 4), ("a = \"b\nc\"", "string", 4), ("a = 'b\\'", "string", 4),
    ("a = `b${c}", "template", 4), ("a = `b${c", "template", 4), ("a = `b${`c`}", "template", 4),
    ("a /* b", "comment", 2), ("a /*/", "comment", 2), ("a = /b", "regularExpression", 4),
    ("a = /[/", "regularExpression", 4), ("a = /b\n/", "regularExpression", 4),
    ("f(a", "bracket", 1), ("{ f(a }", "bracket", 3), ("a = [", "bracket", 4),
    ("a )", "closingBracket", 2), ("`${a)}`", "template", 0),
  ])
  func whatIsNotClosedIsFound(script: String, kind: String, place: Int) throws {
    let problem = try #require(ScriptScanner.scan(Array(script.utf8)).problem)
    #expect("\(problem.kind)" == kind)
    #expect(problem.place == place)
  }

  /// `|` stands before each token with which a statement begins.
  @Test(arguments: [
    "|a;|b", "|a\n|b", "|a\n(b)", "|a\n[b]", "|a\n+ b", "|a\n|++\nb", "|a\n`b`",
    "|const a = b\n|const c = d",
    "|if (a) |b;|c", "|a = () => {}\n|(b)", "|a = () => {}\n, b = 1", "|function a() {|b}|c",
    "|const a = function () {}\n|const b = 1", "|a\nin b", "|do |a\n|while (b)\n|c",
    "|let a = b,\nc",
    "|for (const a of b) |{|c}|d", "|a\n|{|b}", "|a\n!= b", "|a\n|!b", "|a.b\n.c", "|x = { a,\nb }",
  ])
  func statementsBegin(marked: String) {
    let bytes = Array(marked.utf8.filter { $0 != UInt8(ascii: "|") })
    var shown: [UInt8] = []
    var place = 0
    for token in ScriptScanner.scan(bytes).tokens {
      shown += bytes[place..<token.start]
      if token.beginsStatement { shown.append(UInt8(ascii: "|")) }
      place = token.start
    }
    shown += bytes[place...]
    #expect(String(decoding: shown, as: UTF8.self) == marked)
  }
}
