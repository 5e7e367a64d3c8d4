/// The files that a result is shown from: its card, and its text for snippets and phrases.
enum RecordFiles {
  /// Returns the card of a record: a row of kind, id, title, date, detail, meeting, language,
  /// and the language of the text where it has one of its own.
  static func card(_ record: SearchRecord) -> [UInt8] {
    var bytes: [UInt8] = []
    var cells = [
      record.kind.rawValue, record.id, record.title, record.date, record.detail,
      record.meeting.map(String.init) ?? "", record.language,
    ]
    if !record.textLanguage.isEmpty { cells.append(record.textLanguage) }
    for (column, cell) in cells.enumerated() {
      if column > 0 { bytes.append(tab) }
      append(cell, to: &bytes)
    }
    return bytes
  }

  /// Returns some cards as a file has them.
  static func cards(_ rows: ArraySlice<[UInt8]>) -> [UInt8] {
    Array(rows.joined(separator: [newline]))
  }

  /// Returns the texts of some records: the lines of the lead, a tab, and the paragraphs.
  static func texts(_ records: [SearchRecord]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, record) in records.enumerated() {
      if index > 0 { bytes.append(formFeed) }
      append(lines: record.lead, to: &bytes)
      bytes.append(tab)
      append(lines: record.body, to: &bytes)
    }
    return bytes
  }

  private static let tab = UInt8(ascii: "\t")
  private static let newline = UInt8(ascii: "\n")
  private static let formFeed: UInt8 = 0x0C

  private static func append(lines: [String], to bytes: inout [UInt8]) {
    for (index, line) in lines.enumerated() {
      if index > 0 { bytes.append(newline) }
      append(line, to: &bytes)
    }
  }

  /// Appends text in which what separates is a space.
  private static func append(_ text: String, to bytes: inout [UInt8]) {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    for index in start..<bytes.count where bytes[index] <= 0x0D {
      switch bytes[index] {
      case tab, newline, formFeed, 0x0D: bytes[index] = UInt8(ascii: " ")
      default: break
      }
    }
  }
}
