/// A record as an editor writes it: fields in plain block style, then the text.
struct RecordText {
  private(set) var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(8192) }

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
  mutating func append(_ text: [UInt8]) { bytes.append(contentsOf: text) }

  /// The line between fields and text, and before the fields.
  mutating func rule() { append("---\n") }

  /// Writes `name: value`; nothing where there is no value.
  mutating func field(_ name: String, _ value: String?, after lead: String = "") {
    guard let value else { return }
    append("\(lead)\(name): \(Self.quoted(value))\n")
  }

  /// Writes `name: [a, b]` of ids, or one id a line where that would be too long to read.
  mutating func list(_ name: String, _ ids: [String]) {
    guard !ids.isEmpty else { return }
    let line = "\(name): [\(ids.joined(separator: ", "))]\n"
    if line.utf8.count <= 100 { append(line) } else { lines(name, ids) }
  }

  /// Writes one value a line.
  mutating func lines(_ name: String, _ values: [String]) {
    guard !values.isEmpty else { return }
    append("\(name):\n")
    for value in values { append("  - \(Self.quoted(value))\n") }
  }

  /// Writes one entry of a list of small records, in the order given.
  mutating func entry(_ fields: [(String, String?)], indentation: String) {
    var lead = indentation + "- "
    for (name, value) in fields where value != nil {
      field(name, value, after: lead)
      lead = indentation + "  "
    }
  }

  /// Quotes what YAML would take for something else than text.
  private static func quoted(_ value: String) -> String {
    let first = value.utf8.first ?? UInt8(ascii: " ")
    let startsPlain = first >= 0x80 || isWord(first)
    let isPlain = startsPlain && !value.contains(": ") && !value.contains(" #")
    return isPlain ? value : "\"\(value)\""
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."):
      true
    default: false
    }
  }
}
