internal import Templating
internal import Wording

/// The sentence in which a text names a record, with the name marked: a keyword in context.
struct QuoteRow: Presentable {
  /// The language of the sentence, where it is another than the interface's.
  var language: String?
  /// The words of the sentence before the name; `…` where it is cut.
  var before: String
  var name: String
  var after: String
  /// The page of the text, at the paragraph.
  var path: String
  /// The number of the paragraph, from 1.
  var paragraph: Int

  static let fields = Fields<Self>("quote") {
    Field.optionalText("quote_lang") { $0.language }
    Field.optionalText("quote_dir") { $0.language.flatMap(TextDirection.attribute) }
    Field.text("before") { $0.before }
    Field.text("quoted") { $0.name }
    Field.text("after") { $0.after }
    Field.text("quote_path") { $0.path }
    Field.count("paragraph") { $0.paragraph }
  }
}
