/// The fields of a kind of row, as the compiler of templates sees them.
struct Shape: Sendable {
  struct Field: Sendable {
    let name: String
    let kind: FieldKind
    let reader: any Reader
  }

  /// What messages call such a row.
  let name: String
  /// The fields by their slot numbers.
  let fields: [Field]
  private let slots: [String: Int]

  /// Numbers the fields in their order; a name may occur once.
  init(name: String, fields: [Field]) {
    self.name = name
    self.fields = fields
    slots = Dictionary(zip(fields.map(\.name), fields.indices)) { _, second in
      preconditionFailure("\(name) has two fields named \(fields[second].name)")
    }
  }

  /// Returns the slot of the row's own field of this name.
  func slot(of name: String) -> Int? { slots[name] }

  /// Returns the slots that lead to a name, through embedded rows where the row has no such field.
  func slots(to name: String) -> [Int]? {
    if let slot = slots[name] { return [slot] }
    for (slot, field) in fields.enumerated() {
      guard case .embedded(let type) = field.kind else { continue }
      if let further = type.shape.slots(to: name) { return [slot] + further }
    }
    return nil
  }

  /// All names that `slots(to:)` finds.
  var visibleNames: [String] {
    fields.flatMap { field in
      guard case .embedded(let type) = field.kind else { return [field.name] }
      return [field.name] + type.shape.visibleNames
    }
  }
}
