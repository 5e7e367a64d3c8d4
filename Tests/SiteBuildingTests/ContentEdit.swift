import Testing

/// One change to the sample archive, as an editor would make it by mistake.
enum ContentEdit: Sendable {
  /// Puts a text in the place of one that stands exactly once in a file.
  case replace(String, with: String, in: String)
  /// Writes a file, or writes over it.
  case write(String, String)
  case writeBytes(String, [UInt8])
  case append(String, to: String)
  case remove(String)
  case rename(String, to: String)
  case folder(String)
  /// A symbolic link; a target that begins with `/` leads out of the tree.
  case link(String, to: String)
  /// A pipe, which is never read to its end.
  case pipe(String)
}

/// One mistake in the sample archive, and every line that is printed for it.
struct MistakeCase: Sendable, CustomTestStringConvertible {
  var name: String
  var edits: [ContentEdit]
  var includesDrafts: Bool
  var lines: [String]

  /// Takes the lines as one text.
  init(_ name: String, _ edits: ContentEdit..., drafts: Bool = false, expect lines: String = "") {
    self.name = name
    self.edits = edits
    includesDrafts = drafts
    self.lines = lines.split(separator: "\n").map(String.init)
  }

  /// Takes the edits as one list.
  init(_ name: String, _ edits: [ContentEdit], expect lines: String = "") {
    self.name = name
    self.edits = edits
    includesDrafts = false
    self.lines = lines.split(separator: "\n").map(String.init)
  }

  var testDescription: String { name }
}
