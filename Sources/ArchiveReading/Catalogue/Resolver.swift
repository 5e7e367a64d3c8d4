internal import ArchiveModel
internal import Diagnostics

/// Turns the ids that records are written with into references, and notes those that lead nowhere.
struct Resolver {
  let articles: IDIndex<Article>
  let meetings: IDIndex<Meeting>
  let officials: IDIndex<Official>
  let organizations: IDIndex<Organization>
  let provinces: IDIndex<Province>
  let topics: IDIndex<Topic>
  private let unreadable: Set<RecordKind>
  private(set) var diagnostics: [Diagnostic] = []

  /// Takes an archive whose records are sorted by id, so that a record's place is its reference.
  init(_ archive: WrittenArchive, drafts: [ID<Article>]) {
    articles = IDIndex(archive.articles.map(\.id), drafts: drafts)
    meetings = IDIndex(archive.meetings.map(\.id))
    officials = IDIndex(archive.officials.map(\.id))
    organizations = IDIndex(archive.organizations.map(\.id))
    provinces = IDIndex(archive.provinces.map(\.id))
    topics = IDIndex(archive.topics.map(\.id))
    unreadable = archive.unreadable
  }

  mutating func resolve<Subject>(
    _ id: Placed<String>?,
    _ index: KeyPath<Resolver, IDIndex<Subject>>,
    in path: String
  ) -> Reference<Subject>? {
    guard let id else { return nil }
    if let reference = self[keyPath: index][id.value] { return reference }
    let place = SourceLocation(path: path, position: id.position)
    if let problem = problem(Subject.kind, id.value, at: place) { diagnostics.append(problem) }
    return nil
  }

  mutating func resolve<Subject>(
    _ ids: [Placed<String>],
    _ index: KeyPath<Resolver, IDIndex<Subject>>,
    in path: String
  ) -> [Reference<Subject>] {
    ids.compactMap { resolve($0, index, in: path) }
  }

  mutating func resolve(_ address: Placed<RecordAddress>, in path: String) -> RecordReference? {
    if let reference = reference(address.value.kind, address.value.id) { return reference }
    let place = SourceLocation(path: path, position: address.position)
    if let problem = problem(address.value.kind, address.value.id, at: place) {
      diagnostics.append(problem)
    }
    return nil
  }

  /// Says whether a record of a kind has an id.
  func has(_ kind: RecordKind, _ id: String) -> Bool { reference(kind, id) != nil }

  /// Returns the record that a link in a text names.
  func reference(_ kind: RecordKind, _ id: String) -> RecordReference? {
    switch kind {
    case .article: articles[id].map { .article($0) }
    case .meeting: meetings[id].map { .meeting($0) }
    case .official: officials[id].map { .official($0) }
    case .organization: organizations[id].map { .organization($0) }
    case .province: provinces[id].map { .province($0) }
    case .topic: topics[id].map { .topic($0) }
    }
  }

  /// Says that there is no record of a kind with an id, unless nobody can know.
  func problem(_ kind: RecordKind, _ id: String, at place: SourceLocation) -> Diagnostic? {
    guard !unreadable.contains(kind) else { return nil }
    var problem = indexedProblem(kind, id, at: place)
    if let other = self.kind(having: id), !(kind == .article && articles.isLeftOut(id)) {
      problem.message += ", only \(English.indefinite(other.rawValue)) of that id"
    }
    return problem
  }

  private func indexedProblem(
    _ kind: RecordKind,
    _ id: String,
    at place: SourceLocation
  ) -> Diagnostic {
    switch kind {
    case .article: articles.problem(id, at: place)
    case .meeting: meetings.problem(id, at: place)
    case .official: officials.problem(id, at: place)
    case .organization: organizations.problem(id, at: place)
    case .province: provinces.problem(id, at: place)
    case .topic: topics.problem(id, at: place)
    }
  }

  private func kind(having id: String) -> RecordKind? {
    RecordKind.allCases.first { has($0, id) }
  }
}
