package import Diagnostics

/// A place of a text where a reader will see something else than its author meant.
package struct MarkdownRemark: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// It looks like a link and is shown as it is written; with where it would lead, empty where only
    /// a label is given. It is not whole where a blank stands between its two parts, as in prose.
    case unreadLink(String, destination: String, isWhole: Bool)
    /// A footnote that no text cites, which is not shown.
    case unusedFootnote(String)
    /// A footnote is cited that there is none of; the citation is shown as it is written.
    case missingFootnote(String)
    /// A footnote of a label that is taken, which is not shown.
    case repeatedFootnote(String, firstLine: Int)
    /// A row has more cells than its table has columns; these words are not shown.
    case lostCells(String)
    /// A sign that parts cells stands within code or a link.
    case partedCell(String)
    /// Signs that should have been emphasis are shown as they are.
    case unreadEmphasis(String)
    /// A character that no page can show (WHATWG HTML, 13.1.4), the first of its line.
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
