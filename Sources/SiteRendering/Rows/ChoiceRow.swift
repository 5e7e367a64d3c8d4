internal import Templating
internal import Wording

/// One of the records that an old address may mean, with what tells it from the others.
struct ChoiceRow: Presentable {
  var link: LinkRow
  var isUncertain = false
  /// The kind of record, as a word.
  var kind: String
  var facts: [Fact] = []

  /// A date, a place, a post.
  struct Fact: Presentable, Equatable {
    var text: String
    /// Its language, where it is another than the interface's.
    var language: String?

    static let fields = Fields<Self>("fact") {
      Field.text("fact") { $0.text }
      Field.optionalText("printed_lang") { $0.language }
      Field.optionalText("printed_dir") { $0.language.flatMap(TextDirection.attribute) }
    }
  }

  static let fields = Fields<Self>("choice") {
    Field.embedded("link", LinkRow.self) { $0.link }
    Field.flag("is_uncertain") { $0.isUncertain }
    Field.text("kind") { $0.kind }
    Field.list("facts", Fact.self) { $0.facts }
  }

  func with(_ fact: Fact) -> ChoiceRow {
    var row = self
    row.facts.append(fact)
    return row
  }

  /// Whether a reader cannot tell it from another.
  func looksLike(_ other: ChoiceRow) -> Bool {
    link.name == other.link.name && kind == other.kind && facts == other.facts
  }
}
