internal import ArchiveReading
internal import Diagnostics
internal import FileAccess
internal import Markdown

/// The lines of a file, read again for the one place in it that a message is about.
struct SourceLines {
  private let lines: [ArraySlice<UInt8>]

  /// Where the file cannot be read any more there are no lines.
  init(of path: String) {
    let bytes = (try? FileSystem.bytes(of: path)) ?? []
    let text = SourceText.decode(bytes, path: path).value ?? ""
    lines = Array(text.utf8).split(
      separator: UInt8(ascii: "\n"),
      omittingEmptySubsequences: false
    )
  }

  /// Returns where a part of a paragraph stands: as often as its words come before it in the
  /// paragraph, they come before it in the source.
  func position(of range: Range<Int>, in paragraph: MarkdownParagraph) -> SourcePosition {
    let words = paragraph.bytes[range].split(separator: UInt8(ascii: " "))
    guard let first = words.first else { return paragraph.position }
    var skipped = Self.places(of: paragraph.bytes[range], in: paragraph.bytes[..<range.lowerBound])
      .count
    var number = paragraph.position.line
    while lines.indices.contains(number - 1), !lines[number - 1].isEmpty {
      let line = lines[number - 1]
      for place in Self.places(of: first, in: line)
      where continues(words.dropFirst(), in: line[(place + first.count)...], number) {
        if skipped == 0 {
          let column = line[..<place].count { $0 & 0xC0 != 0x80 } + 1
          return SourcePosition(line: number, column: column)
        }
        skipped -= 1
      }
      number += 1
    }
    return paragraph.position
  }

  /// Returns where some bytes stand in others, none of them in another; a paragraph may hold thousands
  /// of names, each of which is looked for.
  private static func places(of words: ArraySlice<UInt8>, in bytes: ArraySlice<UInt8>) -> [Int] {
    guard let first = words.first else { return [] }
    var places: [Int] = []
    var rest = bytes
    while let place = rest.firstIndex(of: first) {
      let isThere = rest[place...].starts(with: words)
      if isThere { places.append(place) }
      rest = rest[(place + (isThere ? words.count : 1))...]
    }
    return places
  }

  /// Says whether words stand one after another in the rest of a line and the lines below it.
  private func continues(
    _ words: ArraySlice<ArraySlice<UInt8>>,
    in rest: ArraySlice<UInt8>,
    _ number: Int
  ) -> Bool {
    let space = UInt8(ascii: " ")
    var (rest, number) = (rest, number)
    for word in words {
      let isApart = rest.first == space
      rest = rest.drop { $0 == space }
      if rest.isEmpty, lines.indices.contains(number) {
        // The mark of a quotation stands before each of its lines.
        rest = lines[number].drop { $0 == space || $0 == UInt8(ascii: ">") }
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
