internal import ArchiveModel
package import ArchiveReading
package import Diagnostics
internal import Markdown

/// An article has fewer paragraphs than it had when it was published, so that somebody's `#p12` leads
/// to another paragraph, or to none.
package enum LostParagraphCheck {
  /// Compares the articles with the ledger.
  ///
  /// - Parameters:
  ///   - catalogue: the articles, and what was published before.
  ///   - path: that of the ledger.
  /// - Returns: a warning for each article that became shorter.
  package static func findings(in catalogue: Catalogue, ledger path: String) -> [Diagnostic] {
    let redirects = Dictionary(
      uniqueKeysWithValues: catalogue.archive.redirects.map { ($0.from, $0.onlyTarget) }
    )
    return catalogue.written.ledger.entries.compactMap { entry in
      // Whoever cited a paragraph of a record with another id is led on to that of its number.
      let address = redirects[entry.address] ?? entry.address
      guard entry.paragraphs > 0, let address,
        case .article(let article)? = catalogue.archive.reference(address.kind, address.id)
      else { return nil }
      let count = catalogue.archive.articles[article].body.paragraphCount
      guard count < entry.paragraphs else { return nil }
      return paragraphsLost(
        count,
        of: entry,
        at: catalogue.written.source(of: .article(article)).location,
        SourceLocation(path: path, position: SourcePosition(line: entry.line, column: 1))
      )
    }
  }

  private static func paragraphsLost(
    _ count: Int,
    of entry: AddressEntry,
    at place: SourceLocation,
    _ ledger: SourceLocation
  ) -> Diagnostic {
    let last = "#p\(entry.paragraphs)"
    let cited = count + 1 < entry.paragraphs ? "#p\(count + 1) to \(last)" : last
    return Diagnostic(
      .paragraphGone,
      .warning,
      at: place,
      "'\(entry.address)' had \(entry.paragraphs) paragraphs when it was published and has "
        + "\(count) here: what was cited as \(cited) is another paragraph now or none, so put the "
        + "paragraphs back at their places; where their loss is meant, "
        + (count > 0 ? "write p\(count) for" : "delete") + " p\(entry.paragraphs)",
      notes: [Note(" at", ledger, as: .pathAndLine)]
    )
  }
}
