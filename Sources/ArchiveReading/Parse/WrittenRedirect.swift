package import Diagnostics
internal import FrontMatter

/// What became of an address, as written.
package struct WrittenRedirect: Sendable {
  package enum Outcome: Sendable {
    /// Another address, or those of the records that one became.
    case moved(to: [Placed<String>])
    case withdrawn(reason: String)
  }

  package var path: String
  package var from: Placed<String>
  package var outcome: Outcome
}

extension WrittenRedirect {
  /// `to: officials/new-id`, a list of such, or `withdrawn: reason`, also written in one as
  /// `to: "withdrawn: reason"`.
  static func read(_ reader: inout RecordReader) -> WrittenRedirect? {
    let from = reader.text("from")
    guard let outcome = outcome(&reader), let from else { return nil }
    return WrittenRedirect(path: reader.path, from: from, outcome: outcome)
  }

  private static let withdrawn = "withdrawn:"

  private static func outcome(_ reader: inout RecordReader) -> Outcome? {
    let to = reader.references("to")
    var reason = reader.prose("withdrawn")
    if reason == nil, to.count == 1, to[0].value.hasPrefix(withdrawn) {
      reason = String(to[0].value.dropFirst(withdrawn.count).drop(while: \.isWhitespace))
    } else if reason != nil, let first = to.first {
      reader.report(
        .invalidValue,
        at: first.position,
        "a redirect needs either 'to' or 'withdrawn', not both"
      )
    }
    guard reason != "" else {
      reader.report(
        .invalidValue,
        at: to.first?.position ?? reader.position,
        "say for what reason the record was withdrawn"
      )
      return nil
    }
    if let reason { return .withdrawn(reason: reason) }
    if to.isEmpty { reportSilence(&reader) }
    return to.isEmpty ? nil : .moved(to: to)
  }

  /// Says that nothing is said, unless what is said there was refused.
  private static func reportSilence(_ reader: inout RecordReader) {
    let isSilent = ["to", "withdrawn"].allSatisfy { name in
      guard let node = reader.node(name), !node.isAbsent else { return true }
      if case .list(let items) = node.content { return items.isEmpty }
      return false
    }
    guard reader.isRecord, isSilent else { return }
    reader.report(
      .missingField,
      at: reader.position,
      "a redirect needs the field 'to' or 'withdrawn'"
    )
  }
}
