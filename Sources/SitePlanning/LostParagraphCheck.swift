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
    catalogue.written.ledger.entries.compactMap { entry in
      guard entry.paragraphs > 0, entry.address.kind == .article,
        case .article(let article)? = catalogue.archive.reference(.article, entry.address.id)
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
    Diagnostic(
      .paragraphGone,
      .warning,
      at: place,
      "this article had \(entry.paragraphs) paragraphs when it was published and has \(count): "
        + "what was cited as #p\(entry.paragraphs) is another now or none, so put the paragraphs "
        + "back at their places; where their loss is meant, write p\(count) for p\(entry.paragraphs)",
      notes: [Note(" at", ledger, as: .pathAndLine)]
    )
  }
}
