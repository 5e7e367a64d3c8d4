/// A file of the index: one statement that hands its name, checksum and payload to the client.
///
///     vankho.take("0123456789ab","terms/12","89abcdef","...");
enum ShardFile {
  static let callback = "vankho.take"

  /// Returns the bytes of a file.
  static func bytes(edition: String, name: String, payload: [UInt8]) -> [UInt8] {
    var bytes = Array("\(callback)(\"\(edition)\",\"\(name)\",\"".utf8)
    bytes.reserveCapacity(payload.count + payload.count / 8 + 64)
    bytes.append(contentsOf: checksum(of: payload).utf8)
    bytes.append(contentsOf: "\",\"".utf8)
    appendEscaped(payload, to: &bytes)
    bytes.append(contentsOf: "\");\n".utf8)
    return bytes
  }

  /// Returns eight hexadecimal digits: FNV-1a over the UTF-16 units of UTF-8.
  static func checksum(of payload: [UInt8]) -> String {
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
    return hexadecimal(UInt64(hash), digits: 8)
  }

  static func hexadecimal(_ value: UInt64, digits: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  /// Appends text as it stands in a literal of JavaScript.
  private static func appendEscaped(_ text: [UInt8], to bytes: inout [UInt8]) {
    for (index, byte) in text.enumerated() {
      switch byte {
      case 0x22, 0x5C: bytes += [0x5C, byte]
      case 0x0A: bytes += [0x5C, UInt8(ascii: "n")]
      case 0x09: bytes += [0x5C, UInt8(ascii: "t")]
      case 0x0C: bytes += [0x5C, UInt8(ascii: "f")]
      case 0..<0x20: bytes.append(contentsOf: "\\u\(hexadecimal(UInt64(byte), digits: 4))".utf8)
      case 0xA8 where isLineSeparator(text, index), 0xA9 where isLineSeparator(text, index):
        bytes.removeLast(2)
        bytes.append(contentsOf: byte == 0xA8 ? "\\u2028".utf8 : "\\u2029".utf8)
      default: bytes.append(byte)
      }
    }
  }

  private static func isLineSeparator(_ text: [UInt8], _ index: Int) -> Bool {
    index >= 2 && text[index - 2] == 0xE2 && text[index - 1] == 0x80
  }
}
