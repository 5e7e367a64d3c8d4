internal import Diagnostics

extension RemarkFinder {
  /// `[^label]` that a reader sees has no footnote.
  mutating func findFootnotes(_ words: [UInt8], _ places: WordPlaces) {
    var places = places
    for label in Self.citations(in: words[...]) {
      let written = words[(label.startIndex - 2)...label.endIndex]
      guard let place = places.place(of: written) else { continue }
      add(.missingFootnote(String(decoding: label, as: UTF8.self)), at: place)
    }
  }

  /// Reads every `[^label]:` of the source.
  mutating func readDefinitions() {
    let definitions = source.lineStarts.indices.compactMap { isCode[$0] ? nil : definition(at: $0) }
    guard !definitions.isEmpty else { return }
    let first = Dictionary(definitions.map { ($0.key, $0.line) }, uniquingKeysWith: min)
    // Where all are shown, all are cited.
    let cited = first.count > shownFootnotes ? citedLabels() : Set(first.keys)
    for definition in definitions {
      let isRepeated = first[definition.key] != definition.line
      guard isRepeated || !cited.contains(definition.key) else { continue }
      let kind: MarkdownRemark.Kind =
        isRepeated
        ? .repeatedFootnote(
          definition.label,
          firstLine: source.firstLine + (first[definition.key] ?? 0)
        ) : .unusedFootnote(definition.label)
      add(
        kind,
        at: source.line(definition.line).lowerBound,
        destinations: linksNotShown(of: definition)
      )
    }
  }

  /// The first line of a footnote.
  private struct Definition {
    var line: Int
    var label: String
    /// The offset of what the footnote says.
    var content: Int

    /// The label as the library compares it.
    var key: String { RemarkFinder.key(label) }
  }

  private static func key(_ label: String) -> String {
    label.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }

  private func definition(at index: Int) -> Definition? {
    let line = source.line(index)
    let start = source.bytes[line].prefix(3).prefix { $0 == 0x20 }.endIndex
    guard let label = Self.citation(at: start, in: source.bytes[line]),
      label.endIndex + 1 < line.upperBound, source.bytes[label.endIndex + 1] == UInt8(ascii: ":")
    else { return nil }
    let text = String(decoding: label, as: UTF8.self)
    return Definition(line: index, label: text, content: label.endIndex + 2)
  }

  /// The labels of all `[^label]` of the source that are no definitions.
  private func citedLabels() -> Set<String> {
    var labels: Set<String> = []
    for index in source.lineStarts.indices where !isCode[index] {
      let line = source.line(index)
      let start = definition(at: index)?.content ?? line.lowerBound
      for label in Self.citations(in: source.bytes[start..<line.upperBound]) {
        labels.insert(Self.key(String(decoding: label, as: UTF8.self)))
      }
    }
    return labels
  }

  /// The links of a footnote that is not shown, those of its further paragraphs, which are indented, too.
  private func linksNotShown(of definition: Definition) -> [MarkdownDestination] {
    var end = definition.line + 1
    func isEmpty(_ line: Int) -> Bool { source.bytes[source.line(line)].allSatisfy { $0 == 0x20 } }
    while end < source.lineStarts.count, self.definition(at: end) == nil,
      !isEmpty(end - 1) && !isEmpty(end) || isEmpty(end)
        || source.bytes[source.line(end)].starts(with: "    ".utf8)
    {
      end += 1
    }
    // The label is cut from the first line, the indentation from the others.
    var cuts: [Int] = []
    var text: [UInt8] = []
    for line in definition.line..<end {
      let whole = source.line(line)
      let start =
        line == definition.line
        ? definition.content
        : whole.lowerBound + source.bytes[whole].prefix(4).prefix { $0 == 0x20 }.count
      cuts.append(source.bytes[whole.lowerBound..<start].count { $0 & 0xC0 != 0x80 })
      text += source.bytes[start..<max(start, whole.upperBound)] + [UInt8(ascii: "\n")]
    }
    let firstLine = source.firstLine + definition.line
    let note = MarkdownDocument(
      parsing: text,
      firstLine: firstLine,
      remarks: false
    )
    return note.destinations.map { destination in
      var destination = destination
      let place = destination.position
      let cut = cuts.indices.contains(place.line - firstLine) ? cuts[place.line - firstLine] : 0
      destination.position = SourcePosition(line: place.line, column: place.column + cut)
      return destination
    }
  }

  // MARK: Labels

  /// Returns the label of every `[^label]`.
  private static func citations(in bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var labels: [ArraySlice<UInt8>] = []
    var index = bytes.startIndex
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "[")) {
      index = open + 1
      guard let label = citation(at: open, in: bytes) else { continue }
      labels.append(label)
      index = label.endIndex
    }
    return labels
  }

  private static func citation(
    at open: Int,
    in bytes: ArraySlice<UInt8>
  ) -> ArraySlice<UInt8>? {
    guard open + 2 < bytes.endIndex, bytes[open] == UInt8(ascii: "["),
      bytes[open + 1] == UInt8(ascii: "^")
    else { return nil }
    let label = bytes[(open + 2)...].prefix {
      $0 > 0x20 && $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "[")
    }
    guard !label.isEmpty, label.endIndex < bytes.endIndex,
      bytes[label.endIndex] == UInt8(ascii: "]")
    else { return nil }
    return label
  }
}
