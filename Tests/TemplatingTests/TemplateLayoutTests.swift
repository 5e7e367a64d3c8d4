import Testing

@testable import Templating

/// Lines, comments, partials and inheritance, after the areas of the Mustache spec.
@Suite("Template layout")
struct TemplateLayoutTests {
  @Test(
    "lines on which a tag stands alone leave nothing",
    arguments: [
      ("a\n{{#uncertain}}\nb\n{{/uncertain}}\nc\n", "a\nb\nc\n"),
      ("a\n  {{#uncertain}}\t\n  b\n  {{/uncertain}}  \nc", "a\n  b\nc"),
      ("a\r\n{{#uncertain}}\r\nb\r\n{{/uncertain}}\r\nc", "a\r\nb\r\nc"),
      ("{{#uncertain}}\nb\n{{/uncertain}}", "b\n"),
      ("a\n{{^nothing}}\nb\n{{/nothing}}\nc", "a\nb\nc"),
      ("a\n{{?topics}}\nb\n {{/topics}}\nc", "a\nb\nc"),
      ("{{#topics}}\n- {{.}}\n{{/topics}}\n", "- a\n- b\n"),
      ("a {{#uncertain}}\nb{{/uncertain}}\n", "a \nb\n"),
      (" {{#uncertain}}b{{/uncertain}} \n", " b \n"),
      ("a\n{{title}}\nb", "a\nHội nghị\nb"),
      ("a\n {{! one\n two }}  \nb", "a\nb"),
      ("a {{! one }}\nb", "a \nb"),
      ("a{{! {{#x }}b", "ab"),
    ]
  )
  func standalone(_ text: String, _ expected: String) {
    #expect(Sample(text).rendered() == expected)
  }

  @Test(
    "partials",
    arguments: [
      ("[{{>part}}]", "{{title}}", "[Hội nghị]"),
      ("[{{> part }}]\n", "a\nb\n", "[a\nb\n]\n"),
      ("x\n  {{>part}}\ny\n", "a\n\n{{title}}\n{{#rank}}\nr\n{{/rank}}\n", nil),
      ("{{#topics}}{{>part}}{{/topics}}", "<{{.}}>", "<a><b>"),
      ("  {{>part}}", "a\n", "  a\n"),
    ]
  )
  func partials(_ text: String, _ partial: String, _ expected: String?) {
    let indented = "x\n  a\n\n  Hội nghị\n  r\ny\n"
    #expect(Sample(text, ["part": partial]).rendered() == expected ?? indented)
  }

  @Test("indentation adds up, and leaves the lines of values alone")
  func nestedIndentation() {
    var sample = Sample(" {{>one}}\n", ["one": "1\n {{>two}}\n", "two": "2\n{{title}}\n"])
    sample.page.title = "x\ny"
    #expect(sample.rendered() == " 1\n  2\n  x\ny\n")
  }

  @Test(
    "blocks",
    arguments: [
      ("{{$a}}own{{/a}}", "own"),
      ("{{<base}}{{/base}}", "[A|B]"),
      ("{{<base}}{{$b}}{{title}}{{/b}}{{/base}}", "[A|Hội nghị]"),
      ("{{<base}} {{! }} {{$b}}1{{/b}}\n{{$a}}2{{/a}} {{/base}}", "[2|1]"),
      ("{{<base}}{{$a}}1{{/a}}{{/base}}{{<base}}{{$a}}2{{/a}}{{/base}}", "[1|B][2|B]"),
      ("{{<middle}}{{/middle}}", "[M|B]"),
      ("{{<middle}}{{$a}}1{{/a}}{{$b}}2{{/b}}{{/middle}}", "[1|2]"),
      ("{{<base}}{{$a}}{{<base}}{{$a}}x{{/a}}{{/base}}{{/a}}{{/base}}", "[[x|B]|B]"),
      ("{{<rows}}{{$row}}{{name}}!{{/row}}{{/rows}}", "một!"),
    ]
  )
  func blocks(_ text: String, _ expected: String) {
    let others = [
      "base": "[{{$a}}A{{/a}}|{{$b}}B{{/b}}]",
      "middle": "{{<base}}{{$a}}M{{/a}}{{/base}}",
      "rows": "{{#comments}}{{$row}}{{name}}{{/row}}{{/comments}}",
    ]
    #expect(Sample(text, others).rendered() == expected)
  }

  @Test(
    "blocks take the indentation of their place",
    arguments: [
      ("<m>\n  {{$x}}\n  old\n  {{/x}}\n</m>\n", "<m>\n  1\n    2\n</m>\n"),
      ("<m>\n  {{$x}}{{/x}}</m>\n", "<m>\n  1\n    2\n</m>\n"),
      ("<m>\n{{$x}}\n  old\n{{/x}}\n</m>\n", "<m>\n  1\n    2\n</m>\n"),
      ("<m>{{$x}}{{/x}}</m>\n", "<m>1\n  2\n</m>\n"),
    ]
  )
  func reindentation(_ parent: String, _ expected: String) {
    let text = "{{<parent}}\n{{$x}}\n    1\n      2\n{{/x}}\n{{/parent}}\n"
    #expect(Sample(text, ["parent": parent]).rendered() == expected)
  }

  @Test("content in one line goes on a block's own line")
  func inlineReplacement() {
    let parent = "<m>\n  {{$x}}\n  old\n  {{/x}}\n</m>\n"
    #expect(
      Sample("{{<parent}}{{$x}}new\n{{/x}}{{/parent}}", ["parent": parent]).rendered()
        == "<m>\n  new\n</m>\n"
    )
  }

  @Test("a parent that stands alone is indented like a partial; one in a line is not")
  func parentIndentation() {
    let others = ["parent": "1\n{{$x}}{{/x}}2\n"]
    #expect(Sample("a\n  {{<parent}}{{/parent}}\nb", others).rendered() == "a\n  1\n  2\nb")
    #expect(Sample("a\n  {{<parent}}\n  {{/parent}} c", others).rendered() == "a\n  1\n2\n c")
  }
}
