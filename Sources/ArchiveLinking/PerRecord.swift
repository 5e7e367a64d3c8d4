package import ArchiveModel

/// Something that was found for each record of a kind, in the order of its table.
package struct PerRecord<Subject: ArchiveRecord, Value: Sendable>: Sendable {
  @usableFromInline var values: [Value]

  package init(_ values: [Value]) { self.values = values }

  /// The same for every record of a table.
  package init(_ table: Table<Subject>, _ value: Value) {
    values = Array(repeating: value, count: table.count)
  }

  @inlinable package subscript(reference: Reference<Subject>) -> Value {
    get { values[reference.index] }
    _modify { yield &values[reference.index] }
  }
}
