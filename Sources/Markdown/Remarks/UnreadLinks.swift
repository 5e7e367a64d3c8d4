/// Finds in words that a reader sees what was meant as a link.
package enum UnreadLinks {
  package struct Found: Equatable {
    /// Bytes of the words, from `[` on.
    package var range: Range<Int>
    /// Where the second part begins, behind the sign that it belongs to.
    package var joint: Int
    /// Behind `](`, without blanks, or the label.
    package var destination: String
    /// Whether the text between the two brackets is followed by `(` at once.
    package var isWhole: Bool
  }

  /// Returns what looks like `[words](destination)`, closed or not, `[words] (destination)`, or
  /// `[words][label]`, in order; what only stands in brackets is none.
  package static func find(in words: [UInt8]) -> [Found] {
    var found: [Found] = []
    var opened: [Int] = []
    var index = 0
    while index < words.count {
      switch words[index] {
      case BlockWords.cellEnd: opened = []
      case open: opened.append(index)
      case close:
        guard let start = opened.popLast() else { break }
        if let link = link(behind: index, from: start, in: words) {
          found.append(link)
          index = link.range.upperBound - 1
          opened = []
        }
      default: break
      }
      index += 1
    }
    var taken = found[...]
    let alone = addresses(in: words).filter { address in
      while let link = taken.first, link.range.upperBound <= address.range.lowerBound {
        taken.removeFirst()
      }
      return taken.first.map { !$0.range.overlaps(address.range) } ?? true
    }
    return alone.isEmpty
      ? found : (found + alone).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Returns what stands behind a bracket as addresses with a scheme do, `(official:le-van-an`, and is
  /// perhaps part of a link that was cut or written in another way: `[[official:le-van-an|An]]`.
  static func addresses(in words: [UInt8]) -> [Found] {
    var found: [Found] = []
    var next = 0
    while let colon = words.firstIndex(of: UInt8(ascii: ":"), from: next) {
      next = colon + 1
      guard next < words.count, isPartOfID(words[next]) else { continue }
      let letters = words[max(0, colon - 20)..<colon].reversed().prefix { $0 &- 0x61 < 26 }.count
      let start = colon - letters
      guard letters > 0, start > 0, opens(words[start - 1]) else { continue }
      let end = words[next...].firstIndex { !isPartOfID($0) } ?? words.count
      let address = String(decoding: words[start..<end], as: UTF8.self)
      found.append(Found(range: start..<end, joint: start, destination: address, isWhole: false))
      next = end
    }
    return found
  }

  /// `(`, `[`, `{`, `<`, `|`, and the last byte of the wide brackets `（` and `［`.
  private static func opens(_ byte: UInt8) -> Bool {
    "([{<|".utf8.contains(byte) || byte == 0x88 || byte == 0xBB
  }

  private static func isPartOfID(_ byte: UInt8) -> Bool {
    byte &- 0x61 < 26 || isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "#")
  }

  private static func link(behind end: Int, from start: Int, in words: [UInt8]) -> Found? {
    var next = end + 1
    guard next < words.count else { return nil }
    if words[next] == open { return labelled(at: next, from: start, in: words) }
    let isWhole = words[next] == bracket
    if words[next] == UInt8(ascii: " ") { next += 1 }
    guard next < words.count, words[next] == bracket else { return nil }
    let rest = words[(next + 1)...]
    let line = rest.prefix { $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: "\n") && $0 != 0x0B }
    let destination = line.prefix(longest).drop { $0 == UInt8(ascii: " ") || $0 == 0x3C }
    let isClosed = line.endIndex < words.count && words[line.endIndex] == UInt8(ascii: ")")
    return Found(
      range: start..<(isClosed ? line.endIndex + 1 : line.endIndex),
      joint: next,
      destination: text(destination),
      isWhole: isWhole
    )
  }

  private static func labelled(at next: Int, from start: Int, in words: [UInt8]) -> Found? {
    let label = words[(next + 1)...].prefix { $0 != open && $0 != close && $0 != 0x0A }
    guard label.endIndex < words.count, words[label.endIndex] == close,
      label.first != UInt8(ascii: "^")
    else { return nil }
    let own = words[(start + 1)..<(next - 1)]
    // `[1][2]` cites two things.
    guard !(own.allSatisfy(isDigit) && label.allSatisfy(isDigit)) else { return nil }
    return Found(
      range: start..<(label.endIndex + 1),
      joint: next,
      destination: text(label.prefix(longest)),
      isWhole: true
    )
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    let end = bytes.lastIndex { $0 != UInt8(ascii: " ") }.map { $0 + 1 } ?? bytes.startIndex
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  /// Bytes of a destination that are looked at.
  private static let longest = 400
  private static let open = UInt8(ascii: "[")
  private static let close = UInt8(ascii: "]")
  private static let bracket = UInt8(ascii: "(")
}
