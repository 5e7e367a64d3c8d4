/// Names that can be used at a place of a template: those of a row whose section is open, or of a
/// row embedded in it.
struct Scope {
  /// The value behind a section or an embedded row, by which its row was opened.
  struct Opener {
    /// How a template can name the value here.
    let name: String
    let identity: [Int]
    let isList: Bool
  }

  /// The number that the row has on the stack of open rows.
  let frame: Int
  /// Counts the open rows, the page being 0; embedded rows have the number of their holder.
  let level: Int
  /// Nil where the section itself was a mistake, so that nothing is said about names in it.
  let shape: Shape?
  /// Nil for the page.
  let opener: Opener?

  /// Whether the row has a field of its own of this name.
  func has(_ name: String) -> Bool { shape?.slot(of: name) != nil }
}

/// A value that a name stands for: in which open row, by which slots, and how it is read there.
struct Resolution {
  let frame: Int
  let slots: [Int]
  let kind: FieldKind
  let reader: any Reader

  init(frame: Int, slots: [Int], kind: FieldKind, reader: any Reader) {
    self.frame = frame
    self.slots = slots
    self.kind = kind
    self.reader = reader
  }

  /// Names the field of a row that is open.
  init(_ slot: Int, of shape: Shape, frame: Int) {
    let field = shape.fields[slot]
    self.init(frame: frame, slots: [slot], kind: field.kind, reader: field.reader)
  }

  /// Returns the field in a slot of the object of shape `shape` that this value is.
  func field(_ slot: Int, of shape: Shape) -> Resolution {
    let field = shape.fields[slot]
    return Resolution(
      frame: frame,
      slots: slots + [slot],
      kind: field.kind,
      reader: reader.through(to: field.reader)
    )
  }

  /// What makes two names the same value.
  var identity: [Int] { [frame] + slots }
}

/// What `{{.}}` stands for: the thing that the innermost section is about.
enum Subject {
  case value(Resolution)
  case row(Shape)
  /// The section itself was a mistake.
  case unknown
}
