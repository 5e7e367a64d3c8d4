internal import Foundation

/// Base64 as RFC 4648 has it: gzip takes back what it adds, and any browser reads it at once.
enum Base64 {
  static func encoded(_ bytes: [UInt8]) -> [UInt8] { Array(Data(bytes).base64EncodedData()) }

  /// Returns the bytes of a text, or nil where it is no base64.
  static func decoded(_ text: [UInt8]) -> [UInt8]? {
    Data(base64Encoded: Data(text)).map(Array.init)
  }
}
