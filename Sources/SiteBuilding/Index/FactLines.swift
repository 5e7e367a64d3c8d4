internal import ArchiveModel

/// Lines of text about a record, each once and none empty.
///
/// A phrase never goes over the end of a line, so every fact has one of its own.
struct FactLines {
  private(set) var lines: [String] = []
  private var seen: Set<Line> = []

  mutating func add(_ line: String?) {
    guard let line, !line.isEmpty, seen.insert(Line(text: line)).inserted else { return }
    lines.append(line)
  }

  mutating func add(contentsOf lines: some Sequence<String>) {
    for line in lines { add(line) }
  }

  /// Adds the parts of one fact as a line: `Thiếu tướng Nguyễn Văn Kỷ, Phó Chánh Văn phòng`.
  mutating func add(_ parts: [String?], separator: String = ", ") {
    add(parts.compactMap { $0 }.joined(separator: separator))
  }

  /// Adds a date in words, as people type it (`23/8/2022`), and as it was written.
  mutating func add(_ date: EDTFDate, words: String) {
    guard date != .unknown else { return }
    add(words)
    add(contentsOf: [date.start, date.end].compactMap { $0?.dayFirst })
    add(date.text)
  }

  /// A text compared by its bytes: that of a `String` is compared letter by letter, which took a
  /// quarter of the time that all lines take.
  private struct Line: Hashable {
    var text: String

    func hash(into hasher: inout Hasher) {
      var text = text
      text.withUTF8 { unsafe hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }

    static func == (left: Line, right: Line) -> Bool {
      left.text.utf8.count == right.text.utf8.count && left.text.utf8.elementsEqual(right.text.utf8)
    }
  }
}

extension EDTFDate.Point {
  /// `23/8/2022`, `8/2022`; nil for a point that names no month.
  fileprivate var dayFirst: String? {
    guard years.count == 1, let month else { return nil }
    let parts = [day, month, years.lowerBound].compactMap { $0 }
    return parts.map(String.init).joined(separator: "/")
  }
}
