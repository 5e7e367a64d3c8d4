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

  package var name: String
  package var values: [Value]

  package init(name: String, values: [Value]) {
    self.name = name
    self.values = values
  }
}
