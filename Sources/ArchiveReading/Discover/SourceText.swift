package import Diagnostics
internal import VietnameseText

/// The text of a file as the archive takes it: UTF-8, NFC, `\n` at the end of lines, no BOM.
package enum SourceText {
  /// Returns the text, or nil and an `encoding` error with the place of the first bad byte; of a text
  /// with a NUL byte in it both the error and the rest.
  package static func decode(_ bytes: [UInt8], path: String) -> Checked<String?> {
    var bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    // Both are rare, and looked for in one go.
    let isOdd = bytes.contains { $0 == UInt8(ascii: "\r") || $0 == 0 }
    if isOdd { bytes = withLineFeeds(bytes) }
    let zeros = isOdd ? bytes.count { $0 == 0 } : 0
    var log: [Diagnostic] = []
    if zeros > 0 {
      log.append(badByte(in: bytes, path: path))
      // Of what is no text nothing more can be said.
      guard zeros * mostZeros < bytes.count else { return Checked(nil, log) }
      bytes.removeAll { $0 == 0 }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return Checked(nil, log.isEmpty ? [badByte(in: bytes, path: path)] : log)
    }
    return Checked(composed(text, path: path).reporting(to: &log), log)
  }

  /// A text that was damaged has fewer NUL bytes than one of so many.
  private static let mostZeros = 16

  private static func badByte(in bytes: [UInt8], path: String) -> Diagnostic {
    let (position, byte) = firstBadByte(in: bytes)
    let hex = String(byte, radix: 16, uppercase: true)
    let message =
      byte == 0
      ? "the file is not text: there is a NUL byte"
      : "the file is not UTF-8: there is a byte \(hex)"
    return Diagnostic(.encoding, at: SourceLocation(path: path, position: position), message)
  }

  private static func composed(_ text: String, path: String) -> Checked<String?> {
    if Normalisation.isComposed(text) { return Checked(text) }
    if let mark = Normalisation.firstMarkTooMany(in: text) {
      let before = text.unicodeScalars[..<mark]
      let line = before.lastIndex(of: "\n").map { before.index(after: $0) } ?? before.startIndex
      let position = SourcePosition(
        line: before.count { $0 == "\n" } + 1,
        column: before[line...].count + 1
      )
      let message = "a letter carries more than \(Normalisation.mostMarks) combining marks"
      return Checked(
        nil,
        [Diagnostic(.encoding, at: SourceLocation(path: path, position: position), message)]
      )
    }
    return Checked(Normalisation.precomposed(text))
  }

  private static func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var last: UInt8 = 0
    for byte in bytes {
      if byte == UInt8(ascii: "\n"), last == UInt8(ascii: "\r") {
        last = byte
        continue
      }
      result.append(byte == UInt8(ascii: "\r") ? UInt8(ascii: "\n") : byte)
      last = byte
    }
    return result
  }

  private static func firstBadByte(in bytes: [UInt8]) -> (SourcePosition, UInt8) {
    var line = 1
    var column = 1
    var rest = bytes[...]
    while let byte = rest.first {
      let length = sequenceLength(rest)
      guard byte != 0, length > 0 else { break }
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else {
        column += 1
      }
      rest = rest.dropFirst(length)
    }
    return (SourcePosition(line: line, column: column), rest.first ?? 0)
  }

  /// The length of the scalar that the bytes begin with, or 0 where they begin with none.
  private static func sequenceLength(_ bytes: ArraySlice<UInt8>) -> Int {
    (1...4).first { length in
      bytes.count >= length
        && String(validating: bytes.prefix(length), as: UTF8.self)?.unicodeScalars.count == 1
    } ?? 0
  }
}
