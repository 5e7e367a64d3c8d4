package import Diagnostics

/// A value as an editor wrote it: text, a list or named fields, each with its place.
///
/// Text is never typed here: YAML would read `no` as false, `12:30` as 750 and `0123` as 83.
package struct FieldNode: Sendable, Equatable {
  package indirect enum Content: Sendable, Equatable {
    /// Nothing, `~` or `null`.
    case absent
    case text(String)
    case list([FieldNode])
    case fields([Field])
    /// What was written cannot be read, which was reported where it stands.
    case unreadable
  }

  package var content: Content
  package var position: SourcePosition
  /// Whether the lines of a text were joined, so that each break that is left parts two paragraphs.
  package var isFolded = false

  package init(_ content: Content, at position: SourcePosition) {
    self.content = content
    self.position = position
  }

  package var isAbsent: Bool { content == .absent }

  package var isUnreadable: Bool { content == .unreadable }

  /// What it is, in the words of a message.
  package var kindName: String {
    switch content {
    case .absent: "nothing"
    case .text: "text"
    case .list: "a list"
    case .fields: "a record with fields"
    case .unreadable: "something unreadable"
    }
  }
}

/// One `name: value` of a record.
package struct Field: Sendable, Equatable {
  package var name: String
  package var position: SourcePosition
  package var value: FieldNode

  package init(_ name: String, at position: SourcePosition, value: FieldNode) {
    self.name = name
    self.position = position
    self.value = value
  }
}
