internal import ArchiveReading
internal import Diagnostics
internal import FileAccess
internal import Markdown

/// The lines of a file, read again for the one place in it that a message is about.
struct SourceLines {
  private let lines: [Substring]

  /// Where the file cannot be read any more there are no lines.
  init(of path: String) {
    let bytes = (try? FileSystem.bytes(of: path)) ?? []
    let text = SourceText.decode(bytes, path: path).value ?? ""
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// Returns where a part of a paragraph stands: as often as its words come before it in the
  /// paragraph, they come before it in the source.
  func position(of range: Range<Int>, in paragraph: MarkdownParagraph) -> SourcePosition {
    let name = paragraph.words(in: range)
    let words = name.split(separator: " ")
    guard let first = words.first else { return paragraph.position }
    var skipped = paragraph.words(in: 0..<range.lowerBound).ranges(of: name).count
    var number = paragraph.position.line
    while lines.indices.contains(number - 1), !lines[number - 1].isEmpty {
      let line = lines[number - 1]
      for found in line.ranges(of: first)
      where continues(words.dropFirst(), in: line[found.upperBound...], number) {
        if skipped == 0 {
          let column = line[..<found.lowerBound].unicodeScalars.count + 1
          return SourcePosition(line: number, column: column)
        }
        skipped -= 1
      }
      number += 1
    }
    return paragraph.position
  }

  /// Says whether words stand one after another in the rest of a line and the lines below it.
  private func continues(_ words: ArraySlice<Substring>, in rest: Substring, _ number: Int) -> Bool
  {
    var (rest, number) = (rest, number)
    for word in words {
      let space = rest.prefix { $0 == " " }
      rest = rest[space.endIndex...]
      if rest.isEmpty, lines.indices.contains(number) {
        // The mark of a quotation stands before each of its lines.
        rest = lines[number].drop { $0 == " " || $0 == ">" }
        number += 1
      } else if space.isEmpty {
        return false
      }
      guard rest.hasPrefix(word) else { return false }
      rest = rest.dropFirst(word.count)
    }
    return true
  }
}
