import Diagnostics
import Testing

@testable import Templating

/// Every mistake, with its exact message and place.
@Suite("Template diagnostics")
struct TemplateDiagnosticsTests {
  @Test(
    "syntax",
    arguments: [
      ("đ{{title", "1:2: error: the tag {{title is not closed by }}"),
      ("a\nđđ {{title <b>{{title}}</b>", "2:4: error: the tag {{title is not closed by }}"),
      ("đ{{{body}}", "1:2: error: the tag {{{body}} is not closed by }}}"),
      ("đ{{! c", "1:2: error: the tag {{! is not closed by }}"),
      ("đ{{#rank}}", "1:2: error: {{#rank}} is not closed"),
      ("đ{{?rank}}", "1:2: error: {{?rank}} is not closed"),
      ("đ{{?rank}}{{#rank}}{{/rank}}", "1:2: error: {{?rank}} is not closed"),
      ("đ{{#rank?}}", "1:2: error: 'rank?' cannot be a name"),
      ("đ{{/rank}}", "1:2: error: {{/rank}} closes nothing"),
      (
        "{{#rank}}{{#title}}{{/title}}đ{{/title}}{{/rank}}",
        "1:31: error: {{/title}} closes nothing"
      ),
      ("đ{{#rank}}\nđđ{{/rnak}}", "1:2: error: {{#rank}} is closed by {{/rnak}} at 2:3"),
      (
        "đ{{#rank}}{{^title}}{{/rank}}",
        "1:11: error: {{^title}} is not closed before {{/rank}} at 1:21"
      ),
      (
        "đ{{#rank}}{{^title}}{{/rank}}{{/title}}",
        "1:11: error: {{^title}} is not closed before {{/rank}} at 1:21"
      ),
      (
        "{{?rank}}đ{{#title}}{{#rank}}\n{{/title}}{{/rank}}{{/rank}}",
        "1:21: error: {{#rank}} is not closed before {{/title}} at 2:1"
      ),
      ("đ{{$a}}", "1:2: error: {{$a}} is not closed"),
      ("đ{{}}", "1:2: error: {{}} has no name"),
      ("đ{{# }}", "1:2: error: {{# }} has no name"),
      ("đ{{a b}}", "1:2: error: 'a b' cannot be a name"),
      ("đ{{..name}}", "1:2: error: '..name' has an empty part"),
      ("đ{{page.}}", "1:2: error: 'page.' has an empty part"),
      ("đ{{meeting..name}}", "1:2: error: 'meeting..name' has an empty part"),
      (
        "đ{{=<% %>=}}<%title%>\n<%={{ }}=%>{{=| |=}}",
        "1:2: error: {{=<% %>=}} sets other delimiters: tags are written with {{ and }} only"
      ),
      (
        "đ{{=<%=}}",
        "1:2: error: {{=<%=}} sets other delimiters: tags are written with {{ and }} only"
      ),
      ("đ{{= <%", "1:2: error: the tag {{= is not closed by =}}"),
      ("đ{{<p}}{{$x}}{{/x}}{{$x}}{{/x}}{{/p}}", "1:20: error: the block x is given twice"),
    ]
  )
  func syntax(_ text: String, _ expected: String) {
    let sample = Sample(text, ["p": "{{$x}}{{/x}}"])
    #expect(sample.messages() == ["page.html:\(expected) [template-syntax]"])
    #expect(sample.compiled().value == nil)
  }

  @Test(
    "names",
    arguments: [
      ("đ{{titel}}", "unknown name 'titel' in page, frame; did you mean 'title'?"),
      (
        "đ{{#meeting.nmae}}{{/meeting.nmae}}",
        "unknown name 'nmae' in meeting; did you mean 'meeting.name'?"
      ),
      ("đ{{^xyzzyx}}{{/xyzzyx}}", "unknown name 'xyzzyx' in page, frame"),
      ("đ{{t.hoem}}", "unknown string 't.hoem'; did you mean 't.home'?"),
      ("đ{{<p}}{{/p}}{{#no_such}}{{titel}}{{/no_such}}", nil),
    ]
  )
  func names(_ text: String, _ expected: String?) {
    let messages = Sample(text, ["p": "p"]).messages()
    let other = "page.html:1:14: error: unknown name 'no_such' in page, frame [unknown-name]"
    #expect(messages == [expected.map { "page.html:1:2: error: \($0) [unknown-name]" } ?? other])
  }

