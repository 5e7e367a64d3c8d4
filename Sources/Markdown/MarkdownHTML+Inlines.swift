internal import HTML

// Inlines: words, emphasis, links and references to footnotes.

extension MarkdownHTML {
  mutating func enterInline(_ node: MarkdownDocument.Node) -> Close {
    switch node.kind {
    case .text: appendText(document.words(of: node))
    case .htmlInline: html.append(text: document.words(of: node))
    case .softBreak: html.append(markup: "\n")
    case .lineBreak: html.append(markup: "<br>\n")
    case .code:
      html.append(markup: "<code>")
      html.append(text: document.words(of: node))
      html.append(markup: "</code>")
    case .emphasis: return openEmphasis("<em>", "</em>")
    case .strong: return openEmphasis("<strong>", "</strong>")
    case .strikethrough: return openEmphasis("<del>", "</del>")
    case .taskBox(let isDone):
      html.append(
        markup: isDone
          ? "<input type=\"checkbox\" checked disabled>" : "<input type=\"checkbox\" disabled>"
      )
    case .link, .image: return openLink(node)
    case .footnoteReference: appendReference(node)
    default: break
    }
    return .nothing
  }

  /// Opens emphasis, which a name may have as its beginning or its end.
  private mutating func openEmphasis(_ tag: StaticString, _ end: StaticString) -> Close {
    guard let name = names.first else {
      html.append(markup: tag)
      return .tag(end)
    }
    if name.span.firstNode == node { openName(name) }
    html.append(markup: tag)
    guard name.span.lastNode == node else { return .tag(end) }
    names.removeFirst()
    return .nameEnd(end)
  }

  private mutating func openName(_ name: NameLink) {
    html.append(markup: "<a href=\"")
    html.append(text: name.href)
    appendTitle(name.title)
    html.append(markup: "\">")
  }

  /// Appends the words of a text node, with the links around names that begin or end in it.
  private mutating func appendText(_ words: ArraySlice<UInt8>) {
    var rest = words
    while let name = names.first, name.span.firstNode <= node {
      if name.span.firstNode == node {
        let start = words.startIndex + Int(name.span.start)
        html.append(text: rest[..<start])
        rest = rest[start...]
        openName(name)
      }
      guard name.span.lastNode == node else { break }
      let end = words.startIndex + Int(name.span.end)
      html.append(text: rest[..<end])
      rest = rest[end...]
      html.append(markup: "</a>")
      names.removeFirst()
    }
    html.append(text: rest)
  }

  /// Of a picture in a link, or a link in the words for a picture, only the outer one leads away.
  private mutating func openLink(_ node: MarkdownDocument.Node) -> Close {
    let destination = String(decoding: document.words(of: node), as: UTF8.self)
    guard !isInLink, case .link(let href, let title, let isExternal) = resolve(destination) else {
      return .nothing
    }
    isInLink = true
    html.append(markup: "<a href=\"")
    html.append(text: href)
    let own = document.furtherWords(of: node)
    appendTitle(own.isEmpty ? title : String(decoding: own, as: UTF8.self))
    html.append(markup: isExternal ? "\" rel=\"external noreferrer\">" : "\">")
    return .linkEnd
  }

  private mutating func appendTitle(_ title: String?) {
    guard let title else { return }
    html.append(markup: "\" title=\"")
    html.append(text: title)
  }

  private mutating func appendReference(_ node: MarkdownDocument.Node) {
    let number = String(decoding: document.words(of: node), as: UTF8.self)
    let times = references[number, default: 0] + 1
    references[number] = times
    if isInLink {
      html.append(markup: "<sup><span id=\"")
    } else {
      html.append(markup: "<sup><a href=\"#")
      html.append(text: prefix)
      html.append(markup: "fn-")
      html.append(text: number)
      html.append(markup: "\" id=\"")
    }
    html.append(text: prefix)
    html.append(markup: "fnref-")
    html.append(text: times == 1 ? number : "\(number)-\(times)")
    html.append(markup: "\">")
    html.append(text: number)
    html.append(markup: isInLink ? "</span></sup>" : "</a></sup>")
  }
}
