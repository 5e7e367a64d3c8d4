package import Diagnostics

/// An address that a template writes in an attribute, or a name that it gives an element.
package struct TemplateAttribute: Sendable {
  /// Small letters.
  package let element: String
  package let name: String
  /// What is written up to the first tag in it: `index.html` of `{{root}}index.html?q={{words}}`.
  package let beginning: String
  /// Whether it begins with the way to the root of the site, which `beginning` leaves out.
  package let isFromRoot: Bool
  /// Whether a tag stands in it, apart from the way to the root, so that more follows.
  package let goesOn: Bool
  /// What is written behind the last tag.
  package let end: String
  /// Where it stands in the template, in bytes, and how it is written.
  package let range: Range<Int>
  package let written: String
}

/// What a template writes in the tags of its markup.
package struct TemplateMarkup: Sendable {
  /// In their order; the text of a `style` element is one of that name.
  package fileprivate(set) var attributes: [TemplateAttribute] = []
  /// Where a quotation mark opens that none closes: what is read behind it is no longer what is meant,
  /// and is left out.
  package fileprivate(set) var unclosedQuote: SourceLocation?
}

/// Finds attributes in the markup of a template, as a browser would: not in comments, scripts or
/// tags of templates.
struct AttributeReader {
  private let source: TemplateSource
  private let names: Set<String>
  private var offset = 0
  private var markup = TemplateMarkup()
  /// Whether no tag of templates is closed any more, so that braces are text.
  private var hasLastTag = false

  private init(_ source: TemplateSource, _ names: Set<String>) {
    self.source = source
    self.names = names
  }

  /// Returns the attributes of these names.
  static func markup(_ names: Set<String>, in source: TemplateSource) -> TemplateMarkup {
    var reader = AttributeReader(source, names)
    while let sign = reader.skip(until: { $0 == UInt8(ascii: "<") }) {
      reader.offset = sign + 1
      reader.readElement()
    }
    return reader.markup
  }

  private var bytes: [UInt8] { source.bytes }
  private var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private func stands(_ text: StaticString) -> Bool {
    bytes[offset...].starts(with: text.description.utf8)
  }

  /// Goes on to the next byte that is asked for and stands in no tag of templates.
  private mutating func skip(until isSought: (UInt8) -> Bool) -> Int? {
    while let byte {
      if byte == UInt8(ascii: "{"), skipTag() { continue }
      if isSought(byte) { return offset }
      offset += 1
    }
    return nil
  }

  /// Goes behind a tag of templates that begins here.
  private mutating func skipTag() -> Bool {
    guard !hasLastTag, stands("{{") else { return false }
    guard let end = source.firstOffset(of: Array("}}".utf8), from: offset + 2) else {
      hasLastTag = true
      return false
    }
    offset = end + 2
    while byte == UInt8(ascii: "}") { offset += 1 }
    return true
  }

  /// Goes behind a text, or to the end where it does not stand.
  private mutating func skip(behind text: StaticString) {
    let text = Array(text.description.utf8)
    offset = source.firstOffset(of: text, from: offset).map { $0 + text.count } ?? bytes.count
  }

  private mutating func readElement() {
    guard let first = byte else { return }
    if first == UInt8(ascii: "!") {
      if stands("!--") { skip(behind: "-->") }
      return
    }
    guard Self.isLetter(first) else { return }
    let name = readName()
    while let next = skip(until: { !Self.isSpace($0) && $0 != UInt8(ascii: "/") }) {
      if bytes[next] == UInt8(ascii: ">") {
        offset += 1
        break
      }
      readAttribute(of: name)
    }
    if name == "script" { skip(behind: "</script") }
    if name == "style" { readStyle() }
  }

  private mutating func readStyle() {
    let start = offset
    let end = source.firstOffset(of: Array("</style".utf8), from: start) ?? bytes.count
    offset = end
    if names.contains("style") {
      markup.attributes.append(source.attribute("style", of: "style", in: start..<end))
    }
  }

  private mutating func readName() -> String {
    let start = offset
    while let byte, Self.isLetter(byte) || byte == UInt8(ascii: "-") || (0x30...0x3A).contains(byte)
    {
      offset += 1
    }
    return source.text(start..<offset).lowercased()
  }

  private mutating func readAttribute(of element: String) {
    let name = readName()
    guard !name.isEmpty else {
      offset += 1
      return
    }
    while let byte, Self.isSpace(byte) { offset += 1 }
    guard byte == UInt8(ascii: "=") else { return }
    offset += 1
    while let byte, Self.isSpace(byte) { offset += 1 }
    guard let first = byte else { return }
    let isQuoted = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    if isQuoted { offset += 1 }
    let start = offset
    var hasSign = false
    let end = skip { byte in
      if byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") { hasSign = true }
      return isQuoted ? byte == first : Self.isSpace(byte) || byte == UInt8(ascii: ">")
    }
    if isQuoted {
      if end != nil { offset += 1 }
      if end == nil ? !hasLastTag : hasSign && !endsAttribute {
        markup.unclosedQuote = source.location(of: start - 1)
        offset = bytes.count
        return
      }
    }
    guard let end, names.contains(name) else { return }
    markup.attributes.append(source.attribute(name, of: element, in: start..<end))
  }

  /// Whether what stands here can follow a value in quotes; where it cannot, as in
  /// `<a href="a>…<a href="b">`, the mark was to open the next value.
  private var endsAttribute: Bool {
    guard let byte else { return true }
    return Self.isSpace(byte) || "/>{".utf8.contains(byte)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { " \t\r\n\u{0C}".utf8.contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}

extension TemplateSource {
  /// Returns the attributes of these names.
  package func markup(_ names: Set<String>) -> TemplateMarkup {
    AttributeReader.markup(names, in: self)
  }

  /// The whole template, in bytes.
  package var range: Range<Int> { 0..<bytes.count }

  /// Returns the bytes of a range.
  package func bytes(in range: Range<Int>) -> ArraySlice<UInt8> { bytes[range] }

  /// Returns what stands in a part of an attribute, as one of the addresses of `srcset`.
  package func part(_ range: Range<Int>, of whole: TemplateAttribute) -> TemplateAttribute {
    attribute(whole.name, of: whole.element, in: range)
  }

  fileprivate func attribute(
    _ name: String,
    of element: String,
    in range: Range<Int>
  ) -> TemplateAttribute {
    let (opening, closing) = (Array("{{".utf8), Array("}}".utf8))
    var first = range.lowerBound
    var isFromRoot = false
    if bytes[range].starts(with: opening),
      let close = firstOffset(of: closing, from: first, before: range.upperBound),
      ["root", "page.root"].contains(text(trimmed(first + 2..<close)))
    {
      (first, isFromRoot) = (close + 2, true)
    }
    let tag = firstOffset(of: opening, from: first, before: range.upperBound)
    let last = tag == nil ? nil : lastOffset(of: closing, in: first..<range.upperBound)
    return TemplateAttribute(
      element: element,
      name: name,
      beginning: text(first..<(tag ?? range.upperBound)),
      isFromRoot: isFromRoot,
      goesOn: tag != nil,
      end: text((last.map { $0 + 2 } ?? range.upperBound)..<range.upperBound),
      range: range,
      written: shown(range)
    )
  }

  private func lastOffset(of pattern: [UInt8], in range: Range<Int>) -> Int? {
    var place = range.upperBound - pattern.count
    while place >= range.lowerBound {
      if bytes[place...].starts(with: pattern) { return place }
      place -= 1
    }
    return nil
  }
}
