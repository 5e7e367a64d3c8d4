/// A record of whatever kind, by its place in the table of its kind.
package struct RecordReference: Hashable, Comparable, Sendable {
  package var kind: RecordKind
  package var index: Int

  package init(kind: RecordKind, index: Int) {
    self.kind = kind
    self.index = index
  }

  package init<Subject: ArchiveRecord>(_ reference: Reference<Subject>) {
    self.init(kind: Subject.kind, index: reference.index)
  }

  package static func < (left: RecordReference, right: RecordReference) -> Bool {
    (left.kind, left.index) < (right.kind, right.index)
  }
}
