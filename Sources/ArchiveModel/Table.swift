/// The place of a record in its table: how records of a finished archive name each other.
package struct Reference<Subject>: Hashable, Comparable, Sendable {
  package let index: Int

  package init(index: Int) { self.index = index }

  package static func < (left: Reference, right: Reference) -> Bool { left.index < right.index }
}

/// All records of one kind, in the order of their ids.
package struct Table<Record: ArchiveRecord>: Sendable {
  package private(set) var records: [Record]
  private var places: [ID<Record>: Int]

  /// Takes records whose ids differ; sorts them.
  package init(_ records: [Record] = []) {
    self.records = records.sorted { $0.id < $1.id }
    places = Dictionary(minimumCapacity: records.count)
    for (index, record) in self.records.enumerated() { places[record.id] = index }
  }

  package var count: Int { records.count }

  package var references: some RandomAccessCollection<Reference<Record>> & Sendable {
    records.indices.lazy.map { Reference(index: $0) }
  }

  package subscript(reference: Reference<Record>) -> Record { records[reference.index] }

  package subscript(id: ID<Record>) -> Record? { places[id].map { records[$0] } }

  package func reference(to id: ID<Record>) -> Reference<Record>? {
    places[id].map { Reference(index: $0) }
  }
}
