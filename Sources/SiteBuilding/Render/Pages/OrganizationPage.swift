internal import ArchiveLinking
internal import ArchiveModel
internal import HTML
internal import Markdown
internal import SitePlanning
internal import Templating
internal import Wording

/// A body: its people, the meetings it organized, what it published, where it is spoken of.
struct OrganizationPage: Presentable {
  var frame: PageFrame
  var organization: Organization
  var kind: String?
  var parent: LinkRow?
  var province: LinkRow?
  var body: HTMLBytes
  var children: ListRow<LinkRow>
  var officials: ListRow<OfficialRow>
  var organized: ListRow<MeetingRow>
  var published: ListRow<ArticleRow>
  var mentioning: ListRow<ArticleRow>
  var mentions: MentionsRow

  static let fields = Fields<Self>("organization page") {
    Field.embedded("frame", PageFrame.self) { $0.frame }
    Field.text("id") { $0.organization.id.text }
    Field.text("name") { $0.organization.name }
    Field.optionalText("aliases") { $0.organization.aliases.joined(separator: "; ") }
    Field.optionalText("note") { $0.organization.note }
    Field.optionalText("kind") { $0.kind }
    Field.optionalObject("parent", LinkRow.self) { $0.parent }
    Field.optionalObject("province", LinkRow.self) { $0.province }
    Field.optionalHTML("body") { $0.body }
    Field.optionalObject("children", ListRow<LinkRow>.self) { $0.children.unlessEmpty }
    Field.optionalObject("official_list", ListRow<OfficialRow>.self) { $0.officials.unlessEmpty }
    Field.optionalObject("organized", ListRow<MeetingRow>.self) { $0.organized.unlessEmpty }
    Field.optionalObject("published", ListRow<ArticleRow>.self) { $0.published.unlessEmpty }
    Field.optionalObject("mentioning", ListRow<ArticleRow>.self) { $0.mentioning.unlessEmpty }
    Field.optionalObject("mentions", MentionsRow.self) { $0.mentions.unlessEmpty }
  }
}

extension SiteView {
  func page(
    _ page: SitePlan.Page,
    of reference: Reference<Organization>,
    _ site: SiteFrame
  ) -> OrganizationPage {
    let organization = archive.organizations[reference]
    let found = connections.byOrganization[reference.index]
    return OrganizationPage(
      frame: frame(
        page,
        site,
        title: organization.name,
        description: about(reference),
        section: .organizations,
        trail: trail(.organizations),
        texts: [organization.name, organization.note, organization.body.words]
      ),
      organization: organization,
      kind: organization.organizationKind.map { wording.word("organization_kind", $0.rawValue) },
      parent: organization.parent.map { link($0) },
      province: organization.province.map { link($0) },
      body: html(organization.body, root: "../"),
      children: list(orders.sorted(found.children), on: page) { link($0) },
      officials: list(orders.sorted(found.officials), on: page) { row($0) },
      organized: list(found.organized, on: page) { row($0) },
      published: list(found.published, on: page) { row($0) },
      mentioning: list(found.mentioning, on: page) { row($0) },
      mentions: mentions(of: RecordReference(reference), on: page)
    )
  }
}
