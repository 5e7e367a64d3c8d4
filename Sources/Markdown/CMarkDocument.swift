internal import CMarkGFM
internal import Diagnostics

/// A tree made by libcmark-gfm, freed when it goes; the only type that touches the C library.
///
/// Only the table extension is attached. Extensions with special inline characters (strikethrough,
/// autolink) put these into globals while a text is read, so that parsing on two threads loses
/// links: a test parses the same texts on four tasks thousands of times and compares.
@safe struct CMarkDocument: ~Copyable {
  private let root: OpaquePointer
  private let parser: OpaquePointer

  /// Parses valid UTF-8 text, or returns nil where the library has no memory for it.
  init?(_ markdown: [UInt8]) {
    _ = Self.extensionsAreRegistered
    guard let parser = unsafe cmark_parser_new(CMARK_OPT_FOOTNOTES) else {
      return nil
    }
    if let table = unsafe cmark_find_syntax_extension("table") {
      unsafe cmark_parser_attach_syntax_extension(parser, table)
    }
    unsafe markdown.withUnsafeBytes {
      unsafe cmark_parser_feed(
        parser,
        $0.baseAddress?.assumingMemoryBound(to: CChar.self),
        $0.count
      )
    }
    guard let root = unsafe cmark_parser_finish(parser) else {
      unsafe cmark_parser_free(parser)
      return nil
    }
    unsafe self.parser = unsafe parser
    unsafe self.root = unsafe root
  }

  deinit {
    unsafe cmark_node_free(root)
    unsafe cmark_parser_free(parser)
  }

  /// Calls `enter` and `leave` for every node in reading order.
  func walk(
    enter: (borrowing CMarkNode) -> Void,
    leave: (borrowing CMarkNode) -> Void
  ) {
    guard let iterator = unsafe cmark_iter_new(root) else { return }
    defer { unsafe cmark_iter_free(iterator) }
    while true {
      let event = unsafe cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = unsafe cmark_iter_get_node(iterator) else {
        return
      }
      if event == CMARK_EVENT_ENTER {
        unsafe enter(CMarkNode(node))
        if unsafe isLeaf(node) { unsafe leave(CMarkNode(node)) }
      } else {
        unsafe leave(CMarkNode(node))
      }
    }
  }

  /// The iterator sends no exit event for nodes that can hold no other.
  private func isLeaf(_ node: OpaquePointer) -> Bool {
    switch unsafe cmark_node_get_type(node) {
    case CMARK_NODE_TEXT, CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_CODE,
      CMARK_NODE_HTML_INLINE, CMARK_NODE_HTML_BLOCK, CMARK_NODE_CODE_BLOCK,
      CMARK_NODE_THEMATIC_BREAK:
      true
    default: false
    }
  }

  private static let extensionsAreRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()
}

/// One node of the C tree, valid while the tree is walked.
@safe struct CMarkNode: ~Copyable {
  private let pointer: OpaquePointer

  fileprivate init(_ pointer: OpaquePointer) { unsafe self.pointer = unsafe pointer }

  /// The first line of the node, from 1; 0 where the library does not say.
  var startLine: Int { unsafe Int(cmark_node_get_start_line(pointer)) }

  /// The lines of a block, from 0; nil where the library does not say.
  var lines: ClosedRange<Int>? {
    let (first, last) = unsafe (startLine, Int(cmark_node_get_end_line(pointer)))
    return first > 0 && last >= first ? first - 1...last - 1 : nil
  }

  /// Returns the kind, or nil for a node that we do not know (its children are still walked).
  var kind: MarkdownNodeKind? {
    switch unsafe cmark_node_get_type(pointer) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST: list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK, CMARK_NODE_CUSTOM_BLOCK: .htmlBlock
    case CMARK_NODE_HEADING: unsafe .heading(level: UInt8(cmark_node_get_heading_level(pointer)))
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE, CMARK_NODE_CUSTOM_INLINE: .htmlInline
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    default: tableKind
    }
  }

  private var list: MarkdownNodeKind {
    let isTight = unsafe cmark_node_get_list_tight(pointer) != 0
    guard unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST else {
      return .bulletList(isTight: isTight)
    }
    return unsafe .orderedList(start: Int32(cmark_node_get_list_start(pointer)), isTight: isTight)
  }

  /// The numbers of the table's node types are only known when the extension is registered.
  private var tableKind: MarkdownNodeKind? {
    guard let name = unsafe cmark_node_get_type_string(pointer) else { return nil }
    return switch unsafe String(cString: name) {
    case "table": .table
    case "table_header": .tableRow(isHeader: true)
    case "table_row": .tableRow(isHeader: false)
    case "table_cell": .tableCell
    default: nil
    }
  }

  /// Appends the node's own words and returns how many bytes these are.
  func appendWords(to buffer: inout [UInt8]) -> Int {
    let before = buffer.count
    switch kind {
    case .link, .image:
      unsafe append(cmark_node_get_url(pointer), to: &buffer)
    case .table:
      let columns = unsafe Int(cmark_gfm_extensions_get_table_columns(pointer))
      if let alignments = unsafe cmark_gfm_extensions_get_table_alignments(pointer) {
        unsafe buffer.append(contentsOf: UnsafeBufferPointer(start: alignments, count: columns))
      }
    case .text, .code, .codeBlock, .htmlBlock, .htmlInline, .footnoteReference, .footnoteDefinition:
      unsafe append(cmark_node_get_literal(pointer), to: &buffer)
    default: break
    }
    return buffer.count - before
  }

  /// Appends the title of a link, or what is said of a block of code where it begins, and returns how
  /// many bytes these are.
  func appendFurtherWords(to buffer: inout [UInt8]) -> Int {
    let before = buffer.count
    switch kind {
    case .link, .image: unsafe append(cmark_node_get_title(pointer), to: &buffer)
    case .codeBlock: unsafe append(cmark_node_get_fence_info(pointer), to: &buffer)
    default: break
    }
    return buffer.count - before
  }

  private func append(_ text: UnsafePointer<CChar>?, to buffer: inout [UInt8]) {
    guard var byte = unsafe text else { return }
    while unsafe byte.pointee != 0 {
      buffer.append(UInt8(bitPattern: unsafe byte.pointee))
      unsafe byte += 1
    }
  }
}
