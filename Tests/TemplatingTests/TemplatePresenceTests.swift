import Diagnostics
import HTML
import Testing

@testable import Templating

/// `{{?name}}…{{/name}}`: what goes around a list or a value, shown once if there is one.
@Suite("Sections if any")
struct TemplatePresenceTests {
  @Test(
    "content is shown once, about what is around it",
    arguments: [
      ("{{?topics}}[{{#topics}}{{.}}{{/topics}}]{{/topics}}", "[ab]"),
      ("{{? topics }}{{title}} {{reports}}{{/ topics }}", "Hội nghị 2"),
      ("{{?comments}}<{{#comments}}{{name}}{{/comments}}>{{/comments}}", "<một>"),
      ("{{?nothing}}[{{title}}]{{/nothing}}{{^nothing}}none{{/nothing}}", "none"),
      ("{{?rank}}{{rank}}, {{title}}{{/rank}}", "Đại tá, Hội nghị"),
      ("{{?summary}}{{{summary}}}{{/summary}}{{^summary}}-{{/summary}}", "-"),
      ("{{?visit}}{{visit.name}}{{/visit}}{{^visit}}none{{/visit}}", "none"),
      ("{{?meeting.topics}}{{title}}{{/meeting.topics}}", "Hội nghị"),
      ("{{?meeting.place}}{{meeting.place}}{{/meeting.place}}", "Huế"),
      ("{{#meeting}}{{?.topics}}{{name}}{{/.topics}}{{/meeting}}", "A &amp; B"),
      ("{{#topics}}{{?rank}}{{.}}{{/rank}}{{/topics}}", "ab"),
      ("{{#comments}}{{?replies}}{{name}}{{/replies}}{{/comments}}", "một"),
      ("{{?versions}}{{title}}: {{#versions}}{{total}}{{/versions}}{{/versions}}", "Hội nghị: 2"),
    ]
  )
  func content(_ text: String, _ expected: String) {
    #expect(Sample(text).rendered() == expected)
  }

  @Test("nothing is shown for what is absent or empty")
  func absence() {
    let names = ["rank", "summary", "visit", "topics", "comments", "versions", "meeting.place"]
    var sample = Sample(names.map { "{{?\($0)}}\($0){{/\($0)}}{{^\($0)}}-{{/\($0)}}" }.joined())
    sample.page.summary = HTMLBytes(markup: "<p>")
    sample.page.visit = SampleMeeting(name: "V")
    #expect(sample.rendered() == names.joined())
    sample.page.rank = ""
    sample.page.summary = HTMLBytes()
    sample.page.visit = nil
    sample.page.topics = []
    sample.page.comments = []
    sample.page.versions.items = []
    sample.page.meeting.place = nil
    #expect(sample.rendered() == "-------")
    sample.page.rank = nil
    sample.page.summary = nil
    #expect(sample.rendered() == "-------")
  }

  @Test("a listing without an item is absent, its heading too")
  func listing() {
    let text = "{{#versions}}{{total}}: {{#items}}{{name}} {{/items}}{{/versions}}{{^versions}}-"
    var sample = Sample(text + "{{/versions}}{{#versions}}{{versions.total}}{{/versions}}")
    #expect(sample.rendered() == "2: một hai 2")
    sample.page.versions.items = []
    #expect(sample.rendered() == "-")
    #expect(
      Sample("đ{{versions.total}}").messages() == [
        "page.html:1:2: error: versions may be absent: "
          + "name versions.total inside {{#versions}}…{{/versions}} [wrong-kind]"
      ]
    )
  }

  @Test(
    "what is always there, or has a section that asks already, is not asked for",
    arguments: [
      ("title", "text that is always there"),
      ("body", "HTML that is always there"),
      ("meeting", "an object that is always there"),
      ("frame", "an object that is always there"),
      ("uncertain", "a flag, which a plain section asks for"),
      ("reports", "a number: a plain section asks whether it is above zero"),
    ]
  )
  func mistaken(_ name: String, _ reason: String) {
    let sample = Sample("đ{{?\(name)}}{{nope}}{{/\(name)}}")
    #expect(
      sample.messages() == [
        "page.html:1:2: error: \(name) is \(reason); did you mean '{{#\(name)}}'? [wrong-kind]",
        "page.html:1:\(name.count + 7): error: unknown name 'nope' in page, frame [unknown-name]",
      ]
    )
    #expect(sample.compiled().value == nil)
  }

  @Test("unknown names, and strings of the interface")
  func names() {
    #expect(
      Sample("{{?rnak}}{{nope}}{{/rnak}}\nđ{{?t.home}}{{/t.home}}").messages() == [
        "page.html:1:1: error: unknown name 'rnak' in page, frame; did you mean 'rank'? "
          + "[unknown-name]",
        "page.html:2:2: error: t.home is a string of the interface, which cannot open a section "
          + "[wrong-kind]",
      ]
    )
  }

  @Test("what was asked for is known only to the end of the section")
  func presence() {
    #expect(
      Sample("{{?rank}}{{rank}}{{/rank}}\n{{rank}}{{^rank}}{{/rank}}").messages() == [
        "page.html:2:1: error: rank may be absent: write {{#rank}}{{rank}}{{/rank}} [wrong-kind]"
      ]
    )
  }
}
