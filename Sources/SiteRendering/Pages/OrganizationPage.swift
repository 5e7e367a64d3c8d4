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
  var aliases: [AliasRow]
  var kind: String?
  var parent: LinkRow?
  var province: LinkRow?
  var body: HTMLBytes
  var children: ListRow<LinkRow>
  var holders: ListRow<BodyPostRow>
  var organized: ListRow<MeetingRow>
  var published: ListRow<ArticleRow>
  var mentioning: ListRow<ArticleRow>
  var mentions: MentionsRow

  static let fields = Fields<Self>("organization page") {
    Field.embedded("frame", PageFrame.self) { $0.frame }
    Field.text("id") { $0.organization.id.text }
    Field.text("name") { $0.organization.name }
    Field.list("aliases", AliasRow.self) { $0.aliases }
    Field.optionalText("note") { FieldParagraphs($0.organization.note).first }
    Field.texts("further_note") { FieldParagraphs($0.organization.note).further }
    Field.optionalText("kind") { $0.kind }
    Field.optionalObject("parent", LinkRow.self) { $0.parent }
    Field.optionalObject("province", LinkRow.self) { $0.province }
    Field.optionalHTML("body") { $0.body }
    Field.listing("children", ListRow<LinkRow>.self) { $0.children }
    Field.listing("holder_list", ListRow<BodyPostRow>.self) { $0.holders }
    Field.listing("organized", ListRow<MeetingRow>.self) { $0.organized }
    Field.listing("published", ListRow<ArticleRow>.self) { $0.published }
    Field.listing("mentioning", ListRow<ArticleRow>.self) { $0.mentioning }
    Field.listing("mentions", MentionsRow.self) { $0.mentions }
  }
}

/// Makes the page of a body.
struct OrganizationPageMaker: PageMaker {
  let template = "organization"
  let subjects: [PageSubject<Reference<Organization>>]
  let records: RecordDoor
  let frames: FrameMaker
  let texts: TextMaker
  let links: LinkMaker
  let rows: RowMaker
  let lists: ListMaker
  let holders: HolderListMaker
  let wording: Words
  let byOrganization: Findings<Organization, OrganizationConnections>
  let sorted: Finding<NameSorting<Organization>>

  static func subjects(
    _ linked: LinkedArchive,
    _ addresses: Addresses
  ) -> [PageSubject<Reference<Organization>>] {
    linked.pages(of: linked.archive.organizations, at: addresses) { reference in
      let found = linked.connections.byOrganization[reference]
      return [
        found.published.count, found.mentioning.count, found.organized.count,
        linked.connections.holderCount(of: reference), found.children.count,
      ].max() ?? 0
    }
  }

  func page(_ reference: Reference<Organization>, at place: PagePlace) -> OrganizationPage {
    let organization = records[reference]
    let found = byOrganization[reference]
    let kind = organization.organizationKind.map { wording.word("organization_kind", $0.rawValue) }
    return OrganizationPage(
      frame: frames.frame(
        place,
        title: organization.name,
        of: links.link(reference),
        description: aboutLine([
          organization.name, kind, wording.count(.countMeetings, found.organized.count),
          wording.count(.countArticles, found.articleCount),
        ]),
        section: .organizations,
        trail: frames.trail(.organizations),
        texts: [organization.name, organization.note, organization.body.beginning]
      ),
      organization: organization,
      aliases: place.number == 1 ? links.aliases(organization.aliases) : [],
      kind: kind,
      parent: organization.parent.map(links.link),
      province: organization.province.map(links.link),
      body: texts.html(
        organization.body,
        root: "../",
        language: links.settings.language(of: organization.body)
      ),
      children: lists.list(sorted(found.children), on: place, links.link),
      holders: holders.list(of: reference, on: place),
      organized: lists.list(found.organized, on: place) { rows.row($0) },
      published: lists.list(found.published, on: place) { rows.row($0) },
      mentioning: lists.list(found.mentioning, on: place) { rows.row($0) },
      mentions: lists.mentions(of: .organization(reference), on: place)
    )
  }
}

extension OrganizationConnections {
  /// How many articles it published or is named by.
  var articleCount: Int { Set(published + mentioning).count }
}
