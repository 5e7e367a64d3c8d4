/// A sign beside a paragraph that leads to what is said about it elsewhere.
package struct ParagraphMark: Sendable, Equatable {
  /// Where it leads, written as an attribute.
  package var href: String
  /// What is drawn by the style sheet, and so is no part of the text.
  package var sign: String
  /// What it says to those who hear the page, or rest on it.
  package var name: String

  package init(href: String, sign: String, name: String) {
    (self.href, self.sign, self.name) = (href, sign, name)
  }
}
