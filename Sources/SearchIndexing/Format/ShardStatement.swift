internal import Foundation

/// A file of the index taken apart: what ``ShardFile`` puts together.
struct ShardStatement {
  var edition: String
  var name: String
  var checksum: String
  /// The payload as text, its escapes undone, in UTF-8.
  var payload: [UInt8]

  /// Reads the one statement of a file; nil where it is not one.
  init?(_ bytes: [UInt8]) {
    let opening = Array("\(ShardFile.callback)(".utf8)
    let closing = Array(");\n".utf8)
    guard bytes.starts(with: opening), bytes.suffix(closing.count).elementsEqual(closing) else {
      return nil
    }
    // The four literals of JavaScript are literals of JSON too: its escapes are JSON's.
    let list = Array("[".utf8) + bytes[opening.count..<(bytes.count - closing.count)] + [0x5D]
    guard let parts = try? JSONDecoder().decode([String].self, from: Data(list)), parts.count == 4
    else { return nil }
    (edition, name, checksum) = (parts[0], parts[1], parts[2])
    payload = Array(parts[3].utf8)
  }

  var isWhole: Bool { ShardFile.checksum(of: payload) == checksum }
}
