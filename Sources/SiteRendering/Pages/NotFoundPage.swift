internal import ArchiveModel
internal import SitePlanning
internal import Templating
internal import Wording

/// What stands for what is not there, at whatever address was asked for.
struct NotFoundPage: Presentable {
  var frame: PageFrame
  var counts: [CountedLinkRow]
  /// Without a base URL, where nobody knows how to get from a lost address to the files of the site.
  var standalone: StandaloneParts?

  static let fields = Fields<Self>("page for what is not there") {
    Field.embedded("frame", PageFrame.self) { $0.frame }
    Field.list("counts", CountedLinkRow.self) { $0.counts }
    Field.optionalObject("standalone", StandaloneParts.self) { $0.standalone }
  }
}

/// Makes the page that stands for what is not there.
struct NotFoundPageMaker: PageMaker {
  static let name = "not-found"
  let template = Self.name
  let settings: ArchiveSettings
  let frames: FrameMaker
  let counts: CountMaker
  let wording: Words
  let standalone: Finding<StandaloneParts>

  var subjects: [PageSubject<Void>] { once(at: "404.html") }

  /// A host shows this page at whatever address was asked for, where relative links lead astray: they
  /// begin at the root of the host where the base URL tells the way from there, else there are none.
  func page(_ subject: Void, at place: PagePlace) -> NotFoundPage {
    var frame = frames.frame(place, title: wording.text(.notFound))
    frame.canonical = nil
    guard let path = settings.pathOfBaseURL else {
      return NotFoundPage(frame: frame, counts: counts.rows, standalone: standalone.value)
    }
    frame.root = path
    return NotFoundPage(frame: frame, counts: counts.rows)
  }
}
