internal import ArchiveModel
internal import Diagnostics
internal import Markdown

/// A text has something that is shown as it was typed, or not at all.
enum TextCheck {
  @Sendable static func findings(in catalogue: Catalogue) -> [Diagnostic] {
    RecordKind.allCases.flatMap { findings($0.written, in: catalogue) }
  }

  private static func findings<Record: WrittenRecord>(
    _ type: Record.Type,
    in catalogue: Catalogue
  ) -> [Diagnostic] {
    zip(
      catalogue.written.records(type),
      Record.Subject.table(of: catalogue.archive).records
    ).flatMap { written, record in
      let damaged = damagedAddresses(in: record.body)
      return record.body.remarks.compactMap { remark in
        isInAddress(remark, among: damaged)
          ? nil
          : finding(
            remark.kind,
            at: SourceLocation(path: written.source.path, position: remark.position)
          )
      }
    }
  }

  /// Returns the addresses of links with a control character in them, by their lines.
  private static func damagedAddresses(
    in body: MarkdownDocument
  ) -> [Int: [MarkdownDestination]] {
    let isAsked = body.remarks.contains {
      if case .controlCharacter = $0.kind { true } else { false }
    }
    guard isAsked else { return [:] }
    let damaged = body.destinations.filter { $0.text.unicodeScalars.contains(where: isControl) }
    return Dictionary(grouping: damaged, by: \.position.line)
  }

