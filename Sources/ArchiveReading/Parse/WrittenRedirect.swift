package import Diagnostics
internal import FrontMatter

/// What became of an address, as written.
package struct WrittenRedirect: Sendable {
  package enum Outcome: Sendable {
    case moved(to: Placed<String>)
    case withdrawn(reason: String)
  }

  package var path: String
  package var from: Placed<String>
  package var outcome: Outcome
}

extension WrittenRedirect {
  /// `to: officials/new-id`, or `withdrawn: reason`, also written in one as `to: "withdrawn: reason"`.
  static func read(_ reader: inout RecordReader) -> WrittenRedirect? {
    let from = reader.text("from")
    let to = reader.text("to")
    var reason = reader.prose("withdrawn")
    let prefix = "withdrawn:"
    if reason == nil, let text = to?.value, text.hasPrefix(prefix) {
      reason = String(text.dropFirst(prefix.count).drop(while: \.isWhitespace))
    } else if reason != nil, let to {
      reader.report(
        .invalidValue,
        at: to.position,
        "a redirect needs either 'to' or 'withdrawn', not both"
      )
    }
    guard reason != "" else {
      reader.report(
        .invalidValue,
        at: to?.position ?? reader.position,
        "say for what reason the record was withdrawn"
      )
      return nil
    }
    guard reason != nil || to != nil else {
      let isSilent = ["to", "withdrawn"].allSatisfy { reader.node($0)?.isAbsent ?? true }
      guard reader.isRecord, isSilent else { return nil }
      reader.report(
        .missingField,
        at: reader.position,
        "a redirect needs the field 'to' or 'withdrawn'"
      )
      return nil
    }
    guard let from else { return nil }
    let outcome: WrittenRedirect.Outcome? =
      reason.map { .withdrawn(reason: $0) } ?? to.map { .moved(to: $0) }
    return outcome.map { WrittenRedirect(path: reader.path, from: from, outcome: $0) }
  }
}
