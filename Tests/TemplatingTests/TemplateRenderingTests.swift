import Diagnostics
import HTML
import Testing

@testable import Templating

/// Values, sections and names, after the areas of the Mustache spec.
@Suite("Template")
struct TemplateRenderingTests {
  @Test(
    "interpolation",
    arguments: [
      ("plain đ", "plain đ"),
      ("", ""),
      ("[{{title}}] [{{ title }}] [{{\n title\n}}]", "[Hội nghị] [Hội nghị] [Hội nghị]"),
      ("{{{body}}}|{{&body}}|{{& body }}", "<p>đ</p>|<p>đ</p>|<p>đ</p>"),
      ("{{reports}}", "2"),
      ("{{meeting.name}}", "A &amp; B"),
      ("{{root}}{{frame.root}}", "../../"),
      ("{{title}}, {{frame.title}}", "Hội nghị, of the frame"),
      ("{{t.home}} {{t.more}}", "Trang chủ Xem &amp; đọc"),
      ("  {{title}}\n", "  Hội nghị\n"),
      ("{ {title} } }} {{title}}}", "{ {title} } }} Hội nghị}"),
    ]
  )
  func interpolation(_ text: String, _ expected: String) {
    #expect(Sample(text).rendered() == expected)
  }

  @Test("escapes the five characters, between tags and between quotes")
  func escapes() {
    var sample = Sample("<a title=\"{{title}}\">{{title}}</a>")
    sample.page.title = "<\"'&'\"> đ"
    let text = "&lt;&quot;&#39;&amp;&#39;&quot;&gt; đ"
    #expect(sample.rendered() == "<a title=\"\(text)\">\(text)</a>")
  }

  @Test("text with tags in it is not read again")
  func noSecondReading() {
    var sample = Sample("{{title}}{{{body}}}")
    sample.page.title = "{{rank}}"
    sample.page.body = HTMLBytes(markup: "{{{body}}}")
    #expect(sample.rendered() == "{{rank}}{{{body}}}")
  }

  @Test(
    "sections",
    arguments: [
      ("{{#uncertain}}yes{{/uncertain}}{{^uncertain}}no{{/uncertain}}", "yes"),
      ("{{#nothing}}yes{{/nothing}}{{^nothing}}no{{/nothing}}", "no"),
      ("{{#reports}}{{.}}{{/reports}}", "2"),
      ("{{#rank}}, {{rank}}{{/rank}}", ", Đại tá"),
      ("{{#rank}}, {{.}}{{/rank}}{{^rank}}-{{/rank}}", ", Đại tá"),
      ("{{#summary}}{{{summary}}}{{/summary}}{{^summary}}-{{/summary}}", "-"),
      ("{{#body}}<div>{{{.}}}</div>{{/body}}", "<div><p>đ</p></div>"),
      ("{{#title}}t{{/title}}", "t"),
      ("{{#topics}}<{{.}}>{{/topics}}", "<a><b>"),
      ("{{#topics}}{{title}} {{/topics}}", "Hội nghị Hội nghị "),
      ("{{#meeting.topics}}{{.}};{{/meeting.topics}}", "x;&lt;y&gt;;"),
      ("{{#meeting}}{{name}} {{title}}{{/meeting}}", "A &amp; B Hội nghị"),
      ("{{#meeting}}{{#place}}{{meeting.name}}, {{place}}{{/place}}{{/meeting}}", "A &amp; B, Huế"),
      ("{{#meeting.place}}{{meeting.place}}{{/meeting.place}}", "Huế"),
      ("{{#visit}}{{name}}{{/visit}}{{^visit}}none{{/visit}}", "none"),
      ("{{#frame}}{{.title}}{{/frame}}", "of the frame"),
      ("{{^meeting}}none{{/meeting}}", ""),
      ("{{#topics}}{{#topics}}{{.}}{{/topics}} {{/topics}}", "ab ab "),
    ]
  )
  func sections(_ text: String, _ expected: String) {
    #expect(Sample(text).rendered() == expected)
  }

  @Test("an absent, an empty and a present value")
  func optionalText() {
    var sample = Sample("[{{#rank}}{{rank}}{{/rank}}{{^rank}}-{{/rank}}]")
    #expect(sample.rendered() == "[Đại tá]")
    sample.page.rank = ""
    #expect(sample.rendered() == "[-]")
    sample.page.rank = nil
    #expect(sample.rendered() == "[-]")
  }

  @Test("an optional object and its fields, by short and by dotted names")
  func optionalObject() {
    let text = "{{#visit}}{{name}} {{visit.name}}{{#visit.place}}, {{visit.place}}{{/visit.place}}"
    var sample = Sample(text + "{{/visit}}")
    #expect(sample.rendered() == "")
    sample.page.visit = SampleMeeting(name: "V", place: "Vinh")
    #expect(sample.rendered() == "V V, Vinh")
  }

  @Test("numbers and flags decide sections")
  func truth() {
    var sample = Sample("{{#reports}}a{{/reports}}{{^uncertain}}b{{/uncertain}}")
    sample.page.reports = 0
    sample.page.isUncertain = false
    #expect(sample.rendered() == "b")
    sample.page.reports = -1
    #expect(sample.rendered() == "b")
  }

  @Test("rows of their own kind, the inner names first")
  func recursiveRows() {
    let text = "{{#comments}}{{name}}({{#replies}}{{name}}{{^replies}}.{{/replies}}{{/replies}})"
    #expect(Sample(text + "{{/comments}}").rendered() == "một(hai.)")
  }

  @Test("four tasks at once write the same bytes as one")
  func parallel() async throws {
    let text = "{{#comments}}{{name}}{{root}}{{/comments}}{{#topics}}{{.}}{{/topics}}{{{body}}}"
    let template = try #require(Sample(text).compiled().value)
    let expected = template.render(SamplePage())
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<4 {
        group.addTask { (0..<2000).allSatisfy { _ in template.render(SamplePage()) == expected } }
      }
      for await isSame in group { #expect(isSame) }
    }
  }
}
