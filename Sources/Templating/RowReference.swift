/// A row that is being rendered, borrowed where it lies, with its type known only at run time.
///
/// So one loop renders rows of all types, and no row is copied or boxed. Reading checks the type;
/// that the reference is not kept is up to the few callers of `lend`, in this target.
@safe struct RowReference {
  private let address: UnsafeRawPointer
  private let type: ObjectIdentifier

  private init(_ address: UnsafeRawPointer, _ type: ObjectIdentifier) {
    unsafe self.address = unsafe address
    self.type = type
  }

  /// Calls `body` with a reference to the row, which is good only until `body` returns.
  static func lend<Row>(_ row: Row, to body: (RowReference) -> Void) {
    let type = ObjectIdentifier(Row.self)
    unsafe withUnsafePointer(to: row) { unsafe body(RowReference(UnsafeRawPointer($0), type)) }
  }

  /// Calls `body` with a reference to each of the rows in turn, as `lend(_:to:)` does.
  static func lendEach<Row>(of rows: [Row], to body: (RowReference) -> Void) {
    let type = ObjectIdentifier(Row.self)
    unsafe rows.withUnsafeBufferPointer { rows in
      guard let first = rows.baseAddress else { return }
      for index in 0..<rows.count {
        unsafe body(RowReference(UnsafeRawPointer(first + index), type))
      }
    }
  }

  /// Returns what `read` finds in the row, which must be a `Row`.
  ///
  /// The row is lent as if it could not be copied, because otherwise it is copied for every field
  /// that is read (measured on the bench's 10,000 pages: 0.10 CPU seconds against 0.05).
  func read<Row: ~Copyable, Value>(_ read: (borrowing Row) -> Value) -> Value {
    precondition(type == ObjectIdentifier(Row.self), "a row of another type")
    return unsafe read(address.assumingMemoryBound(to: Row.self).pointee)
  }
}