  @Test("a name in a list is looked for in the row, then in the page")
  func namesInRows() {
    #expect(
      Sample("{{#comments}}\nđđ{{raank}}{{/comments}}").messages() == [
        "page.html:2:3: error: unknown name 'raank' in comment, page, frame; "
          + "did you mean 'rank'? [unknown-name]"
      ]
    )
  }

  @Test(
    "kinds",
    arguments: [
      ("đ{{body}}", "body is HTML: write {{{body}}}"),
      ("đ{{{title}}}", "title is text: {{{title}}} would not escape it; write {{title}}"),
      ("đ{{&title}}", "title is text: {{&title}} would not escape it; write {{title}}"),
      ("đ{{{t.home}}}", "t.home is text: {{{t.home}}} would not escape it; write {{t.home}}"),
      ("đ{{{reports}}}", "reports is a number: write {{reports}}"),
      ("đ{{uncertain}}", "uncertain is a flag: ask for it with {{#uncertain}}…{{/uncertain}}"),
      ("đ{{meeting}}", "meeting is an object: name one of its fields, as in meeting.name"),
      ("đ{{comments}}", "comments is a list: go through it with {{#comments}}…{{/comments}}"),
      ("đ{{topics}}", "topics is a list: go through it with {{#topics}}{{.}}{{/topics}}"),
      ("đ{{.}}", "{{.}} is the whole page here: name one of its fields"),
      ("đ{{title.name}}", "title is text and has no 'name'"),
      ("đ{{comments.name}}", "comments is a list and has no 'name'"),
      (
        "đ{{#t.home}}{{/t.home}}",
        "t.home is a string of the interface, which cannot open a section"
      ),
      ("đ{{rank}}", "rank may be absent: write {{#rank}}{{rank}}{{/rank}}"),
      ("đ{{{summary}}}", "summary may be absent: write {{#summary}}{{{summary}}}{{/summary}}"),
      (
        "đ{{meeting.place}}",
        "meeting.place may be absent: "
          + "write {{#meeting.place}}{{meeting.place}}{{/meeting.place}}"
      ),
      ("đ{{visit.name}}", "visit may be absent: name visit.name inside {{#visit}}…{{/visit}}"),
    ]
  )
  func kinds(_ text: String, _ message: String) {
    #expect(Sample(text).messages() == ["page.html:1:2: error: \(message) [wrong-kind]"])
  }

  @Test("a section makes its value known only to the end of the section")
  func presence() {
    let message = "rank may be absent: write {{#rank}}{{rank}}{{/rank}} [wrong-kind]"
    #expect(
      Sample("{{#rank}}{{#topics}}{{rank}}{{/topics}}{{/rank}}\n{{^rank}}đ{{rank}}{{/rank}}")
        .messages() == ["page.html:2:11: error: \(message)"]
    )
  }

  @Test(
    "templates within templates",
    arguments: [
      ("đ{{>lien}}", "unknown template 'lien'; did you mean 'line'? [unknown-partial]"),
      ("đ{{<lien}}{{/lien}}", "unknown template 'lien'; did you mean 'line'? [unknown-partial]"),
      (
        "đ{{>lien}}{{>lien}}",
        "unknown template 'lien', here and in 1 more place; did you mean 'line'? [unknown-partial]"
      ),
      (
        "đ{{t.hoem}}{{t.hoem}}{{{t.hoem}}}",
        "unknown string 't.hoem', here and in 2 more places; did you mean 't.home'? [unknown-name]"
      ),
      ("đ{{>page}}", "page includes itself: page > page [reference-loop]"),
    ]
  )
  func inclusion(_ text: String, _ expected: String) {
    let sample = Sample(text, ["line": "{{$head}}{{/head}}"])
    #expect(sample.messages() == ["page.html:1:2: error: \(expected)"])
  }

  @Test("a partial that leads back to itself is named with the way")
  func recursion() {
    let sample = Sample("{{>one}}", ["one": "{{>two}}", "two": "đ{{<one}}{{/one}}"])
    #expect(
      sample.messages() == [
        "two.html:1:2: error: one includes itself: one > two > one [reference-loop]"
      ]
    )
  }

  @Test("a block that the parent does not have; one in a partial of the parent counts")
  func unknownBlock() {
    let others = ["base": "{{>head}}", "head": "{{$head}}{{/head}}"]
    #expect(
      Sample("{{<base}}{{$head}}h{{/head}}đ{{$haed}}h{{/haed}}{{/base}}", others).messages() == [
        "page.html:1:1: warning: {{<base}} holds something outside its blocks, "
          + "which is never shown [template-syntax]",
        "page.html:1:30: error: base has no block 'haed'; did you mean 'head'? [unknown-name]",
      ]
    )
  }

  @Test("a block that many fill is missed at the parent, near one that nobody fills")
  func lostBlock() {
    let others = [
      "base": "đ{{>head}}\n{{$conetnt}}{{/conetnt}}{{$foot}}{{/foot}}",
      "head": "{{$head}}{{/head}}", "other": "{{<base}}{{$content}}o{{/content}}{{/base}}",
    ]
    let page = "{{<base}}{{$content}}c{{/content}}{{$foot}}{{/foot}}{{/base}}"
    #expect(
      Sample(page, others).messages() == [
        "base.html:2:1: error: base has no block 'content', which 2 templates fill; "
          + "did you mean 'content'? [unknown-name]"
      ]
    )
    #expect(
      Sample(page, others.merging(["base": "{{$foot}}{{/foot}}"]) { $1 }).messages() == [
        "base.html:1:1: error: base has no block 'content', which 2 templates fill [unknown-name]"
      ]
    )
  }

  @Test("one run reports all mistakes, in all files, each once")
  func everything() {
    let page = "{{>part}}{{>part}}\n{{#rank}}\n{{nope}}\n{{t.nope}}"
    #expect(
      Sample(page, ["part": "đ{{body}}", "unused": "{{#a}}"]).messages() == [
        "page.html:2:1: error: {{#rank}} is not closed [template-syntax]",
        "page.html:3:1: error: unknown name 'nope' in page, frame [unknown-name]",
        "page.html:4:1: error: unknown string 't.nope'; did you mean 't.home' or 't.more'? "
          + "[unknown-name]",
        "part.html:1:2: error: body is HTML: write {{{body}}} [wrong-kind]",
        "unused.html:1:1: error: {{#a}} is not closed [template-syntax]",
      ]
    )
  }

  @Test("a page whose template does not exist")
  func unknownTemplate() {
    let library = TemplateLibrary.parsing(
      ["article": TemplateSource(path: "article.html", text: "")],
      strings: [:]
    ).value
    let checked = library.compile("artcle", for: SamplePage.self)
    #expect(checked.value == nil)
    #expect(checked.diagnostics.map(\.message) == ["there is no template 'artcle'"])
    #expect(checked.diagnostics.map(\.suggestions) == [["article"]])
  }
}
