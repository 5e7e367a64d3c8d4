internal import ArchiveLinking
internal import ArchiveModel
internal import Wording

/// Makes the rows from which a reader chooses one of several records.
struct ChoiceRowMaker: Sendable {
  let records: RecordDoor
  let links: LinkMaker
  let rows: RowMaker
  let wording: Words
  let byTopic: Findings<Topic, TopicConnections>

  /// Returns the rows of some records, in their order; those that would look the same have the id.
  func rows(_ addresses: [RecordAddress]) -> [ChoiceRow] {
    let rows = addresses.compactMap { address in
      records.reference(address.kind, address.id).map { (id: address.id, row: row($0)) }
    }
    return rows.map { id, row in
      let isAlone = rows.count { row.looksLike($0.row) } == 1
      return isAlone ? row : row.with(ChoiceRow.Fact(text: id))
    }
  }

  private func row(_ record: RecordReference) -> ChoiceRow {
    var row = ChoiceRow(
      link: links.link(record),
      kind: wording.word("kind", record.kind.rawValue)
    )
    switch record {
    case .article(let article): row.facts = facts(rows.row(article))
    case .meeting(let meeting): row.facts = facts(rows.row(meeting))
    case .official(let official):
      let known = rows.row(official)
      row.isUncertain = known.isUncertain
      row.facts = fact(known.post, in: known.postLanguage)
    case .organization(let organization): row.facts = facts(records[organization])
    case .province(let province): row.facts = facts(records[province])
    case .topic(let topic):
      row.facts = fact(wording.count(.countArticles, byTopic[topic].articles.count))
    }
    return row
  }

  private func fact(_ text: String?, in language: String? = nil) -> [ChoiceRow.Fact] {
    text.map { [ChoiceRow.Fact(text: $0, language: language)] } ?? []
  }

  private func fact(_ link: LinkRow?) -> [ChoiceRow.Fact] { fact(link?.name, in: link?.lang) }

  private func facts(_ article: ArticleRow) -> [ChoiceRow.Fact] {
    fact(article.date) + fact(article.publisher) + fact(article.language)
  }

  private func facts(_ meeting: MeetingRow) -> [ChoiceRow.Fact] {
    fact(meeting.date) + fact(meeting.kind) + fact(meeting.province)
      + fact(meeting.place, in: meeting.place.flatMap(links.language(ofName:)))
  }

  private func facts(_ organization: Organization) -> [ChoiceRow.Fact] {
    let kind = organization.organizationKind.map { wording.word("organization_kind", $0.rawValue) }
    let province: LinkRow? = organization.province.map(links.link)
    let parent: LinkRow? = organization.parent.map(links.link)
    return fact(kind) + fact(province ?? parent)
  }

  private func facts(_ province: Province) -> [ChoiceRow.Fact] {
    fact(wording.word("province_kind", province.provinceKind.rawValue))
      + fact(wording.validity(of: province))
  }
}
