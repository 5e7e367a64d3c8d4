import Foundation
import Testing

/// An index as the client's tests read it; `VANKHO_RECORD=1` writes it anew.
struct IndexFixture: Codable, Equatable {
  var edition: String
  var files: [String: String]

  init(_ index: WrittenIndex) {
    edition = index.edition
    files = index.files.mapValues { String(decoding: $0, as: UTF8.self) }
  }

  /// Compares it with the one of a name in `Fixtures/`.
  func expect(_ name: String) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/\(name)")
    if ProcessInfo.processInfo.environment["VANKHO_RECORD"] != nil {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      try (encoder.encode(self) + Data("\n".utf8)).write(to: file)
    }
    #expect(try JSONDecoder().decode(IndexFixture.self, from: Data(contentsOf: file)) == self)
  }
}
