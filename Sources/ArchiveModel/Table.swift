/// The place of a record in its table: how records of a finished archive name each other.
package struct Reference<Subject>: Hashable, Comparable, Sendable {
  package let index: Int

  @inlinable package init(index: Int) { self.index = index }

  @inlinable package static func < (left: Reference, right: Reference) -> Bool {
    left.index < right.index
  }
}

/// All records of one kind, in the order of their ids.
///
/// An object, so that lending it to code of any kind of records counts one reference. What is asked
/// for every name and link can be inlined by other rooms: generic code of another one is not made
/// for each kind of record, and looks up its types as it runs.
package final class Table<Record: ArchiveRecord>: Sendable {
  package let records: [Record]
  @usableFromInline let places: [ID<Record>: Int]

  /// Takes records whose ids differ; sorts them.
  package init(_ records: [Record] = []) {
    let sorted = records.sorted { $0.id < $1.id }
    var places: [ID<Record>: Int] = Dictionary(minimumCapacity: records.count)
    for (index, record) in sorted.enumerated() { places[record.id] = index }
    self.records = sorted
    self.places = places
  }

  @inlinable package var count: Int { records.count }

  @inlinable package var references: some RandomAccessCollection<Reference<Record>> & Sendable {
    records.indices.lazy.map { Reference(index: $0) }
  }

  @inlinable package subscript(reference: Reference<Record>) -> Record {
    records[reference.index]
  }

  @inlinable package subscript(id: ID<Record>) -> Record? { places[id].map { records[$0] } }

  @inlinable package func reference(to id: ID<Record>) -> Reference<Record>? {
    places[id].map { Reference(index: $0) }
  }

  /// Returns the record of an id that is perhaps no id at all.
  func reference(to text: String) -> Reference<Record>? { ID(text).flatMap(reference(to:)) }
}
