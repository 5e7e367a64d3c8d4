package import Diagnostics

/// A way to write the fields at the head of a file: what they stand between, and who reads them.
///
/// A file's syntax is the one whose fence is its first line; a further one is a case here and a
/// reader that makes a ``FieldNode`` of a text.
package enum FieldSyntax: Sendable, CaseIterable {
  case yaml

  /// The line before and behind the fields.
  package var fence: String {
    switch self {
    case .yaml: "---"
    }
  }

  /// Returns the tree of fields that begin on a line of a file, or an absent value and a `syntax`
  /// error.
  package func read(_ text: Substring, path: String, firstLine: Int) -> Checked<FieldNode> {
    switch self {
    case .yaml: YAMLText(text, path: path, firstLine: firstLine).read()
    }
  }

  /// Says whether a line is the fence, give or take blanks behind it.
  func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: fence.utf8)
      && line.dropFirst(fence.utf8.count).allSatisfy {
        $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t")
      }
  }
}
