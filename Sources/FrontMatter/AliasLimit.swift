internal import Diagnostics

/// Keeps hostile YAML from making the library compare names of fields that aliases of aliases blow
/// up to millions of values: it does so before anybody can count them.
enum AliasLimit {
  /// So few aliases cannot stand for more than a thousand values.
  private static let harmless = 16

  /// Returns the first line where a name of a field is an alias, a list or a record, in a text
  /// with many aliases; plain texts as names are never refused.
  static func firstNameOfManyValues(in text: Substring, firstLine: Int) -> SourcePosition? {
    guard indicators(UInt8(ascii: "*"), in: text) > harmless,
      indicators(UInt8(ascii: "&"), in: text) > 0
    else { return nil }
    var number = firstLine - 1
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      if holdsSuchName(line) { return SourcePosition(line: number, column: 1) }
    }
    return nil
  }

  /// Counts the places where an alias or an anchor may begin: a sign behind a space or a bracket
  /// and before a letter, which the stars of `articles/**/*.md` are not.
  private static func indicators(_ sign: UInt8, in text: Substring) -> Int {
    var count = 0
    var before = UInt8(ascii: "\n")
    var isOpen = false
    for byte in text.utf8 {
      if isOpen, byte > UInt8(ascii: " "), byte != sign { count += 1 }
      isOpen = byte == sign && " \n[{,:\"-".utf8.contains(before)
      before = byte
    }
    return count
  }

  /// Looks for `? `, `*alias :`, `] :` and `} :`.
  private static func holdsSuchName(_ line: Substring.UTF8View) -> Bool {
    var word: UInt8 = 0
    var last = UInt8(ascii: " ")
    for byte in line {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): break
      case UInt8(ascii: "?") where isSpace(last): return true
      case UInt8(ascii: ":") where "*]}".utf8.contains(word): return true
      case UInt8(ascii: "*"), UInt8(ascii: "]"), UInt8(ascii: "}"): word = byte
      default:
        if isSpace(last) || "[{,".utf8.contains(last) || word != UInt8(ascii: "*") { word = 0 }
      }
      last = byte
    }
    return false
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
