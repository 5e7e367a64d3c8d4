package import HTML

/// Writes a parsed text as HTML: escaped, with numbered paragraphs, and with no markup of its author.
package struct MarkdownHTML {
  /// What becomes of a link or a picture.
  package enum Destination: Sendable, Equatable {
    /// A page or an address, written as an attribute; `isExternal` is marked for readers.
    case link(href: String, isExternal: Bool)
    /// Only the words between the brackets are shown.
    case none
  }

  /// The words that the renderer itself adds.
  package struct Words: Sendable {
    package var footnotes: String
    package var backToText: String

    package init(footnotes: String, backToText: String) {
      self.footnotes = footnotes
      self.backToText = backToText
    }
  }

  private let document: MarkdownDocument
  private let words: Words
  private let prefix: String
  private let resolve: (String) -> Destination
  private var html: HTMLBytes
  private var paragraph = 0
  private var section = 0
  private var isInFootnotes = false
  private var references: [String: Int] = [:]
  private var alignments: ArraySlice<UInt8> = []
  private var column = 0
  private var isInHeaderRow = false
  /// The nodes that are open, with the end of each.
  private var open: [(end: Int, close: Close)] = []

  private enum Close {
    case nothing, tag(StaticString), listEnd(StaticString), cell(isHeader: Bool)
    case tableEnd, headerRowEnd, footnoteEnd(number: String)
  }

  /// Returns the text as HTML; `resolve` says where the destination of a link leads.
  ///
  /// Every paragraph has an id `p1`, `p2`, … in order, also in lists, quotes and footnotes, so that
  /// each can be cited; headings have `s1`, `s2`, …. Where a page holds several texts, each has a
  /// `prefix` of its own, with which all its ids begin.
  package static func render(
    _ document: MarkdownDocument,
    words: Words,
    prefix: String = "",
    resolve: (String) -> Destination
  ) -> HTMLBytes {
    withoutActuallyEscaping(resolve) { resolve in
      var renderer = MarkdownHTML(document, words: words, prefix: prefix, resolve: resolve)
      renderer.run()
      return renderer.html
    }
  }

  private init(
    _ document: MarkdownDocument,
    words: Words,
    prefix: String,
    resolve: @escaping (String) -> Destination
  ) {
    self.document = document
    self.words = words
    self.prefix = prefix
    self.resolve = resolve
    html = HTMLBytes(reservingCapacity: document.text.count * 5 / 4 + 64 * document.nodes.count / 4)
  }

  private mutating func run() {
    for (index, node) in document.nodes.enumerated() {
      closeNodes(endingBy: index)
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
    case .tag(let markup), .listEnd(let markup): html.append(markup: markup)
    case .cell(let isHeader): html.append(markup: isHeader ? "</th>" : "</td>")
    case .headerRowEnd:
      isInHeaderRow = false
      html.append(markup: "</tr>\n</thead>\n<tbody>\n")
    case .tableEnd: html.append(markup: "</tbody>\n</table>\n</div>\n")
    case .footnoteEnd(let number):
      html.append(markup: "<p class=\"back\"><a href=\"#")
      html.append(text: prefix)
      html.append(markup: "fnref-")
      html.append(text: number)
      html.append(markup: "\">")
      html.append(text: words.backToText)
      html.append(markup: "</a></p>\n</li>\n")
    }
  }
}

extension MarkdownHTML {
  private mutating func enterBlock(_ node: MarkdownDocument.Node) -> Close {
    switch node.kind {
    case .paragraph:
      openParagraph("<p id=\"")
      return .tag("</p>\n")
    case .htmlBlock:
      openParagraph("<pre id=\"")
      html.append(text: document.words(of: node))
      return .tag("</pre>\n")
    case .heading(let level):
      return openHeading(level)
    case .blockQuote:
      html.append(markup: "<blockquote>\n")
      return .tag("</blockquote>\n")
    case .bulletList(let isTight):
      html.append(markup: isTight ? "<ul class=\"tight\">\n" : "<ul>\n")
      return .tag("</ul>\n")
    case .orderedList(let start, let isTight):
      html.append(markup: isTight ? "<ol class=\"tight\"" : "<ol")
      if start != 1 {
        html.append(markup: " start=\"")
        html.append(number: Int(start))
        html.append(markup: "\"")
      }
      html.append(markup: ">\n")
      return .tag("</ol>\n")
    case .item:
      html.append(markup: "<li>\n")
      return .tag("</li>\n")
    case .codeBlock:
      html.append(markup: "<pre><code>")
      html.append(text: document.words(of: node))
      return .tag("</code></pre>\n")
    case .thematicBreak:
      html.append(markup: "<hr>\n")
      return .nothing
    default: return openFootnote(node)
    }
  }

