import Foundation

/// Words and texts with what they fold to, which the client in the browser is tested against too.
enum FoldingFixture {
  static func entries(_ name: String) throws -> [[Any]] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/folding.json")
    let root = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    return (root as? [String: Any])?[name] as? [[Any]] ?? []
  }

  /// Text with all that is no ASCII as numbers, so that a failure shows which form it is.
  static func visible(_ text: String) -> String {
    text.unicodeScalars.map { $0.isASCII ? String($0) : "\\u{\(String($0.value, radix: 16))}" }
      .joined()
  }
}
