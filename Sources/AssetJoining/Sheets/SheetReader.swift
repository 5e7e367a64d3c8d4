/// Reads where a style sheet imports others, and whether all that opens in it is closed.
struct SheetReader {
  /// An `@import` with a string; one with `url(…)` is never joined.
  struct Import: Sendable {
    /// From `@` to the semicolon.
    let range: Range<Int>
    /// What stands between the quotes.
    let address: Range<Int>
    /// Whether a layer or a media query stands behind the address.
    let hasCondition: Bool
    /// Whether only other statements stand before it, so that browsers read it.
    let isInHead: Bool
  }

  private(set) var imports: [Import] = []
  /// What is not closed, or closes nothing.
  private(set) var problem: ScriptProblem?

  private let sheet: [UInt8]
  private var place = 0
  private var open: [(byte: UInt8, place: Int)] = []
  private var isInHead = true

  init(_ sheet: [UInt8]) {
    self.sheet = sheet
    while place < sheet.count, problem == nil { readNext() }
    if problem == nil, let last = open.last { stop(.bracket, at: last.place) }
  }

  private mutating func stop(_ kind: ScriptProblem.Kind, at place: Int) {
    problem = ScriptProblem(kind: kind, place: place)
  }

  private mutating func readNext() {
    let byte = sheet[place]
    if let end = StyleSheet.endOfComment(at: place, in: sheet) {
      guard end - place >= 4, sheet[..<end].suffix(2).elementsEqual("*/".utf8) else {
        return stop(.comment, at: place)
      }
      place = end
    } else if StyleSheet.isQuote(byte) {
      readString()
    } else if byte == UInt8(ascii: "\\") {
      place += 2
    } else if open.isEmpty, let end = StyleSheet.end(of: StyleSheet.importing, at: place, in: sheet)
    {
      readImport(behind: end)
    } else {
      if ScriptBytes.opensBracket(byte) { openBracket(byte) }
      if ScriptBytes.closesBracket(byte) { close(byte) }
      place += 1
    }
  }

  private mutating func readString() {
    let end = StyleSheet.endOfString(at: place, in: sheet)
    let isClosed = end - place > 1 && sheet[end - 1] == sheet[place]
    guard isClosed, !sheet[place..<end].contains(0x0A) || hasEscapedLines(place..<end) else {
      return stop(.string, at: place)
    }
    place = end
  }

  private func hasEscapedLines(_ range: Range<Int>) -> Bool {
    range.allSatisfy {
      sheet[$0] != 0x0A || sheet[$0 - 1] == UInt8(ascii: "\\") || sheet[$0 - 1] == 0x0D
    }
  }

  private mutating func openBracket(_ byte: UInt8) {
    if open.isEmpty, byte == UInt8(ascii: "{") { isInHead = false }
    open.append((byte, place))
    guard byte == UInt8(ascii: "("), isURL else { return }
    // Within `url(…)` without quotes nothing else opens.
    var first = place + 1
    while first < sheet.count, StyleSheet.isSpace(sheet[first]) { first += 1 }
    guard first < sheet.count, !StyleSheet.isQuote(sheet[first]) else { return }
    let end = sheet[first...].firstIndex(of: UInt8(ascii: ")")) ?? sheet.count
    place = end - 1
  }

  private var isURL: Bool {
    place >= 3 && String(decoding: sheet[(place - 3)..<place], as: UTF8.self).lowercased() == "url"
  }

  private mutating func close(_ byte: UInt8) {
    guard let last = open.popLast() else { return stop(.closingBracket, at: place) }
    let right: [UInt8: UInt8] = [0x28: 0x29, 0x5B: 0x5D, 0x7B: 0x7D]
    if right[last.byte] != byte { stop(.bracket, at: last.place) }
  }

  /// Reads the address and what stands behind it up to the semicolon.
  private mutating func readImport(behind word: Int) {
    let start = place
    place = word
    skipSpace()
    guard place < sheet.count, StyleSheet.isQuote(sheet[place]) else { return }
    let quote = place
    readString()
    guard problem == nil else { return }
    let address = quote + 1..<place - 1
    skipSpace()
    let end = sheet[place...].firstIndex(of: UInt8(ascii: ";")) ?? sheet.count
    let range = start..<min(end + 1, sheet.count)
    let hasCondition = end > place
    imports.append(
      Import(range: range, address: address, hasCondition: hasCondition, isInHead: isInHead)
    )
    place = range.upperBound
  }

  private mutating func skipSpace() {
    while place < sheet.count {
      if StyleSheet.isSpace(sheet[place]) {
        place += 1
      } else if let end = StyleSheet.endOfComment(at: place, in: sheet) {
        place = end
      } else {
        return
      }
    }
  }
}
