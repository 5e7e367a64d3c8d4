package import ArchiveModel
package import Markdown

extension MarkdownDocument {
  /// Returns the first paragraph that prints the number of a figure, best of all with its unit.
  package func firstParagraph(printing figure: Figure) -> Int? {
    let number = PrintedNumber(figure.value, unit: figure.unit)
    return firstParagraph(where: number.stands(withUnitIn:))
      ?? firstParagraph(where: number.stands(in:))
  }
}

/// A number as texts print it, to be found in them: `5,73%`, `33.000` and `33,000`, `250 người`.
package struct PrintedNumber {
  private let grouped: [[UInt8]]
  private let plain: [[UInt8]]
  private let unit: [UInt8]
  /// A single digit says nothing without its unit.
  private let isTelling: Bool

  package init(_ number: DecimalNumber, unit: String?) {
    func forms(_ groupMark: String, _ marks: [String]) -> [[UInt8]] {
      marks.map { mark in
        let text = number.formatted(groupMark: groupMark, decimalMark: mark)
        return Array((number.isNegative ? text.dropFirst() : text[...]).utf8)
      }
    }
    grouped = forms(".", [","]) + forms(",", ["."])
    plain = forms("", [",", "."])
    self.unit = Array((unit ?? "").utf8)
    isTelling = number.whole.utf8.count > 1 || !number.fraction.isEmpty
  }

  /// Says whether a text prints the number with its unit behind it.
  package func stands(withUnitIn text: ArraySlice<UInt8>) -> Bool {
    guard !unit.isEmpty else { return false }
    return Self.numbers(in: text).contains { range in
      (isOne(of: grouped, text[range]) || isOne(of: plain, text[range]))
        && hasUnit(text[range.upperBound...])
    }
  }

  /// Says whether a text prints the number, with another unit or none.
  ///
  /// Without marks between its groups it could be a year, and behind a word such as `ngày` it is part
  /// of a date.
  package func stands(in text: ArraySlice<UInt8>) -> Bool {
    guard isTelling else { return false }
    return Self.numbers(in: text).contains { range in
      isOne(of: grouped, text[range]) && !Self.isCounted(text[..<range.lowerBound])
    }
  }

  private func isOne(of forms: [[UInt8]], _ bytes: ArraySlice<UInt8>) -> Bool {
    forms.contains { $0.elementsEqual(bytes) }
  }

  private func hasUnit(_ rest: ArraySlice<UInt8>) -> Bool {
    var rest = rest
    if rest.first == UInt8(ascii: " ") {
      rest = rest.dropFirst()
    } else if rest.starts(with: Self.fixedSpace) {
      rest = rest.dropFirst(Self.fixedSpace.count)
    }
    guard rest.starts(with: unit) else { return false }
    let next = rest.dropFirst(unit.count).first ?? UInt8(ascii: " ")
    return !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(next | 0x20)
  }

  private static let fixedSpace: [UInt8] = [0xC2, 0xA0]

  /// `ngày 15`, `khoản 12`: a number in a row of others, no quantity.
  private static func isCounted(_ before: ArraySlice<UInt8>) -> Bool {
    guard before.last == UInt8(ascii: " ") else { return false }
    let word = before.dropLast().split(separator: UInt8(ascii: " ")).last ?? []
    return rowWords.contains { $0.elementsEqual(word) }
  }

  private static let rowWords: [[UInt8]] = [
    "ngày", "tháng", "năm", "quý", "kỳ", "điều", "Điều", "khoản", "Khoản", "số", "Quyết",
  ].map { Array($0.utf8) }

  /// Returns every number with the marks inside it; none of a date or a time, as in `15/8` or `7:30`.
  private static func numbers(in text: ArraySlice<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = text.startIndex
    while index < text.endIndex {
      guard isDigit(text[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < text.endIndex, isDigit(text[index]) || isMark(at: index, in: text) {
        index += 1
      }
      let isOfDate =
        start > text.startIndex && isDateSign(text[start - 1])
        || index < text.endIndex && isDateSign(text[index])
      if !isOfDate { found.append(start..<index) }
    }
    return found
  }

  private static func isDateSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: ":")
  }

  private static func isMark(at index: Int, in text: ArraySlice<UInt8>) -> Bool {
    guard text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ",") else { return false }
    return index + 1 < text.endIndex && isDigit(text[index + 1])
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
