internal import ArchiveLinking
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
  let archive: Archive
  let connections: Connections
  let wording: Words
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
  /// The date of each meeting in words.
  private let meetingDates: [String]

  init(_ linked: LinkedArchive, _ wording: Words) {
    let (archive, succession) = (linked.archive, linked.connections.succession)
    self.archive = archive
    connections = linked.connections
    self.wording = wording
    order = SearchOrder(archive)
    let distinctions = linked.connections.namesakes.distinctions
    officialNames = archive.officials.references.map { official in
      let name = archive.officials[official].name
      return distinctions[official].map { "\(name) (\($0))" } ?? name
    }
    facets = SearchFacets(archive, succession, wording, officialNames: officialNames)
    organizationNames = archive.organizations.records.map(\.name)
    provinceNames = archive.provinces.records.map(\.name)
    topicNames = archive.topics.records.map(\.name)
    provinceLines = archive.provinces.references.map { province in
      let names = succession.line(from: province).map { archive.provinces[$0].name }
      return names.reduce(into: []) { (line: inout [String], name) in
        if line.last != name { line.append(name) }
      }.joined(separator: " → ")
    }
    meetingDates = archive.meetings.records.map { wording.date($0.date) }
  }

  /// Returns the document of a number.
  func record(_ number: Int) -> SearchRecord {
    switch order.documents[number] {
    case .article(let reference): record(of: reference)
    case .meeting(let reference): inLanguages(record(of: reference), archive.meetings[reference])
    case .official(let reference): inLanguages(record(of: reference), archive.officials[reference])
    case .organization(let reference):
      inLanguages(record(of: reference), archive.organizations[reference])
    case .province(let reference): inLanguages(record(of: reference), archive.provinces[reference])
    case .topic(let reference): inLanguages(record(of: reference), archive.topics[reference])
    }
  }

  /// Says in which languages a record's name and text are.
  private func inLanguages(_ record: SearchRecord, _ source: some ArchiveRecord) -> SearchRecord {
    let settings = archive.settings
    var record = record
    record.language = settings.language(of: source.name) ?? ""
    record.textLanguage = settings.language(of: source.body) ?? ""
    return record
  }

  /// The date of a meeting in words.
  func date(of meeting: Reference<Meeting>) -> String { meetingDates[meeting.index] }

  /// The name of a province then and now: `Sóc Trăng → Cần Thơ`.
  func line(of province: Reference<Province>) -> String { provinceLines[province.index] }

  func name(of official: Reference<Official>) -> String { officialNames[official.index] }

  /// An organization in a line has its name alone, since its own page has the others.
  func name(of organization: Reference<Organization>) -> String {
    organizationNames[organization.index]
  }

  func name(of province: Reference<Province>) -> String { provinceNames[province.index] }

  func name(of topic: Reference<Topic>) -> String { topicNames[topic.index] }
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
  init(_ kind: RecordKind) {
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
