package import HTML

/// Writes a parsed text as HTML: escaped, with numbered paragraphs, and with no markup of its author.
package struct MarkdownHTML {
  /// What becomes of a link or a picture.
  package enum Destination: Sendable, Equatable {
    /// A page or an address, written as an attribute; `isExternal` is marked for readers.
    /// The title is shown where the pointer rests.
    case link(href: String, title: String? = nil, isExternal: Bool = false)
    /// Only the words between the brackets are shown.
    case none
  }

  /// The words that the renderer itself adds.
  package struct Words: Sendable {
    package var footnotes: String
    package var backToText: String
    /// What a paragraph is called before its number, where each shows its own and leads to itself.
    package var paragraph: String?
    /// What a table is called before its number.
    package var table: String
    /// The language of these words, where it is another than that of the text.
    package var language: String?
    /// Whether the text is written from the right, and these words are not.
    package var areFromLeft: Bool

    package init(
      footnotes: String,
      backToText: String,
      paragraph: String? = nil,
      table: String = "",
      language: String? = nil,
      areFromLeft: Bool = false
    ) {
      self.footnotes = footnotes
      self.backToText = backToText
      self.paragraph = paragraph
      self.table = table
      self.language = language
      self.areFromLeft = areFromLeft
    }
  }

  let document: MarkdownDocument
  /// A link that the words of a document do not have, to be made around a part of them.
  package struct NameLink: Sendable {
    package var span: MarkdownSpan
    package var href: String
    package var title: String?

    package init(span: MarkdownSpan, href: String, title: String? = nil) {
      self.span = span
      self.href = href
      self.title = title
    }
  }

  let words: Words
  let prefix: String
  /// The links still to be made, in the order of the text.
  var names: ArraySlice<NameLink>
  /// The node that is entered.
  var node = 0
  let marks: [Int: ParagraphMark]
  let resolve: (String) -> Destination
  var html: HTMLBytes
  var paragraph = 0
  var section = 0
  var table = 0
  var isInFootnotes = false
  var references: [String: Int] = [:]
  var alignments: ArraySlice<UInt8> = []
  var column = 0
  var isInHeaderRow = false
  /// Whether an `a` is open, which may hold no other.
  var isInLink = false
  /// The nodes that are open, with the end of each.
  private var open: [(end: Int, close: Close)] = []

  enum Close {
    case nothing, tag(StaticString), cell(isHeader: Bool), linkEnd
    /// The end of emphasis that is the end of a name.
    case nameEnd(StaticString)
    case tableEnd, headerRowEnd, footnoteEnd(number: String)
  }

  /// Returns the text as HTML; `resolve` says where the destination of a link leads.
  ///
  /// Every paragraph has an id `p1`, `p2`, … in order, also in lists, quotes and footnotes, so that
  /// each can be cited; headings have `s1`, `s2`, …. Where a page holds several texts, each has a
  /// `prefix` of its own, with which all its ids begin. Around `names`, which stand in the order of
  /// the text and apart from each other, links are made. Paragraphs that have a mark show it.
  package static func render(
    _ document: MarkdownDocument,
    words: Words,
    prefix: String = "",
    names: [NameLink] = [],
    marks: [Int: ParagraphMark] = [:],
    resolve: (String) -> Destination
  ) -> HTMLBytes {
    withoutActuallyEscaping(resolve) { resolve in
      var renderer = MarkdownHTML(
        document,
        words: words,
        prefix: prefix,
        names,
        marks,
        resolve: resolve
      )
      renderer.run()
      return renderer.html
    }
  }

  private init(
    _ document: MarkdownDocument,
    words: Words,
    prefix: String,
    _ names: [NameLink],
    _ marks: [Int: ParagraphMark],
    resolve: @escaping (String) -> Destination
  ) {
    self.document = document
    self.names = names[...]
    self.words = words
    self.prefix = prefix
    self.marks = marks
    self.resolve = resolve
    html = HTMLBytes(reservingCapacity: document.text.count * 5 / 4 + 64 * document.nodes.count / 4)
  }

  private mutating func run() {
    for (index, node) in document.nodes.enumerated() {
      closeNodes(endingBy: index)
      self.node = index
      enter(node)
    }
    closeNodes(endingBy: document.nodes.count)
    if isInFootnotes { html.append(markup: "</ol>\n</section>\n") }
  }

  private mutating func closeNodes(endingBy index: Int) {
    while let last = open.last, last.end <= index {
      open.removeLast()
      close(last.close)
    }
  }

  private mutating func enter(_ node: MarkdownDocument.Node) {
    let close: Close
    switch node.kind {
    case .document: close = .nothing
    case .paragraph, .blockQuote, .item, .codeBlock, .htmlBlock, .thematicBreak, .heading,
      .bulletList, .orderedList, .footnoteDefinition:
      close = enterBlock(node)
    case .table, .tableRow, .tableCell: close = enterTable(node)
    default: close = enterInline(node)
    }
    open.append((Int(node.end), close))
  }

  private mutating func close(_ close: Close) {
    switch close {
    case .nothing: break
    case .tag(let markup): html.append(markup: markup)
    case .nameEnd(let markup):
      html.append(markup: markup)
      html.append(markup: "</a>")
    case .linkEnd:
      isInLink = false
      html.append(markup: "</a>")
    case .cell(let isHeader): html.append(markup: isHeader ? "</th>" : "</td>")
    case .headerRowEnd:
      isInHeaderRow = false
      html.append(markup: "</tr>\n</thead>\n<tbody>\n")
    case .tableEnd: html.append(markup: "</tbody>\n</table>\n</div>\n")
    case .footnoteEnd(let number):
      html.append(markup: "<div class=\"back\"")
      appendLanguageOfWords()
      html.append(markup: ">")
      appendWaysBack(from: number)
      html.append(markup: "</div>\n</li>\n")
    }
  }

  /// Says that what follows is in the language of the interface, where the text is in another.
  mutating func appendLanguageOfWords() {
    guard let language = words.language else { return }
    html.append(markup: " lang=\"")
    html.append(text: language)
    html.append(markup: words.areFromLeft ? "\" dir=\"ltr\"" : "\"")
  }

  /// A note that is cited more than once leads back to each citation, by a name of its own.
  private mutating func appendWaysBack(from number: String) {
    let citations = max(references[number] ?? 1, 1)
    for time in 1...citations {
      if time > 1 { html.append(markup: " ") }
      html.append(markup: "<a href=\"#")
      html.append(text: prefix)
      html.append(markup: "fnref-")
      html.append(text: time == 1 ? number : "\(number)-\(time)")
      html.append(markup: "\">")
      html.append(text: citations == 1 ? words.backToText : "\(words.backToText) (\(time))")
      html.append(markup: "</a>")
    }
  }
}
