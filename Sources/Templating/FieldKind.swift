/// What a field holds, which decides where a template may name it.
enum FieldKind: Sendable {
  /// Text, escaped wherever it is printed.
  case text(isOptional: Bool)
  /// Finished markup, printed as it is.
  case html(isOptional: Bool)
  case flag
  case count
  case object(any Presentable.Type, isOptional: Bool)
  /// A row whose names count as the holder's own.
  case embedded(any Presentable.Type)
  case list(any Presentable.Type)
  /// A list of text, whose items are called `.`.
  case texts

  /// The kind with its article, as messages name it.
  var noun: String {
    switch self {
    case .text: "text"
    case .html: "HTML"
    case .flag: "a flag"
    case .count: "a number"
    case .object, .embedded: "an object"
    case .list, .texts: "a list"
    }
  }

  /// Whether a value may be missing, so that a template has to ask for it first.
  var isOptional: Bool {
    switch self {
    case .text(let isOptional), .html(let isOptional), .object(_, let isOptional): isOptional
    case .flag, .count, .embedded, .list, .texts: false
    }
  }

  /// The shape of the one row that stands behind the field, if it is a row.
  var objectShape: Shape? {
    switch self {
    case .object(let type, _), .embedded(let type): type.shape
    case .text, .html, .flag, .count, .list, .texts: nil
    }
  }
}
