internal import Diagnostics

// `[^label]` that a reader sees has no footnote.

extension BlockRemarks {
  mutating func findFootnotes(_ words: PlacedWords) {
    let bytes = words.bytes
    var next = 0
    while let open = bytes.firstIndex(of: UInt8(ascii: "["), from: next) {
      next = open + 1
      guard let label = Self.label(at: open, in: bytes), let place = words.place(of: open),
        words.isUnbroken(at: open + 1)
      else { continue }
      next = label.upperBound
      let written = String(decoding: bytes[label], as: UTF8.self)
      let name = Self.name(written)
      guard !name.isEmpty else { continue }
      let colon = Self.colon(behind: label.upperBound + 1, of: open, in: bytes)
      if let colon, name != written || colon > label.upperBound + 1 {
        let whole = String(decoding: bytes[open...colon], as: UTF8.self)
        addPartedFootnote(whole, written[...], at: place)
      } else {
        let kind: MarkdownRemark.Kind =
          name == written
          ? .missingFootnote(written) : .partedFootnote("[^\(written)]", right: "[^\(name)]")
        missing.append((LinkSyntax.key(written), remark(kind, at: place)))
      }
    }
  }

  /// What should have been a footnote, by its label.
  mutating func addPartedFootnote(_ written: String, _ label: Substring, at place: Int) {
    parted.insert(LinkSyntax.key(String(label)))
    add(.partedFootnote(written, right: "[^\(Self.name(label))]:"), at: place)
  }

  /// A label without blanks.
  private static func name(_ label: some StringProtocol) -> String {
    label.split(whereSeparator: \.isWhitespace).joined(separator: "-")
  }

  /// Returns where the label of `[^label]` stands, blanks in it or not.
  private static func label(at open: Int, in bytes: [UInt8]) -> Range<Int>? {
    if let label = MarkdownSource.citation(at: open, in: bytes[...]) { return label.indices }
    guard open + 2 < bytes.count, bytes[open + 1] == UInt8(ascii: "^") else { return nil }
    let label = bytes[(open + 2)...].prefix(longest).prefix {
      $0 >= 0x20 && $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "[")
    }
    guard label.endIndex < bytes.count, bytes[label.endIndex] == UInt8(ascii: "]") else {
      return nil
    }
    return label.indices
  }

  /// Returns where the colon stands with which a line goes on behind a label that it begins with.
  private static func colon(behind end: Int, of open: Int, in bytes: [UInt8]) -> Int? {
    guard open == 0 || bytes[open - 1] == 0x0A else { return nil }
    let blanks = bytes[end...].prefix(longest).prefix { $0 == 0x20 || $0 == 0x09 }
    guard blanks.endIndex < bytes.count, bytes[blanks.endIndex] == UInt8(ascii: ":") else {
      return nil
    }
    return blanks.endIndex
  }

  /// Bytes of a label with blanks, and of these behind it.
  private static let longest = 100
}
