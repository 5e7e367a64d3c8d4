internal import ArchiveModel
internal import SitePlanning
internal import Templating
internal import Wording

/// What became of an address that was given up.
struct RedirectPage: Presentable {
  var frame: PageFrame
  var target: LinkRow?
  var reason: String?

  static let fields = Fields<Self>("redirect page") {
    Field.embedded("frame", PageFrame.self) { $0.frame }
    Field.optionalObject("target", LinkRow.self) { $0.target }
    Field.optionalText("reason") { FieldParagraphs($0.reason).first }
    Field.texts("further_reason") { FieldParagraphs($0.reason).further }
  }
}

/// Makes the pages that stand for addresses that were given up.
struct RedirectPageMaker: PageMaker {
  let template = "redirect"
  let subjects: [PageSubject<Redirect>]
  let settings: ArchiveSettings
  let records: RecordDoor
  let frames: FrameMaker
  let links: LinkMaker
  let wording: Words

  static func subjects(_ redirects: [Redirect]) -> [PageSubject<Redirect>] {
    redirects.enumerated().map { index, redirect in
      PageSubject(redirect, at: Addresses.address(of: redirect.from)) { _ in .redirect(index) }
    }
  }

  func page(_ redirect: Redirect, at place: PagePlace) -> RedirectPage {
    switch redirect.outcome {
    case .moved(let address):
      let target = records.reference(address.kind, address.id).map { links.link($0) }
      var frame = frames.frame(place, title: wording.text(.moved))
      frame.canonical = target.flatMap { target in settings.baseURL.map { $0 + target.path } }
      return RedirectPage(frame: frame, target: target)
    case .withdrawn(let reason):
      return RedirectPage(
        frame: frames.frame(place, title: wording.text(.withdrawn)),
        reason: reason
      )
    }
  }
}
