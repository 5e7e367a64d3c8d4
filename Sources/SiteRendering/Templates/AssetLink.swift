internal import Diagnostics

/// A file that a style sheet or a script loads, and where it says so.
struct AssetLink: Sendable {
  /// As it is written, relative to the folder of assets.
  let address: String
  let location: SourceLocation
  /// Whether it is loaded for certain: a string in a script may be about something else.
  let isCertain: Bool

  /// Returns what an asset loads, by its ending.
  static func all(in bytes: [UInt8], of path: String, named name: String) -> [AssetLink] {
    let found: [(Range<Int>, isCertain: Bool)]
    if name.hasSuffix(".css") {
      found = StyleSheet.addresses(in: bytes).map { ($0, true) }
    } else if name.hasSuffix(".js") {
      found = fileNames(in: bytes)
    } else {
      return []
    }
    var place = SourcePosition.start
    var last = 0
    return found.map { range, isCertain in
      place = position(of: range.lowerBound, in: bytes, from: (last, place))
      last = range.lowerBound
      let address = String(decoding: bytes[range], as: UTF8.self)
      let location = SourceLocation(path: path, position: place)
      return AssetLink(address: address, location: location, isCertain: isCertain)
    }
  }

  /// Counts on from an earlier place.
  private static func position(
    of offset: Int,
    in bytes: [UInt8],
    from start: (offset: Int, place: SourcePosition)
  ) -> SourcePosition {
    var (line, column) = (start.place.line, start.place.column)
    for byte in bytes[start.offset..<offset] {
      if byte == UInt8(ascii: "\n") {
        (line, column) = (line + 1, 1)
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return SourcePosition(line: line, column: column)
  }

  /// Returns the strings of a script that are names of scripts or style sheets, `"search-more.js"`, and
  /// those that it imports, `"./search-more.js"`.
  private static func fileNames(in script: [UInt8]) -> [(Range<Int>, isCertain: Bool)] {
    var names: [(Range<Int>, isCertain: Bool)] = []
    var place = 0
    while let quote = script[place...].firstIndex(where: { "\"'`".utf8.contains($0) }) {
      let start = quote + 1
      let isImported = script[start...].first == UInt8(ascii: ".") && isImport(script[..<quote])
      let end =
        script[start...].firstIndex { !isOfName($0) && (!isImported || $0 != UInt8(ascii: "/")) }
        ?? script.count
      place = max(end, start)
      guard end < script.count, script[end] == script[quote] else { continue }
      let name = script[start..<end]
      for ending in [".js", ".css"] where name.count > ending.utf8.count {
        if name.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
          names.append((start..<end, isImported))
        }
      }
    }
    return names
  }

  /// Says whether the string behind this is imported: `import "…`, `from "…`, `import("…`.
  private static func isImport(_ before: ArraySlice<UInt8>) -> Bool {
    var words = before.suffix(20)
    func dropSpaces() {
      while let last = words.last, last <= UInt8(ascii: " ") { words.removeLast() }
    }
    dropSpaces()
    let isCall = words.last == UInt8(ascii: "(")
    if isCall { words.removeLast() }
    dropSpaces()
    return (isCall ? ["import"] : ["import", "from"]).contains { word in
      words.suffix(word.utf8.count).elementsEqual(word.utf8)
        && !(words.dropLast(word.utf8.count).last.map(isOfName) ?? false)
    }
  }

  /// Says whether the name of a template or an asset may have a byte.
  static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-_.".utf8.contains(byte)
    }
  }
}
