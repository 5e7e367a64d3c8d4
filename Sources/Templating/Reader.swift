import HTML

/// The way to read one field, with the type of its row forgotten.
///
/// A reader is small enough to lie in its existential without a box, and what it holds is as a
/// rule a closure without captures: calling it counts no references that cores would contend for.
protocol Reader: Sendable {
  /// Appends the value, escaped if it is text.
  func write(_ row: RowReference, into html: inout HTMLBytes)

  /// Returns whether a section over the value is shown.
  func isTrue(_ row: RowReference) -> Bool

  /// Calls `body` with each of the rows behind the field.
  func openRows(_ row: RowReference, _ body: (RowReference) -> Void)

  /// Returns the way through the row behind the field to one of its own fields.
  func through(to next: any Reader) -> any Reader
}

/// What a reader does for which the compiler of templates finds no use.
extension Reader {
  func write(_ row: RowReference, into html: inout HTMLBytes) {}
  func openRows(_ row: RowReference, _ body: (RowReference) -> Void) {}
  func through(to next: any Reader) -> any Reader { next }
}

struct TextReader<Row>: Reader {
  let read: @Sendable (Row) -> String

  func write(_ row: RowReference, into html: inout HTMLBytes) {
    html.append(text: row.read(read))
  }

  func isTrue(_ row: RowReference) -> Bool { !row.read(read).isEmpty }
}

struct OptionalTextReader<Row>: Reader {
  let read: @Sendable (Row) -> String?

  func write(_ row: RowReference, into html: inout HTMLBytes) {
    if let text = row.read(read) { html.append(text: text) }
  }

  func isTrue(_ row: RowReference) -> Bool { row.read(read)?.isEmpty == false }
}

struct MarkupReader<Row>: Reader {
  let read: @Sendable (Row) -> HTMLBytes

  func write(_ row: RowReference, into html: inout HTMLBytes) { html.append(row.read(read)) }

  func isTrue(_ row: RowReference) -> Bool { !row.read(read).isEmpty }
}

struct OptionalMarkupReader<Row>: Reader {
  let read: @Sendable (Row) -> HTMLBytes?

  func write(_ row: RowReference, into html: inout HTMLBytes) {
    if let markup = row.read(read) { html.append(markup) }
  }

  func isTrue(_ row: RowReference) -> Bool { row.read(read)?.isEmpty == false }
}

struct FlagReader<Row>: Reader {
  let read: @Sendable (Row) -> Bool

  func isTrue(_ row: RowReference) -> Bool { row.read(read) }
}

struct CountReader<Row>: Reader {
  let read: @Sendable (Row) -> Int

  func write(_ row: RowReference, into html: inout HTMLBytes) {
    html.append(number: row.read(read))
  }

  func isTrue(_ row: RowReference) -> Bool { row.read(read) > 0 }
}
