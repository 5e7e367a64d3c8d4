internal import ArchiveModel
internal import Markdown
internal import SearchIndexing
internal import Wording

/// Makes what the search index knows of each record: its words by how much they weigh, what its
/// card shows, and by which facets it is found.
///
/// Each record is made anew whenever it is asked for, so that an archive's texts are never in memory
/// twice.
struct SearchRecordMaker: Sendable {
  let view: SiteView
  let order: SearchOrder
  let facets: SearchFacets
  /// The names of the records that others name, in the order of the archive's tables: a name is
  /// asked for many times, and with it the whole record would be copied.
  private let officialNames: [String]
  private let organizationNames: [String]
  private let provinceNames: [String]
  private let topicNames: [String]
  /// The name of each province with those of the units that it became part of.
  private let provinceLines: [String]

  var archive: Archive { view.archive }
  var wording: Words { view.wording }

  init(_ view: SiteView) {
    self.view = view
    order = SearchOrder(view.archive, view.orders)
    facets = SearchFacets(view)
    officialNames = view.archive.officials.records.map(\.name)
    organizationNames = view.archive.organizations.records.map(\.name)
    provinceNames = view.archive.provinces.records.map(\.name)
    topicNames = view.archive.topics.records.map(\.name)
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

  func name(of official: Reference<Official>) -> String { officialNames[official.index] }

  /// An organization in a line has its name alone, since its own page has the others.
  func name(of organization: Reference<Organization>) -> String {
    organizationNames[organization.index]
  }

  func name(of province: Reference<Province>) -> String { provinceNames[province.index] }

  func name(of topic: Reference<Topic>) -> String { topicNames[topic.index] }

  /// Returns a post with its organization: `Đại tá, Giám đốc, Công an tỉnh Gia Lai`.
  func line(of post: Post) -> String {
    [post.rank, post.position, post.organization.map { name(of: $0) }].compactMap { $0 }
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
