internal import ArchiveModel
internal import Diagnostics

/// The ids of one kind of record, for turning the names in other records into references.
struct IDIndex<Subject: ArchiveRecord>: Sendable {
  private var places: [String: Int]
  /// Records that exist but are left out, as drafts are.
  private let drafts: Set<String>

  /// Takes ids in the order of their records.
  init(_ ids: [ID<Subject>], drafts: [ID<Subject>] = []) {
    places = Dictionary(minimumCapacity: ids.count)
    for (index, id) in ids.enumerated() { places[id.text] = index }
    self.drafts = Set(drafts.map(\.text))
  }

  subscript(id: String) -> Reference<Subject>? {
    places[id].map { Reference(index: $0) }
  }

  /// Says that there is no such record, with the nearest that there are, or that the id belongs to
  /// a record of another kind.
  func problem(
    _ id: String,
    at place: SourceLocation,
    otherKind: RecordKind? = nil
  ) -> Diagnostic {
    let kind = Subject.kind.rawValue
    if drafts.contains(id) {
      return Diagnostic(
        .unknownReference,
        at: place,
        "the \(kind) '\(id)' is a draft and left out, so nothing may refer to it"
      )
    }
    return Diagnostic(
      .unknownReference,
      at: place,
      "there is no \(kind) '\(id)'",
      suggestions: NearMiss.suggestions(for: id, among: places.keys)
    )
  }
}

extension RecordKind {
  /// `an official`, `a province`: as a message says it.
  fileprivate var withArticle: String {
    switch self {
    case .article, .official, .organization: "an \(rawValue)"
    case .meeting, .province, .topic: "a \(rawValue)"
    }
  }
}
