internal import ArchiveModel
internal import Diagnostics

/// The ids of one kind of record, for turning the names in other records into references.
struct IDIndex: Sendable {
  let kind: RecordKind
  private var places: [String: Int]
  /// Records that exist but are left out, as drafts are.
  private let drafts: Set<String>
  /// Returns the names of all records, which only a misspelt reference asks for.
  private let named: @Sendable () -> [(id: String, name: String)]
  private let found = SuggestionCache()

  /// Takes ids in the order of their records.
  init(
    _ kind: RecordKind,
    _ ids: [String],
    drafts: Set<String>,
    named: @escaping @Sendable () -> [(id: String, name: String)]
  ) {
    self.kind = kind
    self.named = named
    self.drafts = drafts
    places = Dictionary(minimumCapacity: ids.count)
    for (index, id) in ids.enumerated() { places[id] = index }
  }

  /// The place of the record of an id in its table.
  subscript(id: String) -> Int? { places[id] }

  /// Says whether a record of that id exists but is left out.
  func isLeftOut(_ id: String) -> Bool { drafts.contains(id) }

  /// Says that there is no such record, with the nearest that there are.
  func problem(_ id: String, at place: SourceLocation) -> Diagnostic {
    isLeftOut(id)
      ? isDraft(id, at: place) : missing(id, near: suggestions(for: id), at: place)
  }

  /// Returns near ids, first those which a name or an address in the place of an id leads to.
  private func suggestions(for id: String) -> [String] {
    let likely = IDProblem.likelyID(in: id)
    let meant = places[likely] == nil ? found.ids(named: likely, named) : [likely]
    let near = found.suggestions(for: id, among: places.keys)
    return Array((meant + near.filter { !meant.contains($0) }).prefix(3))
  }

  private func isDraft(_ id: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .unknownReference,
      at: place,
      "the \(kind.rawValue) '\(id)' is a draft and left out, so nothing may refer to it"
    )
  }

  private func missing(
    _ id: String,
    near ids: [String],
    at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .unknownReference,
      at: place,
      "there is no \(kind.rawValue) '\(id)'",
      suggestions: ids,
      replacing: id
    )
  }
}
