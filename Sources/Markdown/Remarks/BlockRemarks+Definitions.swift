internal import Diagnostics

// `[label]: destination` is no part of the text, and so are words that only look like it:
// `[PV]: Vâng.`

extension BlockRemarks {
  private struct Definition {
    var syntax: LinkSyntax.Definition
    var key: String
    /// From 0.
    var line: Int
  }

  /// Tells the definitions that are not shown anywhere, by the labels that are used.
  mutating func findDefinitions(used: Set<String>?) {
    let definitions = definitions()
    let first = Dictionary(definitions.map { ($0.key, $0.line) }, uniquingKeysWith: min)
    for definition in definitions {
      let label = String(decoding: source.bytes[definition.syntax.label], as: UTF8.self)
      let place = definition.syntax.label.lowerBound - 1
      if label.hasPrefix("^") {
        addPartedFootnote("[\(label)]:", label.dropFirst(), at: place)
      } else if let line = first[definition.key], line != definition.line {
        add(.repeatedDefinition(label, firstLine: text.firstLine + line), at: place)
      } else if let used, !used.contains(definition.key) {
        add(.unusedDefinition(label), at: place, destinations: [destination(of: definition)])
      }
    }
  }

  private mutating func destination(of definition: Definition) -> MarkdownDestination {
    let range = definition.syntax.destination
    return MarkdownDestination(
      text: String(decoding: source.bytes[range], as: UTF8.self),
      isImage: false,
      position: source.position(of: range.lowerBound)
    )
  }

  /// Returns the definitions of the text, where a paragraph may begin or behind another; one that leads
  /// nowhere, as `[//]: # (…)`, is how authors write what only they shall read.
  private func definitions() -> [Definition] {
    var isText = [Bool](repeating: false, count: source.lineStarts.count)
    let further = text.wordLines.filter { $0.count > 1 }.map { $0.lowerBound + 1...$0.upperBound }
    for lines in text.codeLines + further {
      for line in lines.clamped(to: 0...isText.count - 1) { isText[line] = true }
    }
    var definitions: [Definition] = []
    /// The line behind the last one.
    var next = -1
    for index in source.lineStarts.indices where index == next || index > next && !isText[index] {
      let line = source.line(index)
      let start = source.behindSignsOfBlocks(in: line)
      let quotes = source.bytes[line.lowerBound..<start].count { $0 == UInt8(ascii: ">") }
      let syntax = LinkSyntax(source.bytes, end: source.bytes.count, quotes: quotes)
      guard let found = syntax.definition(at: start) else { continue }
      next = index
      while next < source.lineStarts.count, source.lineStarts[next] <= found.end { next += 1 }
      let leads =
        found.destination.count > 1 || source.bytes[found.destination] != [UInt8(ascii: "#")]
      guard leads, !found.destination.isEmpty else { continue }
      definitions.append(Definition(syntax: found, key: syntax.key(found.label), line: index))
    }
    return definitions
  }
}
