internal import ArchiveModel
internal import SitePlanning
internal import Templating
internal import Wording

/// What leads a reader on at once, from an address that was given up to the one in its place.
///
/// An archive may have tens of thousands of them, which hardly anybody sees: so none has the frame
/// that all other pages have.
struct OnwardPage: Presentable {
  var site: SiteFrame
  /// The way to the root of the site: nothing, or `../`.
  var root: String
  var title: String
  var target: LinkRow
  /// The target's address with the base URL, where one is known.
  var canonical: String?

  static let fields = Fields<Self>("page that leads on") {
    Field.embedded("site", SiteFrame.self) { $0.site }
    Field.text("root") { $0.root }
    Field.text("title") { $0.title }
    Field.object("target", LinkRow.self) { $0.target }
    Field.optionalText("canonical") { $0.canonical }
  }
}

/// Makes the pages that lead on at once.
struct OnwardPageMaker: PageMaker {
  /// What a page leads on to.
  enum Subject: Sendable {
    case record(RecordReference)
    case goal(FormerPage.Goal)
  }

  let template = "onward"
  let subjects: [PageSubject<Subject>]
  let settings: ArchiveSettings
  let site: SiteFrame
  let links: LinkMaker
  let goals: GoalLinkMaker
  let title: String

  /// The redirects that lead to one record, each by its place in the list of all, and the pages that
  /// once were and lead somewhere.
  static func subjects(_ archive: Archive, _ former: [FormerPage]) -> [PageSubject<Subject>] {
    let redirects = archive.redirects.enumerated().compactMap {
      (index, redirect) -> PageSubject<Subject>? in
      guard let target = redirect.onlyTarget.flatMap({ archive.reference($0.kind, $0.id) }) else {
        return nil
      }
      return PageSubject(.record(target), at: Addresses.address(of: redirect.from)) { _ in
        .redirect(index)
      }
    }
    let others = former.filter { $0.goal.path != nil }.map { page in
      PageSubject(Subject.goal(page.goal), at: page.path) { _ in .former }
    }
    return redirects + others
  }

  func page(_ subject: Subject, at place: PagePlace) -> OnwardPage {
    let target =
      switch subject {
      case .record(let record): links.link(record)
      case .goal(let goal): goals.link(to: goal) ?? LinkRow(path: place.path, name: title)
      }
    return OnwardPage(
      site: site,
      root: FrameMaker.root(from: place),
      title: title,
      target: target,
      canonical: settings.baseURL.map { $0 + target.path }
    )
  }
}
