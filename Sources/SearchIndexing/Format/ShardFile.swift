/// A file of the index: one statement that hands its name, checksum and payload to the client.
///
///     vankho.take("0123456789ab","terms/12","89abcdef","...");
enum ShardFile {
  static let callback = "vankho.take"
  static let ending = ".js"

  /// Returns what a file begins with, whatever its payload is.
  static func opening(edition: String, name: String) -> String {
    "\(callback)(\"\(edition)\",\"\(name)\",\""
  }

  /// Returns the bytes of a file.
  static func bytes(edition: String, name: String, payload: [UInt8]) -> [UInt8] {
    var bytes = Array(opening(edition: edition, name: name).utf8)
    bytes.reserveCapacity(payload.count + payload.count / 8 + 64)
    bytes.append(contentsOf: checksum(of: payload).utf8)
    bytes.append(contentsOf: "\",\"".utf8)
    appendEscaped(payload, to: &bytes)
    bytes.append(contentsOf: "\");\n".utf8)
    return bytes
  }

  /// Returns the hash of a payload as eight hexadecimal digits.
  static func checksum(of payload: [UInt8]) -> String {
    hexadecimal(UInt64(hash(of: payload)), digits: 8)
  }

  /// Returns FNV-1a over the UTF-16 units of UTF-8.
  static func hash(of payload: [UInt8]) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    func add(_ unit: UInt32) { hash = (hash ^ unit) &* 16_777_619 }
    var index = 0
    while index < payload.count {
      let byte = UInt32(payload[index])
      index += 1
      guard byte >= 0x80 else {
        add(byte)
        continue
      }
      let tail = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
      var scalar = byte & (0x3F >> UInt32(tail))
      for _ in 0..<tail {
        scalar = scalar << 6 | UInt32(payload[index] & 0x3F)
        index += 1
      }
      if scalar >= 0x10000 {
        add(0xD800 + (scalar - 0x10000) >> 10)
        add(0xDC00 + (scalar - 0x10000) & 0x3FF)
      } else {
        add(scalar)
      }
    }
    return hash
  }

  static func hexadecimal(_ value: UInt64, digits: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  /// Appends text as it stands in a literal of JavaScript.
  private static func appendEscaped(_ text: [UInt8], to bytes: inout [UInt8]) {
    var start = 0
    for index in text.indices where isSpecial[Int(text[index])] {
      let byte = text[index]
      guard byte < 0x80 || isLineSeparator(text, index) else { continue }
      bytes.append(contentsOf: text[start..<(byte < 0x80 ? index : index - 2)])
      bytes.append(contentsOf: escape(of: byte).utf8)
      start = index + 1
    }
    bytes.append(contentsOf: text[start...])
  }

  /// Whether a byte is escaped; the last ones are the last of U+2028 and U+2029.
  private static let isSpecial: [Bool] = (0..<256).map { byte in
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0xA8 || byte == 0xA9
  }

  private static func escape(of byte: UInt8) -> String {
    switch byte {
    case 0x22: "\\\""
    case 0x5C: #"\\"#
    case 0x0A: #"\n"#
    case 0x09: #"\t"#
    case 0x0C: #"\f"#
    case 0xA8: #"\u2028"#
    case 0xA9: #"\u2029"#
    default: "\\u\(hexadecimal(UInt64(byte), digits: 4))"
    }
  }

  private static func isLineSeparator(_ text: [UInt8], _ index: Int) -> Bool {
    index >= 2 && text[index - 2] == 0xE2 && text[index - 1] == 0x80
  }
}
