/// Writes one JSON object, its members in the order in which they are added.
struct JSONText {
  private var text = "{"

  /// The object, closed.
  var bytes: [UInt8] { Array((text + "}").utf8) }

  mutating func add(_ name: String, raw value: String) {
    if text.utf8.count > 1 { text += "," }
    text += "\"\(name)\":\(value)"
  }

  mutating func add(_ name: String, _ value: Int) { add(name, raw: String(value)) }
  mutating func add(_ name: String, _ value: String) { add(name, raw: Self.quoted(value)) }

  mutating func add(_ name: String, _ values: [Int]) {
    add(name, raw: "[\(values.map(String.init).joined(separator: ","))]")
  }

  mutating func add(_ name: String, _ values: [String]) {
    add(name, raw: "[\(values.map(Self.quoted).joined(separator: ","))]")
  }

  mutating func add(_ name: String, _ pairs: [(Int, Int)]) {
    add(name, raw: "[\(pairs.map { "[\($0),\($1)]" }.joined(separator: ","))]")
  }

  mutating func add(_ name: String, _ pairs: [(String, Int)]) {
    add(name, raw: "[\(pairs.map { "[\(Self.quoted($0)),\($1)]" }.joined(separator: ","))]")
  }

  mutating func add(_ name: String, _ rows: [(String, Int, Int)]) {
    add(name, raw: "[\(rows.map { "[\(Self.quoted($0)),\($1),\($2)]" }.joined(separator: ","))]")
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case _ where scalar.value < 0x20:
        quoted += "\\u\(ShardFile.hexadecimal(UInt64(scalar.value), digits: 4))"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
