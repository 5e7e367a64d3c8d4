internal import ArchiveModel
internal import SitePlanning
internal import Templating
internal import Wording

/// What became of an address that was given up, where nobody can be led on at once: there are
/// several records to choose from, or the record was withdrawn, or a part of it.
struct RedirectPage: Presentable {
  var frame: PageFrame
  /// What a reader may choose from.
  var choices: [ChoiceRow] = []
  /// Whether the record is a draft again.
  var isInRevision = false
  /// Paragraphs.
  var reasons: [String] = []

  static let fields = Fields<Self>("redirect page") {
    Field.embedded("frame", PageFrame.self) { $0.frame }
    Field.list("choices", ChoiceRow.self) { $0.choices }
    Field.flag("has_choices") { !$0.choices.isEmpty }
    Field.flag("is_split") { $0.choices.count > 1 }
    Field.flag("is_in_revision") { $0.isInRevision }
    Field.texts("reasons") { $0.reasons }
  }
}

/// Makes the pages that stand for addresses that were given up and lead nowhere at once.
struct RedirectPageMaker: PageMaker {
  /// What became of an address.
  enum Subject: Sendable {
    case redirect(Redirect)
    case draft(RecordKind)
  }

  let template = "redirect"
  let subjects: [PageSubject<Subject>]
  let frames: FrameMaker
  let choices: ChoiceRowMaker
  let wording: Words

  /// Those that lead to more than one record, or to none, each by its place in the list of all, and
  /// the pages of what is a draft again.
  static func subjects(
    _ redirects: [Redirect],
    _ former: [FormerPage]
  ) -> [PageSubject<Subject>] {
    let given = redirects.enumerated().filter { $0.element.onlyTarget == nil }.map {
      index,
      redirect in
      PageSubject(Subject.redirect(redirect), at: Addresses.address(of: redirect.from)) { _ in
        .redirect(index)
      }
    }
    let drafts = former.filter { $0.goal == .draft }.map { page in
      let folder = page.path.split(separator: "/").first ?? ""
      // The passages of an article are its own, too.
      let kind = RecordKind(folder: folder) ?? .article
      return PageSubject(Subject.draft(kind), at: page.path) { _ in .former }
    }
    return given + drafts
  }

  func page(_ subject: Subject, at place: PagePlace) -> RedirectPage {
    switch subject {
    case .redirect(let redirect): return page(redirect, at: place)
    case .draft(let kind):
      let frame = frame(place, title: .inRevision, of: kind)
      return RedirectPage(frame: frame, isInRevision: true)
    }
  }

  private func page(_ redirect: Redirect, at place: PagePlace) -> RedirectPage {
    let rows = choices.rows(redirect.targets)
    let title: Phrase = rows.isEmpty ? .withdrawn : rows.count == 1 ? .moved : .split
    return RedirectPage(
      frame: frame(place, title: title, of: redirect.from.kind),
      choices: rows,
      reasons: redirect.reasons.flatMap { reason in
        let paragraphs = FieldParagraphs(reason)
        return [paragraphs.first].compactMap(\.self) + paragraphs.further
      }
    )
  }

  /// Whoever finds nothing here may look through the list of the kind.
  private func frame(_ place: PagePlace, title: Phrase, of kind: RecordKind) -> PageFrame {
    frames.frame(
      place,
      title: wording.text(title),
      section: kind.title,
      trail: frames.trail(kind.title)
    )
  }
}
