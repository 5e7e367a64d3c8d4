/// The name of something in a folder, which to the system is bytes and may be no text.
package struct FileName: Sendable {
  /// What messages show: a byte that is no UTF-8 is written out, as in `l\xEA.md`.
  package let text: String
  /// The first such byte.
  package let badByte: UInt8?

  init(_ bytes: some Collection<UInt8>) {
    if let text = String(validating: bytes, as: UTF8.self) {
      (self.text, badByte) = (text, nil)
      return
    }
    var text = ""
    var badByte: UInt8?
    var rest = Array(bytes)[...]
    while let byte = rest.first {
      if let (letter, length) = Self.firstLetter(of: rest) {
        text.unicodeScalars.append(letter)
        rest = rest.dropFirst(length)
      } else {
        text += "\\x" + String(byte, radix: 16, uppercase: true)
        badByte = badByte ?? byte
        rest = rest.dropFirst()
      }
    }
    (self.text, self.badByte) = (text, badByte)
  }

  private static func firstLetter(
    of bytes: ArraySlice<UInt8>
  ) -> (letter: Unicode.Scalar, length: Int)? {
    for length in 1...4 where length <= bytes.count {
      let letters = String(validating: bytes.prefix(length), as: UTF8.self)?.unicodeScalars
      if let letter = letters?.first { return (letter, length) }
    }
    return nil
  }
}
