internal import HTML

// Blocks: each paragraph and heading gets the id by which it is cited.

extension MarkdownHTML {
  mutating func enterBlock(_ node: MarkdownDocument.Node) -> Close {
    switch node.kind {
    case .paragraph:
      openParagraph("<p id=\"")
      return .tag("</p>\n")
    case .htmlBlock:
      openParagraph("<p class=\"raw\" id=\"")
      html.append(text: document.words(of: node))
      return .tag("</p>\n")
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
      html.append(markup: "<pre><code")
      appendLanguage(ofCode: document.furtherWords(of: node))
      html.append(markup: ">")
      html.append(text: document.words(of: node))
      return .tag("</code></pre>\n")
    case .thematicBreak:
      html.append(markup: "<hr>\n")
      return .nothing
    default: return openFootnote(node)
    }
  }

  /// The first word behind the fence says what the code is written in.
  private mutating func appendLanguage(ofCode words: ArraySlice<UInt8>) {
    let name = words.prefix { $0 > 0x20 }
    guard !name.isEmpty else { return }
    html.append(markup: " class=\"language-")
    html.append(text: name)
    html.append(markup: "\"")
  }

  private mutating func openParagraph(_ tag: StaticString) {
    paragraph += 1
    html.append(markup: tag)
    html.append(text: prefix)
    html.append(markup: "p")
    html.append(number: paragraph)
    html.append(markup: "\">")
    if let name = words.paragraph { appendNumber(after: name) }
    if let mark = marks[paragraph] { append(mark) }
  }

  private mutating func append(_ mark: ParagraphMark) {
    html.append(markup: "<a class=\"pm\"")
    appendLanguageOfWords()
    html.append(markup: " href=\"")
    html.append(text: mark.href)
    html.append(markup: "\" data-n=\"")
    html.append(text: mark.sign)
    html.append(markup: "\" title=\"")
    html.append(text: mark.name)
    html.append(markup: "\" aria-label=\"")
    html.append(text: mark.name)
    html.append(markup: "\"></a>")
  }

  /// The number is drawn by the style sheet, so that neither copied text nor a search in the page
  /// finds it between the words.
  private mutating func appendNumber(after name: String) {
    html.append(markup: "<a class=\"pn\"")
    appendLanguageOfWords()
    html.append(markup: " href=\"#")
    html.append(text: prefix)
    html.append(markup: "p")
    html.append(number: paragraph)
    html.append(markup: "\" data-n=\"")
    html.append(number: paragraph)
    html.append(markup: "\" aria-label=\"")
    html.append(text: name)
    html.append(markup: " ")
    html.append(number: paragraph)
    html.append(markup: "\"></a>")
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
      html.append(markup: "<section class=\"footnotes\">\n<h2")
      appendLanguageOfWords()
      html.append(markup: ">")
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
}