  /// Says whether a control character stands in the address of a link, which is told for that.
  private static func isInAddress(
    _ remark: MarkdownRemark,
    among damaged: [Int: [MarkdownDestination]]
  ) -> Bool {
    guard case .controlCharacter = remark.kind, let onLine = damaged[remark.position.line] else {
      return false
    }
    return onLine.contains { destination in
      let columns = remark.position.column - destination.position.column
      return (0...destination.text.unicodeScalars.count).contains(columns)
    }
  }

  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }

  private static func finding(
    _ kind: MarkdownRemark.Kind,
    at place: SourceLocation
  ) -> Diagnostic? {
    switch kind {
    case .unreadLink(let words, let destination, let isWhole):
      isMeant(words, destination, isWhole) ? unread(words, destination, at: place) : nil
    case .emptyLink(let destination): empty(destination, at: place)
    case .unusedFootnote(let label, let isCited): unused(label, isCited, at: place)
    case .missingFootnote(let label): missing(label, at: place)
    case .partedFootnote(let words, let right): parted(words, right, at: place)
    case .repeatedFootnote(let label, let line): repeated(label, line, at: place)
    case .emptyFootnote(let label): emptyFootnote(label, at: place)
    case .unusedDefinition(let label): unusedDefinition(label, at: place)
    case .repeatedDefinition(let label, let line): repeatedDefinition(label, line, at: place)
    case .lostCells(let words): lostCells(words, at: place)
    case .partedCell(let words): partedCell(words, at: place)
    case .partedTable(let head, let divider): partedTable(head, divider, at: place)
    case .unreadEmphasis(let sign, let words): unreadEmphasis(sign, words, at: place)
    case .controlCharacter(let scalar): .controlCharacter(scalar, at: place)
    case .emptyHeading: emptyHeading(at: place)
    }
  }

  /// Brackets behind brackets are prose, unless they name a record, or the web for other words than the
  /// number of a source.
  static func isMeant(_ words: String, _ destination: String, _ isWhole: Bool) -> Bool {
    if isWhole || leadsToRecord(destination) { return true }
    guard !destination.contains(where: \.isWhitespace),
      words.dropFirst().prefix(while: { $0 != "]" }).contains(where: { !$0.isNumber })
    else { return false }
    if destination.hasPrefix("www.") { return true }
    if case .web = LinkDestination(destination) { return true }
    return false
  }

  /// A link into the archive is a reference, which must not get lost.
  static func unread(
    _ words: String,
    _ destination: String,
    at place: SourceLocation
  ) -> Diagnostic {
    let kinds = "as in [words](official:id) or [words](https://…)"
    return Diagnostic(
      .unreadLink,
      leadsToRecord(destination) ? .error : .warning,
      at: place,
      "'\(Diagnostic.shown(words))' is no link and is shown as it is written: write it without blanks and closed, \(kinds)"
    )
  }

  static func leadsToRecord(_ destination: String) -> Bool {
    // `official :le-van-an` as well.
    let closed = destination.filter { $0 != " " }
    guard case .record = LinkDestination(closed) else { return false }
    return true
  }

  private static func empty(_ destination: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .unreadLink,
      leadsToRecord(destination) ? .error : .warning,
      at: place,
      "there are no words to follow this link by: write some between the brackets before it"
    )
  }

  private static func unused(
    _ label: String,
    _ isCitedByNotes: Bool,
    at place: SourceLocation
  ) -> Diagnostic {
    let cause =
      isCitedByNotes
      ? "no text but that of footnotes cites the footnote '\(label)'"
      : "nothing cites the footnote '\(label)', so that it is not shown"
    return Diagnostic(
      .unusedFootnote,
      .warning,
      at: place,
      "\(cause): write [^\(label)] where it belongs"
    )
  }

  private static func parted(
    _ words: String,
    _ right: String,
    at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .missingFootnote,
      at: place,
      "'\(Diagnostic.shown(words))' is neither a footnote nor a citation of one, because of the blank: write \(right)"
    )
  }

  private static func emptyFootnote(_ label: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .lostText,
      .warning,
      at: place,
      "the footnote '\(label)' is empty: write its text after the colon, or indent it on the lines below"
    )
  }

  private static func unusedDefinition(_ label: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .lostText,
      .warning,
      at: place,
      "'[\(Diagnostic.shown(label))]:' says where a link leads, but none uses it, so that it is not shown: write "
        + "\\[\(Diagnostic.shown(label))]: where words are meant, or delete it"
    )
  }

  private static func repeatedDefinition(
    _ label: String,
    _ line: Int,
    at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .lostText,
      .warning,
      at: place,
      "'[\(Diagnostic.shown(label))]:' is already at line \(line), and is not shown: write "
        + "\\[\(Diagnostic.shown(label))]: where words are meant, or another label"
    )
  }

  private static func missing(_ label: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .missingFootnote,
      at: place,
      "there is no footnote '\(label)': write it on a line of its own, as [^\(label)]: …"
    )
  }

  private static func repeated(
    _ label: String,
    _ line: Int,
    at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .unusedFootnote,
      .warning,
      at: place,
      "the footnote '\(label)' is already at line \(line), so that this one is not shown"
    )
  }

  private static func lostCells(_ words: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .lostText,
      .warning,
      at: place,
      "'\(Diagnostic.shown(words))' is not shown, since the row has more cells than the head of its table: give the "
        + "head a cell more, or write \\| for a sign that parts none"
    )
  }

  private static func partedCell(_ words: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .lostText,
      .warning,
      at: place,
      "'|' parts '\(words)' into two cells: write \\|"
    )
  }

  private static func partedTable(
    _ head: Int,
    _ divider: Int,
    at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .lostText,
      .warning,
      at: place,
      "this is no table, since its head and the row of hyphens differ in cells (\(head) and \(divider)): "
        + "give both as many"
    )
  }

  private static func unreadEmphasis(
    _ sign: String,
    _ words: String,
    at place: SourceLocation
  ) -> Diagnostic {
    let escaped = sign.map { "\\\($0)" }.joined()
    return Diagnostic(
      .lostText,
      .warning,
      at: place,
      "'\(sign)' before '\(words)' emphasises nothing and is shown as it is written: put blanks and "
        + "quotation marks outside of the words between, or write \(escaped)"
    )
  }

  private static func emptyHeading(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .lostText,
      .warning,
      at: place,
      "the heading has no words: write some, or \\# where the sign itself is meant"
    )
  }
}
