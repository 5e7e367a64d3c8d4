/// One way of narrowing results: its name and all its values.
package struct SearchFacet: Sendable {
  package struct Value: Sendable, Equatable {
    package var id: String
    package var name: String
    /// What values are shown together under (`34`, `63`); empty without groups.
    package var group: String

    package init(id: String, name: String, group: String = "") {
      self.id = id
      self.name = name
      self.group = group
    }
  }

  /// What it is called in files, in addresses, and before a colon in a query.
  package var name: String
  /// What else a reader may type before that colon: `tỉnh`, with or without marks.
  package var typed: [String]
  package var values: [Value]

  package init(name: String, typed: [String] = [], values: [Value]) {
    self.name = name
    self.typed = typed
    self.values = values
  }
}
