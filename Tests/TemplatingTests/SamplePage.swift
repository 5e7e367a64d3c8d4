import Diagnostics
import HTML

@testable import Templating

/// The frame of the site, whose names every page has.
struct SampleFrame: Presentable {
  var root = "../"
  var title = "of the frame"

  static let fields = Fields<Self>("frame") {
    Field.text("root") { $0.root }
    Field.text("title") { $0.title }
  }
}

struct SampleMeeting: Presentable {
  var name: String
  var place: String?
  var topics: [String] = []

  static let fields = Fields<Self>("meeting") {
    Field.text("name") { $0.name }
    Field.optionalText("place") { $0.place }
    Field.texts("topics") { $0.topics }
  }
}

/// A row that holds rows of its own kind.
struct SampleComment: Presentable {
  var name: String
  var replies: [SampleComment] = []

  static let fields = Fields<Self>("comment") {
    Field.text("name") { $0.name }
    Field.list("replies", SampleComment.self) { $0.replies }
  }
}

/// A list under a heading, which is not there without an item.
struct SampleListing: Listing {
  var total = "2"
  var items = [SampleComment(name: "một"), SampleComment(name: "hai")]

  static let fields = Fields<Self>("listing") {
    Field.text("total") { $0.total }
    Field.list("items", SampleComment.self) { $0.items }
  }

  var isEmpty: Bool { items.isEmpty }
}

struct SamplePage: Presentable {
  var frame = SampleFrame()
  var title = "Hội nghị"
  var rank: String? = "Đại tá"
  var body = HTMLBytes(markup: "<p>đ</p>")
  var summary: HTMLBytes?
  var isUncertain = true
  var reports = 2
  var meeting = SampleMeeting(name: "A & B", place: "Huế", topics: ["x", "<y>"])
  var visit: SampleMeeting?
  var comments = [SampleComment(name: "một", replies: [SampleComment(name: "hai")])]
  var topics = ["a", "b"]
  var nothing: [SampleComment] = []
  var versions = SampleListing()

  static let fields = Fields<Self>("page") {
    Field.embedded("frame", SampleFrame.self) { $0.frame }
    Field.text("title") { $0.title }
    Field.optionalText("rank") { $0.rank }
    Field.html("body") { $0.body }
    Field.optionalHTML("summary") { $0.summary }
    Field.flag("uncertain") { $0.isUncertain }
    Field.count("reports") { $0.reports }
    Field.object("meeting", SampleMeeting.self) { $0.meeting }
    Field.optionalObject("visit", SampleMeeting.self) { $0.visit }
    Field.list("comments", SampleComment.self) { $0.comments }
    Field.texts("topics") { $0.topics }
    Field.list("nothing", SampleComment.self) { $0.nothing }
    Field.listing("versions", SampleListing.self) { $0.versions }
  }
}

extension HTMLBytes {
  init(markup: String) {
    self.init()
    append(markup: markup.utf8)
  }
}

/// Templates as texts by name: `page` is the one that is rendered.
struct Sample {
  var texts: [String: String]
  var page = SamplePage()

  init(_ page: String, _ others: [String: String] = [:]) {
    texts = others
    texts["page"] = page
  }

  /// The compiled template and everything that was found, in the order of a run.
  func compiled() -> Checked<Template<SamplePage>?> {
    var found: [Diagnostic] = []
    let sources = Dictionary(
      uniqueKeysWithValues: texts.map { name, text in
        (name, TemplateSource(path: "\(name).html", text: text))
      }
    )
    let strings = ["home": "Trang chủ", "more": "Xem & đọc"]
    let library = TemplateLibrary.parsing(sources, strings: strings).reporting(to: &found)
    found += library.unknownTemplates(besides: []) + library.unknownStrings(besides: [])
    let template = library.compile("page", for: SamplePage.self).reporting(to: &found)
    return Checked(template, found.sorted())
  }

  /// The page, or the messages if there are any.
  func rendered() -> String {
    let checked = compiled()
    guard checked.diagnostics.isEmpty, let template = checked.value else {
      return messages().joined(separator: "\n")
    }
    return String(decoding: template.render(page).bytes, as: UTF8.self)
  }

  func messages() -> [String] { compiled().diagnostics.map(DiagnosticPrinter.text) }
}
