internal import ArchiveModel
internal import Diagnostics
internal import FrontMatter

extension WrittenArticle {
  private static let ignored = "ignore"

  /// Reads the names that an editor settles, as the text prints them.
  ///
  ///     mentions:
  ///       Nguyễn Minh: official:nguyen-minh
  ///       Mai Sơn: ignore
  static func mentionChoices(_ reader: inout RecordReader) -> [MentionChoice] {
    guard let node = reader.node("mentions"), !node.isAbsent, !node.isUnreadable else {
      return []
    }
    guard case .fields(let fields) = node.content else {
      reader.report(
        .invalidValue,
        at: node.position,
        "'mentions' is a record whose fields are names as the text prints them, not \(node.kindName)"
      )
      return []
    }
    return fields.compactMap { field in
      let text = Placed(field.name, at: field.position)
      guard case .text(let value) = field.value.content else {
        report(field, "\(field.value.kindName)", to: &reader)
        return nil
      }
      if value == ignored { return MentionChoice(text: text, record: nil) }
      guard case .record(let kind, let id, nil) = LinkDestination(value) else {
        report(field, "'\(value)'", to: &reader)
        return nil
      }
      let address = RecordAddress(kind: kind, id: id)
      return MentionChoice(text: text, record: Placed(address, at: field.value.position))
    }
  }

  private static func report(_ field: Field, _ value: String, to reader: inout RecordReader) {
    reader.report(
      .invalidValue,
      at: field.value.position,
      "a name is settled by '\(ignored)' or by a record as in official:nguyen-van-ky, not by \(value)"
    )
  }
}
