internal import ArchiveModel

/// Lines of text about a record, none empty and hardly one twice.
///
/// A phrase never goes over the end of a line, so every fact has one of its own.
struct FactLines {
  private(set) var lines: [String] = []

  mutating func add(_ line: String?) {
    guard let line, !line.isEmpty, !isAmongLatest(line) else { return }
    lines.append(line)
  }

  /// Says whether a line is there, by its bytes, among the latest 64.
  ///
  /// Few lines are compared faster than put into a set, and of thousands not all are looked through,
  /// so that time stays in proportion. To compare by letters, which have several forms, took a
  /// quarter of the time that a record takes.
  private func isAmongLatest(_ line: String) -> Bool {
    for index in lines.indices.suffix(64)
    where lines[index].utf8.count == line.utf8.count
      && lines[index].utf8.elementsEqual(line.utf8)
    {
      return true
    }
    return false
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
}

extension EDTFDate.Point {
  /// `23/8/2022`, `8/2022`; nil for a point that names no month.
  fileprivate var dayFirst: String? {
    guard years.count == 1, let month else { return nil }
    let parts = [day, month, years.lowerBound].compactMap { $0 }
    return parts.map(String.init).joined(separator: "/")
  }
}
