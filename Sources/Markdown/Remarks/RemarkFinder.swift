internal import Diagnostics

/// Finds where a text will not be read as its author meant, from its tree and its source.
///
/// The tree tells what a reader will see: a `](` in it is no link. The source tells where that stands,
/// and whether the author wanted it so (`\[`). Footnotes that nothing cites are in no tree, so that all is
/// looked for in the same text with a citation of each.
struct RemarkFinder {
  private let text: ParsedText
  private var source: MarkdownSource

  /// Characters of a text that are told.
  private static let mostCharacters = 100

  init(_ text: ParsedText) {
    self.text = text
    source = MarkdownSource(text.bytes, firstLine: text.firstLine)
  }

  /// Returns the remarks in the order of the source.
  mutating func run() -> [MarkdownRemark] {
    var remarks = controlCharacters()
    var whole = text
    if Self.hasFootnoteSign(text.bytes) {
      var notes = NoteFinder(text, source)
      remarks += notes.run()
      whole = notes.whole
    }
    var blocks = BlockRemarks(whole)
    remarks += blocks.run().filter { $0.position.line >= text.firstLine }
    return remarks.sorted {
      ($0.position.line, $0.position.column) < ($1.position.line, $1.position.column)
    }
  }

  private mutating func controlCharacters() -> [MarkdownRemark] {
    var remarks: [MarkdownRemark] = []
    var next = 0
    while remarks.count < Self.mostCharacters,
      let (place, scalar) = source.bytes.controlCharacter(from: next)
    {
      remarks.append(MarkdownRemark(.controlCharacter(scalar), at: source.position(of: place)))
      next = place + String(scalar).utf8.count
    }
    return remarks
  }
}

// MARK: A first look

extension RemarkFinder {
  /// Says by bytes and nodes whether a text may need a closer look; nearly none does.
  static func mayFind(in text: ParsedText) -> Bool {
    let document = text.document
    let isBlockAsked = document.nodes.indices.contains { index in
      switch document.nodes[index].kind {
      case .table: true
      case .heading: Int(document.nodes[index].end) <= index + 1
      case .link: BlockRemarks.hasNoWords(at: index, of: document)
      default: false
      }
    }
    return isBlockAsked || hasFootnoteSign(text.bytes) || hasDefinitionSign(text.bytes)
      || hasUnreadSign(document.text) || hasSignOfEmphasis(document.text)
      || !UnreadLinks.addresses(in: document.text).isEmpty
      || text.bytes.firstControlCharacter(from: 0) != nil
  }

  /// `[^`, looked for by its rarer half.
  private static func hasFootnoteSign(_ source: [UInt8]) -> Bool {
    var next = 0
    while let place = source.firstIndex(of: UInt8(ascii: "^"), from: next) {
      if place > 0, source[place - 1] == UInt8(ascii: "[") { return true }
      next = place + 1
    }
    return false
  }

  /// `]:`, as behind the label of a definition.
  static func hasDefinitionSign(_ source: [UInt8]) -> Bool {
    var next = 0
    while let place = source.firstIndex(of: UInt8(ascii: "]"), from: next) {
      next = place + 1
      if next < source.count, source[next] == UInt8(ascii: ":") { return true }
    }
    return false
  }

  /// `](`, `][`, `] `, or `|` and a hyphen among the words that readers see.
  private static func hasUnreadSign(_ words: [UInt8]) -> Bool {
    let (bracket, line) = (UInt8(ascii: "]"), UInt8(ascii: "|"))
    var next = 0
    while let place = words.firstIndex(ofEither: bracket, line, from: next) {
      next = place + 1
      guard next < words.count else { return false }
      switch words[next] {
      case UInt8(ascii: "("), UInt8(ascii: "["): if words[place] == bracket { return true }
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: ":"): return true
      default: break
      }
    }
    return false
  }

  /// `*`, `_` or `~~`.
  private static func hasSignOfEmphasis(_ words: [UInt8]) -> Bool {
    let tilde = UInt8(ascii: "~")
    if words.firstIndex(ofEither: UInt8(ascii: "*"), UInt8(ascii: "_"), from: 0) != nil {
      return true
    }
    var next = 0
    while let place = words.firstIndex(of: tilde, from: next) {
      next = place + 1
      if next < words.count, words[next] == tilde { return true }
    }
    return false
  }
}
