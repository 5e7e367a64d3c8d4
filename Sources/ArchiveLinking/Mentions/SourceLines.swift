internal import ArchiveReading
internal import Diagnostics
internal import FileAccess
internal import Markdown

/// The lines of a file, read again for the one place in it that a message is about.
struct SourceLines {
  private let bytes: [UInt8]
  private let lines: [Range<Int>]

  /// Where the file cannot be read any more there are no lines.
  init(of path: String) {
    let read = (try? FileSystem.bytes(of: path)) ?? []
    bytes = Array((SourceText.decode(read, path: path).value ?? "").utf8)
    lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { $0.startIndex..<$0.endIndex }
  }

  /// Returns where a part of a paragraph stands: as often as its words come before it in the
  /// paragraph, they come before it in the source.
  func position(of range: Range<Int>, in paragraph: MarkdownParagraph) -> SourcePosition {
    let words = paragraph.bytes[range].split(separator: UInt8(ascii: " "))
    guard let first = words.first else { return paragraph.position }
    var skipped = paragraph.bytes.places(of: paragraph.bytes[range], in: 0..<range.lowerBound).count
    var number = paragraph.position.line
    while lines.indices.contains(number - 1), !lines[number - 1].isEmpty {
      let line = lines[number - 1]
      for place in bytes.places(of: first, in: line)
      where continues(words.dropFirst(), in: place + first.count..<line.upperBound, number) {
        if skipped == 0 {
          let column = bytes[line.lowerBound..<place].count { $0 & 0xC0 != 0x80 } + 1
          return SourcePosition(line: number, column: column)
        }
        skipped -= 1
      }
      number += 1
    }
    return paragraph.position
  }

  /// Says whether words stand one after another in the rest of a line and the lines below it.
  private func continues(
    _ words: ArraySlice<ArraySlice<UInt8>>,
    in rest: Range<Int>,
    _ number: Int
  ) -> Bool {
    let space = UInt8(ascii: " ")
    var (rest, number) = (bytes[rest], number)
    for word in words {
      let isApart = rest.first == space
      rest = rest.drop { $0 == space }
      if rest.isEmpty, lines.indices.contains(number) {
        // The mark of a quotation stands before each of its lines.
        rest = bytes[lines[number]].drop { $0 == space || $0 == UInt8(ascii: ">") }
        number += 1
      } else if !isApart {
        return false
      }
      guard rest.starts(with: word) else { return false }
      rest = rest.dropFirst(word.count)
    }
    return true
  }
}
