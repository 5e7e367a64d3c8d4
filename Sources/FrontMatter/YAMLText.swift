package import Diagnostics

/// A piece of YAML inside a file, and the way from it to a ``FieldNode``.
///
/// Two readers make the same tree: ``SubsetReader`` for the plain block style that nearly every
/// record is written in, and ``LibraryReader`` for all other YAML. On 10,000 front matters of 30
/// lines the library alone costs 2 CPU seconds, more than the rest of the build.
package struct YAMLText: Sendable {
  package var text: Substring
  package var path: String
  /// The number of the first line in the file.
  package var firstLine: Int

  package init(_ text: Substring, path: String, firstLine: Int = 1) {
    self.text = text
    self.path = path
    self.firstLine = firstLine
  }

  /// Returns the tree, or what can be read of it and `syntax` errors where the text is no YAML; an
  /// absent value where nothing can be read.
  package func read() -> Checked<FieldNode> {
    let whole = readWhole()
    guard whole.hasErrors else { return whole }
    return PartwiseReader.read(self, failure: whole)
  }

  /// Returns the tree, or an absent value and a `syntax` error.
  func readWhole() -> Checked<FieldNode> {
    if let node = SubsetReader.read(text, firstLine: firstLine) { return Checked(node) }
    return LibraryReader.read(self)
  }
}