  private mutating func openParagraph(_ tag: StaticString) {
    paragraph += 1
    html.append(markup: tag)
    html.append(text: prefix)
    html.append(markup: "p")
    html.append(number: paragraph)
    html.append(markup: "\">")
  }

  /// The page's own title is the only `h1`.
  private mutating func openHeading(_ level: UInt8) -> Close {
    section += 1
    let (start, end): (StaticString, StaticString) =
      switch level {
      case 1, 2: ("<h2 id=\"", "</h2>\n")
      case 3: ("<h3 id=\"", "</h3>\n")
      case 4: ("<h4 id=\"", "</h4>\n")
      case 5: ("<h5 id=\"", "</h5>\n")
      default: ("<h6 id=\"", "</h6>\n")
      }
    html.append(markup: start)
    html.append(text: prefix)
    html.append(markup: "s")
    html.append(number: section)
    html.append(markup: "\">")
    return .tag(end)
  }

  private mutating func openFootnote(_ node: MarkdownDocument.Node) -> Close {
    if !isInFootnotes {
      isInFootnotes = true
      html.append(markup: "<section class=\"footnotes\">\n<h2>")
      html.append(text: words.footnotes)
      html.append(markup: "</h2>\n<ol>\n")
    }
    let number = String(decoding: document.words(of: node), as: UTF8.self)
    html.append(markup: "<li id=\"")
    html.append(text: prefix)
    html.append(markup: "fn-")
    html.append(text: number)
    html.append(markup: "\">\n")
    return .footnoteEnd(number: number)
  }

  private mutating func enterTable(_ node: MarkdownDocument.Node) -> Close {
    switch node.kind {
    case .table:
      alignments = document.words(of: node)
      html.append(markup: "<div class=\"table\">\n<table>\n")
      return .tableEnd
    case .tableRow(let isHeader):
      column = 0
      isInHeaderRow = isHeader
      html.append(markup: isHeader ? "<thead>\n<tr>" : "<tr>")
      return isHeader ? .headerRowEnd : .tag("</tr>\n")
    default:
      let alignment = column < alignments.count ? alignments[alignments.startIndex + column] : 0
      column += 1
      html.append(markup: isInHeaderRow ? "<th scope=\"col\"" : "<td")
      switch alignment {
      case UInt8(ascii: "r"): html.append(markup: " class=\"right\">")
      case UInt8(ascii: "c"): html.append(markup: " class=\"center\">")
      default: html.append(markup: ">")
      }
      return .cell(isHeader: isInHeaderRow)
    }
  }

  private mutating func enterInline(_ node: MarkdownDocument.Node) -> Close {
    switch node.kind {
    case .text, .htmlInline: html.append(text: document.words(of: node))
    case .softBreak: html.append(markup: "\n")
    case .lineBreak: html.append(markup: "<br>\n")
    case .code:
      html.append(markup: "<code>")
      html.append(text: document.words(of: node))
      html.append(markup: "</code>")
    case .emphasis:
      html.append(markup: "<em>")
      return .tag("</em>")
    case .strong:
      html.append(markup: "<strong>")
      return .tag("</strong>")
    case .link, .image: return openLink(node)
    case .footnoteReference: appendReference(node)
    default: break
    }
    return .nothing
  }

  private mutating func openLink(_ node: MarkdownDocument.Node) -> Close {
    let destination = String(decoding: document.words(of: node), as: UTF8.self)
    guard case .link(let href, let isExternal) = resolve(destination) else { return .nothing }
    html.append(markup: "<a href=\"")
    html.append(text: href)
    html.append(markup: isExternal ? "\" rel=\"external noreferrer\">" : "\">")
    return .tag("</a>")
  }

  private mutating func appendReference(_ node: MarkdownDocument.Node) {
    let number = String(decoding: document.words(of: node), as: UTF8.self)
    let times = references[number, default: 0] + 1
    references[number] = times
    html.append(markup: "<sup><a href=\"#")
    html.append(text: prefix)
    html.append(markup: "fn-")
    html.append(text: number)
    html.append(markup: "\" id=\"")
    html.append(text: prefix)
    html.append(markup: "fnref-")
    html.append(text: times == 1 ? number : "\(number)-\(times)")
    html.append(markup: "\">")
    html.append(text: number)
    html.append(markup: "</a></sup>")
  }
}
