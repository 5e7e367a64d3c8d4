internal import ArchiveModel
internal import Diagnostics

/// Turns the ids that records are written with into references, and notes those that lead nowhere.
package struct Resolver {
  /// That of the archive, for records that say none.
  let language: ArchiveSettings.Language
  /// By kind.
  private let indexes: [IDIndex]
  private let unreadable: Set<RecordKind>
  /// What the redirects of the archive say of addresses.
  private let redirected: RedirectEnds
  private(set) var diagnostics: [Diagnostic] = []

  /// Takes an archive whose records are sorted by id, so that a record's place is its reference.
  init(
    _ written: WrittenArchive,
    leftOut: [any WrittenRecord],
    language: ArchiveSettings.Language
  ) {
    func ids<Record: WrittenRecord>(_ type: Record.Type) -> [String] {
      written.records(type).map(\.id.text)
    }
    @Sendable func named<Record: WrittenRecord>(_ type: Record.Type) -> [(id: String, name: String)]
    {
      written.records(type).flatMap { record in record.names.map { (record.id.text, $0) } }
    }
    let drafts = Dictionary(grouping: leftOut.map(\.address), by: \.kind)
    indexes = RecordKind.allCases.map { kind in
      IDIndex(
        kind,
        ids(kind.written),
        drafts: Set((drafts[kind] ?? []).map(\.id)),
        named: { named(kind.written) }
      )
    }
    unreadable = written.unreadable
    redirected = RedirectEnds(written.redirects)
    self.language = language
  }

  mutating func resolve<Subject: ArchiveRecord>(
    _ id: Placed<String>?,
    in path: String
  ) -> Reference<Subject>? {
    guard let id else { return nil }
    if let place = indexes[Subject.kind.number][id.value] { return Reference(index: place) }
    note(Subject.kind, id.value, at: SourceLocation(path: path, position: id.position))
    return nil
  }

  mutating func resolve<Subject: ArchiveRecord>(
    _ ids: [Placed<String>],
    in path: String
  ) -> [Reference<Subject>] {
    ids.compactMap { resolve($0, in: path) }
  }

  mutating func resolve(_ address: Placed<RecordAddress>, in path: String) -> RecordReference? {
    let (kind, id) = (address.value.kind, address.value.id)
    if let reference = reference(kind, id) { return reference }
    note(kind, id, at: SourceLocation(path: path, position: address.position))
    return nil
  }

  private mutating func note(_ kind: RecordKind, _ id: String, at place: SourceLocation) {
    if let problem = problem(kind, id, at: place) { diagnostics.append(problem) }
  }

  /// Says whether a record of a kind has an id.
  func has(_ kind: RecordKind, _ id: String) -> Bool { indexes[kind.number][id] != nil }

  /// Returns the record that a link in a text names.
  func reference(_ kind: RecordKind, _ id: String) -> RecordReference? {
    indexes[kind.number][id].map { RecordReference(kind, at: $0) }
  }

  /// Says that there is no record of a kind with an id, unless nobody can know.
  func problem(_ kind: RecordKind, _ id: String, at place: SourceLocation) -> Diagnostic? {
    guard !unreadable.contains(kind) else { return nil }
    let index = indexes[kind.number]
    var problem = index.problem(id, at: place)
    switch fate(of: kind, id) {
    case .moved(let present):
      problem.message += ": it is now \(English.enumeration(present))"
      problem.suggestions = present
      return problem
    case .withdrawn(let reason):
      problem.message += ": it was withdrawn (\(Diagnostic.shown(reason)))"
      problem.suggestions = []
      return problem
    case nil: break
    }
    if let other = RecordKind.allCases.first(where: { has($0, id) }), !index.isLeftOut(id) {
      problem.message += ", only \(English.indefinite(other.rawValue)) of that id"
    }
    return problem
  }

  /// What became of an id.
  private enum Fate {
    case moved(to: [String])
    case withdrawn(reason: String)
  }

  /// Follows redirects from an id; nil where they lead to no record of its kind.
  private func fate(of kind: RecordKind, _ id: String) -> Fate? {
    let ends = redirected.ends(of: "\(kind.folder)/\(id)")
    let present = ends.compactMap { end -> String? in
      guard case .address(let address) = end, let slash = address.firstIndex(of: "/"),
        RecordKind(folder: address[..<slash]) == kind
      else { return nil }
      let id = String(address[address.index(after: slash)...])
      return has(kind, id) ? id : nil
    }
    if !present.isEmpty { return .moved(to: present) }
    if case .withdrawn(let reason) = ends.first { return .withdrawn(reason: reason) }
    return nil
  }
}
