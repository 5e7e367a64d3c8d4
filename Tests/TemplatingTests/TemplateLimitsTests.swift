import Diagnostics
import Testing

@testable import Templating

/// Templates that would take the program's stack, time or memory: each is refused in one message, or
/// told in as many as it has mistakes.
@Suite("Template limits")
struct TemplateLimitsTests {
  private static let syntax = "[template-syntax]"

  private func nested(_ open: String, _ close: String, _ depth: Int) -> String {
    String(repeating: open, count: depth) + "đ" + String(repeating: close, count: depth)
  }

  @Test(
    "tags inside each other",
    arguments: [
      ("{{#title}}", "{{/title}}"), ("{{^title}}", "{{/title}}"), ("{{?rank}}", "{{/rank}}"),
      ("{{$a}}", "{{/a}}"), ("{{#meeting}}", "{{/meeting}}"),
    ]
  )
  func nesting(_ open: String, _ close: String) {
    #expect(Sample(nested(open, close, 100)).compiled().value != nil)
    for depth in [101, 3000] {
      #expect(
        Sample(nested(open, close, depth)).messages() == [
          "page.html:1:\(open.utf8.count * 100 + 1): error: more than 100 tags inside each other "
            + Self.syntax
        ]
      )
    }
  }

  @Test("tags inside each other, some in what is included")
  func nestingAcrossTemplates() {
    let half = nested("{{#title}}", "{{/title}}", 60)
    let sample = Sample(
      "đ{{#title}}\n {{>half}}{{/title}}",
      [
        "half": half.replacing("đ", with: "{{>rest}}"), "rest": half,
      ]
    )
    #expect(
      sample.messages() == [
        "half.html:1:601: error: more than 100 tags inside each other " + Self.syntax
      ]
    )
    #expect(sample.compiled().value == nil)
  }

  @Test("tags inside each other that are too many only in the layout")
  func nestingInLayout() {
    let base = ["base": "{{#title}}{{$a}}{{/a}}{{/title}}"]
    let page = { (depth: Int) in
      "{{<base}}{{$a}}" + self.nested("{{#title}}", "{{/title}}", depth) + "{{/a}}{{/base}}"
    }
    #expect(Sample(page(97), base).compiled().value != nil)
    #expect(
      Sample(page(98), base).messages() == [
        "page.html:1:\(16 + 97 * 10): error: more than 100 tags inside each other " + Self.syntax
      ]
    )
  }

  @Test("a chain of partials that is longer than the call stack bears")
  func chain() {
    var texts: [String: String] = [:]
    for number in 0..<3000 { texts["p\(number)"] = "{{>p\(number + 1)}}" }
    texts["p3000"] = "đ"
    #expect(
      Sample("{{>p2901}}", texts).messages() == [
        "p2899.html:1:1: error: more than 100 tags inside each other " + Self.syntax
      ]
    )
    for number in 0...2900 { texts["p\(number)"] = nil }
    #expect(Sample("{{>p2901}}", texts).rendered() == "đ")
  }

  @Test("sections that are not closed, each in its place")
  func unclosed() {
    let count = 10_000
    let lines = (1...count).map {
      "page.html:\($0):2: error: {{#title}} is not closed " + Self.syntax
    }
    #expect(Sample(String(repeating: "đ{{#title}}\n", count: count)).messages() == lines)
    let columns = (0..<count).map {
      "page.html:1:\($0 * 11 + 2): error: {{#title}} is not closed " + Self.syntax
    }
    #expect(Sample(String(repeating: "đ{{#title}}", count: count)).messages() == columns)
  }

  @Test("tags that are not closed, and closing tags that close nothing")
  func unclosedTags() {
    let count = 10_000
    #expect(
      Sample(String(repeating: "đ{{title ", count: count)).messages()
        == (0..<count).map {
          "page.html:1:\($0 * 9 + 2): error: the tag {{title is not closed by }} " + Self.syntax
        }
    )
    #expect(
      Sample("{{#title}}" + String(repeating: "\nđ{{/x}}", count: count) + "{{/title}}").messages()
        == (0..<count).map {
          "page.html:\($0 + 2):2: error: {{/x}} closes nothing " + Self.syntax
        }
    )
  }

  @Test("a run of braces, and a long name, are one mistake")
  func long() {
    let braces = String(repeating: "{", count: 1000)
    #expect(
      Sample("đ" + braces).messages() == [
        "page.html:1:2: error: the tag \(braces.prefix(120))… is not closed by }}} " + Self.syntax
      ]
    )
    let name = String(repeating: "đ", count: 121)
    #expect(
      Sample("{{\(name)}}").messages() == [
        "page.html:1:1: error: a name of 121 letters is too long: it has at most 120 "
          + Self.syntax
      ]
    )
  }

  @Test("partials that include the next one twice")
  func doubling() {
    var texts: [String: String] = [:]
    for number in 0..<40 { texts["p\(number)"] = "{{>p\(number + 1)}}\n{{>p\(number + 1)}}" }
    texts["p40"] = "đ"
    #expect(
      Sample("{{>p0}}{{>p0}}", texts).messages() == [
        "p27.html:2:1: error: more than 20000 lines and tags in one page " + Self.syntax
      ]
    )
  }

  @Test("a block that is shown again and again, and markup or strings")
  func multiplied() {
    let many = String(repeating: "{{$x}}{{/x}}", count: 200)
    let content = String(repeating: "{{title}}", count: 200)
    #expect(
      Sample("đ{{<many}}{{$x}}\(content){{/x}}{{/many}}", ["many": many]).messages() == [
        "page.html:1:2: error: more than 20000 lines and tags in one page " + Self.syntax
      ]
    )
    let markup = String(repeating: "đ", count: 1 << 19)
    #expect(
      Sample(String(repeating: "{{>p}}", count: 5), ["p": markup]).messages() == [
        "page.html:1:25: error: more than 4 MiB of markup in one page " + Self.syntax
      ]
    )
    let lines = String(repeating: "a\n", count: 5000)
    #expect(
      Sample(String(repeating: " ", count: 1000) + "{{>p}}", ["p": lines]).messages() == [
        "page.html:1:1001: error: more than 4 MiB of markup in one page " + Self.syntax
      ]
    )
  }

  @Test("templates that all include each other are one loop a way back")
  func clique() {
    let names = (0..<12).map { "p\($0)" }.sorted()
    let all = names.map { "{{>\($0)}}" }.joined()
    let texts = Dictionary(uniqueKeysWithValues: names.map { ($0, all) })
    #expect(
      Sample("{{>p0}}", texts).messages() == [
        "p0.html:1:1: error: p0 includes itself: p0 > p0 [reference-loop]"
      ]
        + names.dropFirst().map { name in
          let way = names.prefix { $0 != name } + [name, "p0"]
          let told =
            way.count > 9 ? way.prefix(4) + ["…"] + way.suffix(4) : way[...]
          return "\(name).html:1:1: error: p0 includes itself: "
            + told.joined(separator: " > ") + " [reference-loop]"
        }
    )
  }

  @Test("one block given by many, and many given at once")
  func manyBlocks() {
    let given = (0..<5000).map { "{{$b\($0)}}x{{/b\($0)}}" }.joined()
    #expect(
      Sample("{{<base}}\(given){{/base}}", ["base": "{{$b0}}{{/b0}}"]).messages().count == 4999
    )
  }

  @Test("what includes a template that cannot be read says nothing about it")
  func unreadable() {
    let sources = [
      "page": TemplateSource(
        path: "page.html",
        text: "{{>gone}}{{<gone}}{{$a}}{{title}}{{/a}}{{/gone}}"
      ),
      "gone": TemplateSource(path: "gone.html", text: nil),
    ]
    let library = TemplateLibrary.parsing(sources, strings: [:])
    #expect(library.diagnostics.isEmpty)
    #expect(library.value.hasErrors)
    let compiled = library.value.compile("page", for: SamplePage.self)
    #expect(compiled.diagnostics.isEmpty && compiled.value == nil)
  }

  @Test("without strings nobody knows which there are")
  func withoutStrings() {
    let source = TemplateSource(path: "page.html", text: "{{t.home}}")
    let library = TemplateLibrary.parsing(["page": source], strings: nil).value
    let compiled = library.compile("page", for: SamplePage.self)
    #expect(compiled.diagnostics.isEmpty && compiled.value == nil)
  }
}
