internal import ArchiveModel
internal import SitePlanning
internal import Templating
internal import Wording

/// What became of an address that was given up.
struct RedirectPage: Presentable {
  var frame: PageFrame
  /// What a reader is led on to at once.
  var target: LinkRow?
  /// What a reader may choose from.
  var choices: [LinkRow] = []
  /// Whether the record is a draft again.
  var isInRevision = false
  var reason: String?

  static let fields = Fields<Self>("redirect page") {
    Field.embedded("frame", PageFrame.self) { $0.frame }
    Field.optionalObject("target", LinkRow.self) { $0.target }
    Field.list("choices", LinkRow.self) { $0.choices }
    Field.flag("is_in_revision") { $0.isInRevision }
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
    let targets = redirect.targets.compactMap { address in
      records.reference(address.kind, address.id).map { links.link($0) }
    }
    let title: Phrase = targets.isEmpty ? .withdrawn : .moved
    var page = RedirectPage(frame: frames.frame(place, title: wording.text(title)))
    page.reason = redirect.reasons.isEmpty ? nil : redirect.reasons.joined(separator: "\n\n")
    if redirect.onlyTarget == nil {
      page.choices = targets
    } else if let target = targets.first {
      page.target = target
      page.frame.canonical = settings.baseURL.map { $0 + target.path }
    }
    return page
  }
}
