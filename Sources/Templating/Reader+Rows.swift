import HTML

/// Leads to a row that is always there.
struct ObjectReader<Row, Target>: Reader {
  let read: @Sendable (Row) -> Target

  func isTrue(_ row: RowReference) -> Bool { true }

  func openRows(_ row: RowReference, _ body: (RowReference) -> Void) {
    RowReference.lend(row.read(read), to: body)
  }

  func through(to next: any Reader) -> any Reader { ThroughReader(object: self, next: next) }
}

/// Leads to a row that may be absent.
struct OptionalObjectReader<Row, Target>: Reader {
  let read: @Sendable (Row) -> Target?

  func isTrue(_ row: RowReference) -> Bool { row.read(read) != nil }

  func openRows(_ row: RowReference, _ body: (RowReference) -> Void) {
    if let target = row.read(read) { RowReference.lend(target, to: body) }
  }

  func through(to next: any Reader) -> any Reader { ThroughReader(object: self, next: next) }
}

/// Leads to a row that heads a list, unless the list is empty.
struct ListingReader<Row, Target: Listing>: Reader {
  let read: @Sendable (Row) -> Target

  func isTrue(_ row: RowReference) -> Bool { !row.read(read).isEmpty }

  func openRows(_ row: RowReference, _ body: (RowReference) -> Void) {
    let target = row.read(read)
    if !target.isEmpty { RowReference.lend(target, to: body) }
  }

  func through(to next: any Reader) -> any Reader { ThroughReader(object: self, next: next) }
}

/// Leads to a list of rows, or of text.
struct ListReader<Row, Target>: Reader {
  let read: @Sendable (Row) -> [Target]

  func isTrue(_ row: RowReference) -> Bool { !row.read(read).isEmpty }

  func openRows(_ row: RowReference, _ body: (RowReference) -> Void) {
    RowReference.lendEach(of: row.read(read), to: body)
  }
}

/// Leads through an object to a field of it, as `meeting.name` does.
struct ThroughReader: Reader {
  let object: any Reader
  let next: any Reader

  func write(_ row: RowReference, into html: inout HTMLBytes) {
    object.openRows(row) { next.write($0, into: &html) }
  }

  func isTrue(_ row: RowReference) -> Bool {
    var isTrue = false
    object.openRows(row) { isTrue = next.isTrue($0) }
    return isTrue
  }

  func openRows(_ row: RowReference, _ body: (RowReference) -> Void) {
    object.openRows(row) { next.openRows($0, body) }
  }

  func through(to next: any Reader) -> any Reader {
    ThroughReader(object: self, next: next)
  }
}
