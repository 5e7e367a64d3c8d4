internal import Foundation

/// Base64 as RFC 4648 has it, in which the index, policies and addresses of pages have bytes: gzip takes
/// back what it adds, and any browser reads it at once.
package enum Base64 {
  package static func encoded(_ bytes: [UInt8]) -> [UInt8] {
    Array(Data(bytes).base64EncodedData())
  }

  /// Returns the bytes of a text, or nil where it is no base64.
  package static func decoded(_ text: [UInt8]) -> [UInt8]? {
    Data(base64Encoded: Data(text)).map(Array.init)
  }
}
