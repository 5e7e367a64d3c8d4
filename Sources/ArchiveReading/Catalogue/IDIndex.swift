internal import ArchiveModel
internal import Diagnostics

/// The ids of one kind of record, for turning the names in other records into references.
struct IDIndex: Sendable {
  let kind: RecordKind
  private var places: [String: Int]
  /// Records that exist but are left out, as drafts are.
  private let drafts: Set<String>
  private let found = SuggestionCache()

  /// Takes ids in the order of their records.
  init(_ kind: RecordKind, _ ids: [String], drafts: Set<String>) {
    self.kind = kind
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

  /// Returns near ids, that which a name or an address in the place of an id leads to first.
  private func suggestions(for id: String) -> [String] {
    let near = found.suggestions(for: id, among: places.keys)
    let likely = IDProblem.likelyID(in: id)
    guard places[likely] != nil else { return near }
    return [likely] + near.filter { $0 != likely }.prefix(2)
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
