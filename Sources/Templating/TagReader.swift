import Diagnostics

/// Finds the tags of a template one after the other, and follows changes of the delimiters.
struct TagReader {
  private(set) var diagnostics: [Diagnostic] = []
  private let source: TemplateSource
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)
  private var offset = 0

  init(_ source: TemplateSource) {
    self.source = source
  }

  /// Returns the next tag; one that cannot be read is reported and left in the text.
  mutating func next() -> Tag? {
    while let start = source.firstOffset(of: opening, from: offset) {
      offset = start + opening.count
      guard let tag = tag(from: start) else { continue }
      offset = tag.range.upperBound
      return tag
    }
    return nil
  }

  private mutating func tag(from start: Int) -> Tag? {
    let sign = offset < source.bytes.count ? source.bytes[offset] : nil
    let signKind = Tag.kind(ofSign: sign)
    let kind = signKind ?? .variable
    let contentStart = signKind == nil ? offset : offset + 1
    let end = ending(for: sign) + closing
    guard
      let contentEnd = source.firstOffset(of: end, from: contentStart),
      kind == .comment || !contains(opening, in: contentStart..<contentEnd)
    else {
      reportUnclosed(from: start, end: end)
      return nil
    }
    let name = source.text(source.trimmed(contentStart..<contentEnd))
    let tag = Tag(kind: kind, name: name, range: start..<contentEnd + end.count)
    return accept(tag) ? tag : nil
  }

  /// The sign that some tags repeat before their closing delimiter.
  private func ending(for sign: UInt8?) -> [UInt8] {
    switch sign {
    case UInt8(ascii: "{"): Array("}".utf8)
    case UInt8(ascii: "="): Array("=".utf8)
    default: []
    }
  }

  private func contains(_ pattern: [UInt8], in range: Range<Int>) -> Bool {
    guard let found = source.firstOffset(of: pattern, from: range.lowerBound) else { return false }
    return found + pattern.count <= range.upperBound
  }

  /// Reports a tag without a name or with two; takes over new delimiters.
  private mutating func accept(_ tag: Tag) -> Bool {
    switch tag.kind {
    case .comment:
      return true
    case .delimiters:
      return changeDelimiters(tag)
    default:
      if tag.name.isEmpty {
        report(at: tag, "\(source.text(tag.range)) has no name")
      } else if !Self.isName(tag.name) {
        report(at: tag, "'\(tag.name)' cannot be a name")
      } else {
        return true
      }
      return false
    }
  }

  private mutating func changeDelimiters(_ tag: Tag) -> Bool {
    let marks = tag.name.split(whereSeparator: \.isWhitespace)
    guard marks.count == 2, !tag.name.contains("=") else {
      report(
        at: tag,
        "\(source.text(tag.range)) does not name two delimiters, as in {{=<% %>=}}"
      )
      return false
    }
    opening = Array(marks[0].utf8)
    closing = Array(marks[1].utf8)
    return true
  }

  /// Whether a name has neither white space in it nor a sign of the syntax.
  private static func isName(_ name: String) -> Bool {
    !name.unicodeScalars.contains {
      $0.properties.isWhitespace || "{}#?^&<>$=!|\"'".unicodeScalars.contains($0)
    }
  }
}

extension TagReader {
  private mutating func report(at tag: Tag, _ message: String) {
    diagnostics.append(
      Diagnostic(.templateSyntax, at: source.location(of: tag.range.lowerBound), message)
    )
  }

  /// Reports a tag that runs into the next one or into the end, by as much of it as is on its line
  /// and before a blank.
  private mutating func reportUnclosed(from start: Int, end: [UInt8]) {
    var wordEnd = offset
    while wordEnd < source.bytes.count, source.bytes[wordEnd] > UInt8(ascii: " "),
      wordEnd == offset || source.bytes[wordEnd] != UInt8(ascii: "<")
    {
      wordEnd += 1
    }
    let (tag, mark) = (source.text(start..<wordEnd), String(decoding: end, as: UTF8.self))
    diagnostics.append(
      Diagnostic(
        .templateSyntax,
        at: source.location(of: start),
        "the tag \(tag) is not closed by \(mark)"
      )
    )
  }
}
