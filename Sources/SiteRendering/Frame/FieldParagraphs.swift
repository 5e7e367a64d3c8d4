/// The paragraphs of a long text that stands in a field, such as a note: what an editor parted stays so.
///
/// In a text that keeps its lines (YAML's `|`) an empty line parts them, in one that folds them (`>`)
/// nothing is left of it but the break of a line.
struct FieldParagraphs: Equatable {
  /// Nil where there is no text.
  var first: String?
  var further: [String]

  init(_ text: String?) {
    // Nearly all are one line, which is not cut into letters.
    guard let text, Array(text.utf8).contains(UInt8(ascii: "\n")) else {
      first = text.flatMap { $0.utf8.allSatisfy { $0 <= 0x20 } ? nil : $0 }
      further = []
      return
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.drop(while: \.isWhitespace) }
    let isParted = lines.drop(while: \.isEmpty).reversed().drop(while: \.isEmpty).contains("")
    let paragraphs =
      isParted
      ? lines.split(separator: "").map { $0.joined(separator: "\n") }
      : lines.filter { !$0.isEmpty }.map(String.init)
    first = paragraphs.first
    further = Array(paragraphs.dropFirst())
  }
}
