package import Diagnostics

/// A parsed text as two flat arrays: the nodes in reading order, and all their words in one buffer.
///
/// A node's children follow it up to its `end`, so that a walk needs neither pointers nor
/// recursion, and a hostile nesting of 100,000 quotes is only a long array:
///
///     0 document  end 6
///     1   paragraph  end 4
///     2     text  end 3
///     3     softBreak  end 4
///     4   heading  end 6
///     5     text  end 6
package struct MarkdownDocument: Sendable, Equatable {
  package struct Node: Sendable, Equatable {
    package var kind: MarkdownNodeKind
    /// The index behind the last node inside this one.
    package var end: Int32
    /// Where the node's own words (literal, destination, alignments) stand in ``text``.
    package var textStart: UInt32
    package var textLength: UInt32
    /// How many bytes stand behind these: the title of a link, what is said of a block of code.
    package var furtherLength: UInt32 = 0
    /// The place in the file; known of links and blocks only.
    package var position: SourcePosition
  }

  package var nodes: [Node] = []
  package var text: [UInt8] = []
  /// Where it will not be read as it was meant.
  package var remarks: [MarkdownRemark] = []

  package init() {}

  /// The node's own words: the literal of a text or code, the destination of a link or picture.
  package func words(of node: Node) -> ArraySlice<UInt8> {
    text[Int(node.textStart)..<Int(node.textStart + node.textLength)]
  }

  /// The title of a link or picture, or what is said of a block of code where it begins: `ruby`.
  package func furtherWords(of node: Node) -> ArraySlice<UInt8> {
    let start = Int(node.textStart + node.textLength)
    return text[start..<start + Int(node.furtherLength)]
  }

  package var isEmpty: Bool { nodes.count <= 1 }

  /// All words of the text without its structure, good for telling its language only.
  package var words: String { String(decoding: text, as: UTF8.self) }

  /// How many paragraphs there are, and so up to which number `p1`, `p2`, … go.
  package internal(set) var paragraphCount = 0

  /// How many headings there are, and so up to which number `s1`, `s2`, … go.
  package internal(set) var headingCount = 0

  /// Every link and picture in order, with its destination and where that stands in the file.
  package var destinations: [MarkdownDestination] {
    nodes.compactMap { node in
      guard node.kind == .link || node.kind == .image else { return nil }
      let text = String(decoding: words(of: node), as: UTF8.self)
      return MarkdownDestination(
        text: text,
        isImage: node.kind == .image,
        position: node.position
      )
    }
  }
}

/// Where a link or a picture leads, as it was written.
package struct MarkdownDestination: Sendable, Equatable {
  package var text: String
  package var isImage: Bool
  package var position: SourcePosition
}

/// What a node of a text is: CommonMark's kinds, those of GitHub Flavored Markdown, and footnotes.
package enum MarkdownNodeKind: Sendable, Equatable {
  case document, paragraph, blockQuote, item, codeBlock, htmlBlock, thematicBreak
  case heading(level: UInt8)
  case bulletList(isTight: Bool)
  case orderedList(start: Int32, isTight: Bool)
  /// Its words are one letter a column: `l`, `c`, `r`, or NUL where nothing was said.
  case table
  case tableRow(isHeader: Bool)
  case tableCell
  /// Its words are its number, from 1.
  case footnoteDefinition, footnoteReference
  /// The box before the words of a task.
  case taskBox(isDone: Bool)
  case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, strikethrough, link, image
}
