package import Diagnostics

/// A place of a text where a reader will see something else than its author meant.
package struct MarkdownRemark: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// It looks like a link and is shown as it is written; with where it would lead, empty where only
    /// a label is given. It is not whole where a blank stands between its two parts, as in prose.
    case unreadLink(String, destination: String, isWhole: Bool)
    /// A link that there are no words to follow; with where it leads.
    case emptyLink(destination: String)
    /// A footnote that no text cites, which is not shown, or stands among the others all the same where
    /// it is cited by footnotes only.
    case unusedFootnote(String, isCitedByNotes: Bool)
    /// A footnote is cited that there is none of; the citation is shown as it is written.
    case missingFootnote(String)
    /// Blanks in a footnote or a citation make it none: as it is written, and as it should be.
    case partedFootnote(String, right: String)
    /// A footnote of a label that is taken, which is not shown.
    case repeatedFootnote(String, firstLine: Int)
    /// A footnote that says nothing.
    case emptyFootnote(String)
    /// Where a link leads is said for a label by which no link goes; nothing of it is shown.
    case unusedDefinition(String)
    /// The same of a label that is taken.
    case repeatedDefinition(String, firstLine: Int)
    /// A row has more cells than its table has columns; these words are not shown.
    case lostCells(String)
    /// A sign that parts cells stands within code or a link.
    case partedCell(String)
    /// The row that parts head and body has another number of cells than the head, so that there is no
    /// table.
    case partedTable(head: Int, divider: Int)
    /// Signs that should have been emphasis are shown as they are, before some words.
    case unreadEmphasis(String, words: String)
    /// A character that no page can show (WHATWG HTML, 13.1.4).
    case controlCharacter(Unicode.Scalar)
    /// A heading of no words.
    case emptyHeading
  }

  package var kind: Kind
  package var position: SourcePosition
  /// The links of what is not shown.
  package var destinations: [MarkdownDestination] = []

  package init(
    _ kind: Kind,
    at position: SourcePosition,
    destinations: [MarkdownDestination] = []
  ) {
    self.kind = kind
    self.position = position
    self.destinations = destinations
  }
}
