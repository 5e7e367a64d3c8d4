import Diagnostics
import Testing

@testable import Templating

/// Names that say which row they are of, and those that hide others.
@Suite("Names of rows")
struct TemplateNamesTests {
  @Test(
    "a name can say which row it is of",
    arguments: [
      ("{{#meeting}}{{#.topics}}{{.}}{{/.topics}}{{/meeting}}", "x&lt;y&gt;"),
      ("{{#meeting}}{{#page.topics}}{{.}}{{/page.topics}}{{/meeting}}", "ab"),
      ("{{#meeting}}{{#meeting.topics}}{{.}}{{/meeting.topics}}{{/meeting}}", "x&lt;y&gt;"),
      ("{{#meeting}}{{#.place}}{{.place}} {{.name}}{{/.place}}{{/meeting}}", "Huế A &amp; B"),
      ("{{#comments}}{{#meeting}}{{comments.name}}, {{.name}}{{/meeting}}{{/comments}}", nil),
      ("{{#comments}}{{#topics}}{{comments.name}} {{.name}}{{/topics}}{{/comments}}", nil),
      ("{{.title}}, {{page.title}}, {{.root}}{{page.root}}", "Hội nghị, Hội nghị, ../../"),
      ("{{#page.meeting}}{{page.meeting.name}}{{/page.meeting}}", "A &amp; B"),
      ("{{#frame}}{{.title}}, {{page.title}}{{/frame}}", "of the frame, Hội nghị"),
      ("{{#comments}}{{#comments.replies}}{{.name}}{{/comments.replies}}{{/comments}}", "hai"),
    ]
  )
  func dottedNames(_ text: String, _ expected: String?) {
    let others = text.contains("meeting") ? "một, A &amp; B" : "một mộtmột một"
    #expect(Sample(text).rendered() == expected ?? others)
  }

  @Test("within its own section an object is the open row, by whichever name")
  func openRow() {
    var sample = Sample("{{#visit}}{{#place}}{{visit.place}}{{/place}}{{/visit}}")
    sample.page.visit = SampleMeeting(name: "V", place: "Vinh")
    #expect(sample.rendered() == "Vinh")
  }

  @Test(
    "a name is unknown where the row that it is said to be of has none",
    arguments: [
      ("đ{{.titel}}", "'titel' in page, frame; did you mean '.title'?"),
      ("{{#meeting}}\nđ{{.title}}{{/meeting}}", "'title' in meeting"),
      ("{{#topics}}\nđ{{.nope}}{{/topics}}", "'nope' in page, frame"),
      ("{{#meeting}}\nđ{{page.naem}}{{/meeting}}", "'naem' in page, frame"),
      (
        "{{#meeting}}\nđ{{page.titel}}{{/meeting}}",
        "'titel' in page, frame; did you mean 'page.title'?"
      ),
      (
        "{{#comments}}\nđ{{comments.nmae}}{{/comments}}",
        "'nmae' in comment; did you mean 'comments.name'?"
      ),
      ("đ{{page}}", "'page' in page, frame"),
    ]
  )
  func unknown(_ text: String, _ expected: String) {
    let line = text.contains("\n") ? 2 : 1
    #expect(
      Sample(text).messages() == [
        "page.html:\(line):2: error: unknown name \(expected) [unknown-name]"
      ]
    )
  }

  @Test("a list has no names outside its section")
  func closedList() {
    #expect(
      Sample("{{#comments}}{{/comments}}đ{{comments.name}}").messages() == [
        "page.html:1:28: error: comments is a list and has no 'name' [wrong-kind]"
      ]
    )
  }

  @Test(
    "a warning where a name may be meant for one further out",
    arguments: [
      (
        "{{#meeting}}\nđ{{#topics}}{{/topics}}{{/meeting}}",
        "topics is that of the meeting here and hides that of the page; "
          + "did you mean '.topics' or 'page.topics'?"
      ),
      (
        "{{#visit}}\nđ{{?topics}}{{/topics}}{{/visit}}",
        "topics is that of the meeting here and hides that of the page; "
          + "did you mean '.topics' or 'page.topics'?"
      ),
      (
        "{{#frame}}\nđ{{title}}{{/frame}}",
        "title is that of the frame here and hides that of the page; "
          + "did you mean '.title' or 'page.title'?"
      ),
      (
        "{{#comments}}{{#meeting}}\nđ{{name}}{{/meeting}}{{/comments}}",
        "name is that of the meeting here and hides that of the comment; "
          + "did you mean '.name' or 'comments.name'?"
      ),
      (
        "{{#meeting}}{{#comments}}{{#frame}}\nđ{{name}}{{/frame}}{{/comments}}{{/meeting}}",
        "name is that of the comment here and hides that of the meeting; "
          + "did you mean 'comments.name' or 'meeting.name'?"
      ),
      (
        "{{#comments}}{{#.replies}}{{#frame}}\nđ{{name}}{{/frame}}{{/.replies}}{{/comments}}",
        "name is that of the comment here and hides that of the comment; "
          + "did you mean 'comments.name'?"
      ),
      (
        "{{#comments}}{{#replies}}{{#frame}}\nđ{{name}}{{/frame}}{{/replies}}{{/comments}}",
        "name is that of the comment here and hides that of the comment; "
          + "did you mean 'comments.name'?"
      ),
    ]
  )
  func hiding(_ text: String, _ expected: String) {
    let sample = Sample(text)
    #expect(sample.messages() == ["page.html:2:2: warning: \(expected) [wrong-kind]"])
    #expect(sample.compiled().value != nil)
  }

  @Test(
    "no warning where a name can be meant in one way only",
    arguments: [
      "{{#comments}}{{name}}{{#replies}}{{name}}{{/replies}}{{/comments}}",
      "{{#meeting}}{{#comments}}{{name}}{{/comments}}{{/meeting}}",
      "{{#meeting}}{{name}}{{title}}{{#.topics}}{{/.topics}}{{/meeting}}",
      "{{#meeting}}{{#page.topics}}{{/page.topics}}{{/meeting}}",
      "{{#frame}}{{root}}{{/frame}}",
      "{{#versions}}{{#items}}{{#frame}}{{name}}{{/frame}}{{/items}}{{/versions}}",
      "{{title}}{{frame.title}}",
      "{{?visit}}{{#topics}}{{.}}{{/topics}}{{/visit}}",
    ]
  )
  func silence(_ text: String) {
    #expect(Sample(text).messages() == [])
  }

  @Test("a partial is warned of where it stands, once for each kind of row that it hides")
  func partials() {
    let text = "{{#meeting}}{{>part}}{{>part}}{{/meeting}}{{#visit}}{{>part}}{{/visit}}"
    #expect(
      Sample(text, ["part": "\n đ{{#topics}}{{.}}{{/topics}}"]).messages() == [
        "part.html:2:3: warning: topics is that of the meeting here and hides that of the page; "
          + "did you mean '.topics' or 'page.topics'? [wrong-kind]"
      ]
    )
  }
}
