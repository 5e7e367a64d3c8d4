import Diagnostics

/// Finds the tags of a template one after the other.
///
/// Other delimiters cannot be set (`{{=<% %>=}}`): nothing here needs them, and whatever reads
/// templates beside this program would have to know of them.
struct TagReader {
  /// A name of more letters is none.
  private static let longestName = 120

  private(set) var diagnostics: [Diagnostic] = []
  private let source: TemplateSource
  private let opening = Array("{{".utf8)
  private let closing = Array("}}".utf8)
  private var offset = 0
  /// Where each closing mark was looked for last, and found: tags that are not closed would each
  /// look for it through all the rest.
  private var marks: [[UInt8]: (start: Int, found: Int?)] = [:]
  private var setsDelimiters = false

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
      let contentEnd = firstOffset(ofMark: end, from: contentStart),
      kind == .comment
        || source.firstOffset(of: opening, from: contentStart, before: contentEnd) == nil
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

  private mutating func firstOffset(ofMark mark: [UInt8], from start: Int) -> Int? {
    if let last = marks[mark], last.start <= start, last.found.map({ $0 >= start }) ?? true {
      return last.found
    }
    let found = source.firstOffset(of: mark, from: start)
    marks[mark] = (start, found)
    return found
  }

  /// Reports a tag without a name or with two, and one that sets delimiters.
  private mutating func accept(_ tag: Tag) -> Bool {
    switch tag.kind {
    case .comment:
      return true
    case .delimiters:
      // Once: what sets them back, and all between, is the same mistake.
      if !setsDelimiters {
        report(
          at: tag,
          "\(source.shown(tag.range)) sets other delimiters: tags are written with {{ and }} only"
        )
      }
      setsDelimiters = true
    default:
      if tag.name.isEmpty {
        if !isSetBack(tag) { report(at: tag, "\(source.shown(tag.range)) has no name") }
      } else if tag.name.unicodeScalars.count > Self.longestName {
        let length = tag.name.unicodeScalars.count
        let limit = Self.longestName
        report(at: tag, "a name of \(length) letters is too long: it has at most \(limit)")
      } else if !Self.isName(tag.name) {
        report(at: tag, "'\(tag.name)' cannot be a name")
      } else {
        return true
      }
    }
    return false
  }

  /// Whether `{{ }}` stands between equals signs, after delimiters were set, as in `<%={{ }}=%>`.
  private func isSetBack(_ tag: Tag) -> Bool {
    setsDelimiters && tag.range.lowerBound > 0
      && source.bytes[tag.range.lowerBound - 1] == UInt8(ascii: "=")
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
  /// and before a blank; a run of braces is one mistake.
  private mutating func reportUnclosed(from start: Int, end: [UInt8]) {
    let brace = UInt8(ascii: "{")
    while offset < source.bytes.count, source.bytes[offset] == brace { offset += 1 }
    var wordEnd = offset
    while wordEnd < source.bytes.count, source.bytes[wordEnd] > UInt8(ascii: " "),
      wordEnd == offset
        || source.bytes[wordEnd] != UInt8(ascii: "<") && source.bytes[wordEnd] != brace
    {
      wordEnd += 1
    }
    let (tag, mark) = (source.shown(start..<wordEnd), String(decoding: end, as: UTF8.self))
    diagnostics.append(
      Diagnostic(
        .templateSyntax,
        at: source.location(of: start),
        "the tag \(tag) is not closed by \(mark)"
      )
    )
  }
}
