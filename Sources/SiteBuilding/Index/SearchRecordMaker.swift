internal import ArchiveModel
internal import Markdown
internal import SearchIndexing

/// Makes what the search index knows of each record: its words by how much they weigh, what its
/// card shows, and by which facets it is found.
///
/// Each record is made anew whenever it is asked for, so that an archive's texts are never in memory
/// twice.
struct SearchRecordMaker: Sendable {
  let view: SiteView
  let order: SearchOrder
  let facets: SearchFacets
  /// The name of each province with those of the units that it became part of.
  private let provinceLines: [String]

  var archive: Archive { view.archive }
  var wording: Wording { view.wording }

  init(_ view: SiteView) {
    self.view = view
    order = SearchOrder(view.archive, view.orders)
    facets = SearchFacets(view)
    provinceLines = view.archive.provinces.references.map { province in
      let names = view.archive.line(from: province).map { view.archive.provinces[$0].name }
      return names.reduce(into: []) { (line: inout [String], name) in
        if line.last != name { line.append(name) }
      }.joined(separator: " → ")
    }
  }

  /// Returns the document of a number.
  func record(_ number: Int) -> SearchRecord {
    let document = order.documents[number]
    func reference<Subject>() -> Reference<Subject> { Reference(index: document.index) }
    return switch document.kind {
    case .article: record(of: reference() as Reference<Article>)
    case .meeting: record(of: reference() as Reference<Meeting>)
    case .official: record(of: reference() as Reference<Official>)
    case .organization: record(of: reference() as Reference<Organization>)
    case .province: record(of: reference() as Reference<Province>)
    case .topic: record(of: reference() as Reference<Topic>)
    }
  }

  /// The name of a province then and now: `Sóc Trăng → Cần Thơ`.
  func line(of province: Reference<Province>) -> String { provinceLines[province.index] }

  /// The words of an organization in a line: its name alone, since its own page has the others.
  func line(of organization: Reference<Organization>) -> String {
    archive.organizations[organization].name
  }

  /// Returns a post with its organization: `Đại tá, Giám đốc, Công an tỉnh Gia Lai`.
  func line(of post: Post) -> String {
    [post.rank, post.position, post.organization.map { line(of: $0) }].compactMap { $0 }
      .joined(separator: ", ")
  }
}

extension SearchRecord {
  /// Begins a document with what all kinds have.
  init<Record: ArchiveRecord>(
    _ record: Record,
    title: String,
    date: EDTFDate? = nil,
    names: [String] = [],
    detail: [String?] = []
  ) {
    self.init(
      kind: Kind(Record.kind),
      id: record.id.text,
      title: title,
      date: date?.text ?? "",
      year: date?.year,
      names: names,
      detail: detail.compactMap { $0 }.joined(separator: " · ")
    )
  }

  /// Takes what was found of the record; words outside paragraphs have no number to link to, and
  /// stand with the facts.
  mutating func take(_ facts: FactLines, _ body: MarkdownDocument = MarkdownDocument()) {
    let text = body.plainText
    var facts = facts
    facts.add(contentsOf: text.others)
    lead = facts.lines
    self.body = text.paragraphs
  }
}

extension SearchRecord.Kind {
  fileprivate init(_ kind: RecordKind) {
    switch kind {
    case .article: self = .article
    case .meeting: self = .meeting
    case .official: self = .official
    case .organization: self = .organization
    case .province: self = .province
    case .topic: self = .topic
    }
  }
}
