internal import ArchiveModel
internal import Diagnostics
internal import FrontMatter
internal import HTML
internal import Markdown
internal import SitePlanning
internal import Templating
internal import Wording

/// The guide for editors: every record, field, value and message, from the lists the program uses.
struct GuidePage: Presentable {
  var frame: PageFrame
  var sections: [GuideSectionRow]
  var records: [GuideRecordRow]
  var codes: [GuideCodeRow]

  static let fields = Fields<Self>("guide page") {
    Field.embedded("frame", PageFrame.self) { $0.frame }
    Field.list("sections", GuideSectionRow.self) { $0.sections }
    Field.list("records", GuideRecordRow.self) { $0.records }
    Field.list("codes", GuideCodeRow.self) { $0.codes }
  }
}

struct GuideSectionRow: Presentable {
  var anchor: String
  var heading: String
  var body: HTMLBytes

  static let fields = Fields<Self>("guide section") {
    Field.text("anchor") { $0.anchor }
    Field.text("heading") { $0.heading }
    Field.html("body") { $0.body }
  }
}

struct GuideRecordRow: Presentable {
  var anchor: String
  var heading: String
  var intro: String
  var rows: [GuideFieldRow]
  var example: String?

  static let fields = Fields<Self>("guide record") {
    Field.text("anchor") { $0.anchor }
    Field.text("heading") { $0.heading }
    Field.text("intro") { $0.intro }
    Field.list("rows", GuideFieldRow.self) { $0.rows }
    Field.optionalText("example") { $0.example }
  }
}

struct GuideFieldRow: Presentable {
  var name: String
  var type: String
  var isRequired: Bool
  var meaning: String
  var choices: [GuideChoiceRow]

  static let fields = Fields<Self>("guide field") {
    Field.text("name") { $0.name }
    Field.text("type") { $0.type }
    Field.flag("is_required") { $0.isRequired }
    Field.text("meaning") { $0.meaning }
    Field.list("choices", GuideChoiceRow.self) { $0.choices }
  }
}

struct GuideChoiceRow: Presentable {
  var value: String
  var meaning: String

  static let fields = Fields<Self>("guide choice") {
    Field.text("value") { $0.value }
    Field.text("meaning") { $0.meaning }
  }
}

struct GuideCodeRow: Presentable {
  var code: String
  var meaning: String
  var remedy: String

  static let fields = Fields<Self>("guide code") {
    Field.text("code") { $0.code }
    Field.text("meaning") { $0.meaning }
    Field.text("remedy") { $0.remedy }
  }
}

/// Makes the guide for editors.
struct GuidePageMaker: PageMaker {
  let template = "guide"
  let guide: Guide
  let frames: FrameMaker
  let texts: TextMaker
  let wording: Words

  var subjects: [PageSubject<Void>] { once(at: "guide.html") }

  func page(_ subject: Void, at place: PagePlace) -> GuidePage {
    GuidePage(
      frame: frames.frame(
        place,
        title: wording.text(.guide),
        section: .about,
        trail: [LinkRow(path: "about.html", name: wording.text(.about))]
      ),
      sections: Guide.sections.map { name in
        let text = MarkdownDocument(parsing: guide["section.\(name).text"][...], firstLine: 1)
        return GuideSectionRow(
          anchor: name,
          heading: guide["section.\(name).title"],
          body: texts.html(
            text,
            root: "",
            prefix: "\(name)-",
            table: "\(guide["section.\(name).title"]): \(wording.text(.table))"
          )
        )
      },
      records: Guide.schemas.map { guide.row($0) },
      codes: DiagnosticCode.allCases.map {
        GuideCodeRow(
          code: $0.rawValue,
          meaning: guide["code.\($0.rawValue).meaning"],
          remedy: guide["code.\($0.rawValue).remedy"]
        )
      }
    )
  }
}
