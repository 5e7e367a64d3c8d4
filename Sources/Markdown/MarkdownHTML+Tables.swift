internal import HTML

// Tables: every one may be wider than the page and scrolls by itself, by keyboard too.

extension MarkdownHTML {
  mutating func enterTable(_ node: MarkdownDocument.Node) -> Close {
    switch node.kind {
    case .table:
      alignments = document.words(of: node)
      table += 1
      html.append(markup: "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"")
      html.append(text: words.table)
      html.append(markup: " ")
      html.append(number: table)
      html.append(markup: "\">\n<table>\n")
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
}
