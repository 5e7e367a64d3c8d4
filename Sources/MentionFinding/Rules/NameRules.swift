/// All rules by which names are read.
struct NameRules: Sendable {
  /// Why words are not the name of a body, of a place, of a person, and why a person of the name is not
  /// meant.
  var bodies = NameRule.ofBodies
  var places = NameRule.ofPlaces
  var names = NameRule.ofPersonalNames
  var people = NameRule.ofPeople
  /// How it is told who is meant.
  var tellings = PersonTelling.all

  static let all = NameRules()

  /// The names of all of them.
  var list: [String] { (bodies + places + names + people).map(\.name) + tellings.map(\.name) }

  /// Returns the others: tests see by them what goes wrong without a rule.
  func without(_ name: String) -> NameRules {
    var rules = self
    rules.bodies.removeAll { $0.name == name }
    rules.places.removeAll { $0.name == name }
    rules.names.removeAll { $0.name == name }
    rules.people.removeAll { $0.name == name }
    rules.tellings.removeAll { $0.name == name }
    return rules
  }
}
