internal import HTML

extension HTMLBytes {
  /// Appends ` name="12.5"`.
  mutating func append(attribute name: StaticString, length: Double) {
    append(attribute: name) { $0.append(length: length) }
  }

  /// Appends ` name="12.5%"`, a share of the width of the drawing, from 0 to 100.
  ///
  /// Drawings that say their breadths in shares need no scaling: they fill a narrow page and a wide
  /// one, while their letters keep the size that the reader chose.
  mutating func append(attribute name: StaticString, percent: Double) {
    append(attribute: name) {
      $0.append(length: percent)
      $0.append(markup: "%")
    }
  }

  /// Appends ` name="text"`, escaped.
  mutating func append(attribute name: StaticString, text: String) {
    append(attribute: name) { $0.append(text: text) }
  }

  /// Appends a link around what the body draws, with the words that a pointer or a screen reader
  /// tells.
  mutating func append(link path: String, title: String, _ body: (inout HTMLBytes) -> Void) {
    append(markup: "<a")
    append(attribute: "href", text: path)
    append(markup: "><title>")
    append(text: title)
    append(markup: "</title>")
    body(&self)
    append(markup: "</a>")
  }

  /// Appends a line of text whose anchor lies at a share of the width.
  mutating func append(words: String, percent: Double, y: Double) {
    append(markup: "<text")
    append(attribute: "x", percent: percent)
    append(attribute: "y", length: y)
    append(markup: ">")
    append(text: words)
    append(markup: "</text>")
  }

  /// Appends a vertical or horizontal rule from one side to another, in shares of the width.
  mutating func appendRule(from left: Double, to right: Double, _ top: Double, _ bottom: Double) {
    append(markup: "<line class=\"rule\"")
    append(attribute: "x1", percent: left)
    append(attribute: "x2", percent: right)
    append(attribute: "y1", length: top)
    append(attribute: "y2", length: bottom)
    append(markup: "/>")
  }

  private mutating func append(attribute name: StaticString, _ value: (inout HTMLBytes) -> Void) {
    append(markup: " ")
    append(markup: name)
    append(markup: "=\"")
    value(&self)
    append(markup: "\"")
  }
}
