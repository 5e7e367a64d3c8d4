internal import ArchiveModel
internal import Diagnostics

/// Reads `addresses.txt`: an address a line, with notes behind it, in any order.
///
/// Lines that were sorted and merged by hand or by git are taken as they come: two of one address
/// say both that it was published.
struct LedgerReader {
  /// So many mistaken lines are told; what has more is no list of addresses.
  private static let mostMistakes = 100
  /// The most pages and paragraphs that a note may say.
  private static let largestCount = 9_999
  private static let mergeMarks = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"]

  private let path: String
  private var entries: [AddressEntry] = []
  private var log: [Diagnostic] = []
  private var hasMergeMark = false

  static func read(_ text: String, path: String) -> Checked<AddressLedger> {
    var reader = LedgerReader(path: path)
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.isEmpty {
      guard reader.log.count < mostMistakes else {
        reader.report(
          .invalidValue,
          index + 1,
          1,
          "no more of this file is read: too much is mistaken"
        )
        break
      }
      reader.read(Substring(line), number: index + 1)
    }
    return Checked(AddressLedger(reader.entries), reader.log)
  }

  private init(path: String) { self.path = path }

  private mutating func read(_ line: Substring, number: Int) {
    let words = line.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      .map { Substring($0) }
    guard let first = words.first else { return }
    if Self.mergeMarks.contains(where: { first.hasPrefix($0) }) {
      return reportMerge(number)
    }
    let place = Placed(String(first), at: position(of: first, in: line, number))
    guard let address = RedirectResolution.address(place, in: path, &log) else { return }
    var entry = AddressEntry(address, line: number)
    for word in words.dropFirst() where !Self.take(word, into: &entry) {
      let start = position(of: word, in: line, number)
      report(
        .invalidValue,
        start.line,
        start.column,
        "'\(Diagnostic.shown(String(word)))' says nothing of an address: notes are dates, "
          + "p12, page-2, passages and name-5f2c9a10"
      )
    }
    entries.append(entry)
  }

  /// Returns false where a word is no note.
  private static func take(_ word: Substring, into entry: inout AddressEntry) -> Bool {
    if word == "passages" {
      entry.hasPassages = true
      return entry.address.kind == .article
    } else if let count = count(word, after: "page-") {
      entry.pages = max(entry.pages, count)
    } else if let count = count(word, after: "p") {
      entry.paragraphs = max(entry.paragraphs, count)
    } else if word.hasPrefix("name-") {
      let digest = word.dropFirst("name-".count)
      guard digest.utf8.count == NameDigest.length,
        digest.utf8.allSatisfy({ "0123456789abcdef".utf8.contains($0) })
      else { return false }
      entry.names.append(String(digest))
    } else if let date = try? EDTFDate(parsing: String(word)) {
      entry.dates.append(date)
    } else {
      return false
    }
    return true
  }

  private static func count(_ word: Substring, after start: String) -> Int? {
    guard word.hasPrefix(start) else { return nil }
    let digits = word.utf8.dropFirst(start.utf8.count)
    guard digits.first != UInt8(ascii: "+"), let count = Int(Substring(digits)),
      (1...largestCount).contains(count)
    else { return nil }
    return count
  }

  private func position(
    of word: Substring,
    in line: Substring,
    _ number: Int
  ) -> SourcePosition {
    let before = line[..<word.startIndex].unicodeScalars.count
    return SourcePosition(line: number, column: before + 1)
  }

  /// Both sides of a merge are right: whatever was published was published.
  private mutating func reportMerge(_ number: Int) {
    guard !hasMergeMark else { return }
    hasMergeMark = true
    report(
      .syntax,
      number,
      1,
      "a merge left its marks here: the lines of both sides are right, so delete the marks, or run "
        + "'vankho addresses --update'"
    )
  }

  private mutating func report(
    _ code: DiagnosticCode,
    _ line: Int,
    _ column: Int,
    _ message: String
  ) {
    let place = SourceLocation(path: path, position: SourcePosition(line: line, column: column))
    log.append(Diagnostic(code, at: place, message))
  }
}
