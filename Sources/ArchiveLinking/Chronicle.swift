package import ArchiveModel

/// All records of a kind in the order of time, the newest first.
package struct Chronicle<Record: ArchiveRecord>: Sendable {
  package let all: [Reference<Record>]
  /// The place of each record in the order.
  private let places: [Int]

  /// Records of one date stand in the order of their table.
  init(_ table: Table<Record>, _ date: (Record) -> EDTFDate) {
    let dates = table.records.map(date)
    all = table.references.sorted { left, right in
      let (first, second) = (dates[left.index], dates[right.index])
      return first != second ? second < first : left < right
    }
    var places = [Int](repeating: 0, count: all.count)
    for (place, reference) in all.enumerated() { places[reference.index] = place }
    self.places = places
  }

  package func place(of record: Reference<Record>) -> Int { places[record.index] }

  /// Returns the record just before one in time, and the one just after.
  package func neighbours(
    of record: Reference<Record>
  ) -> (older: Reference<Record>?, newer: Reference<Record>?) {
    let place = place(of: record)
    return (place + 1 < all.count ? all[place + 1] : nil, place > 0 ? all[place - 1] : nil)
  }
}
