/// A number kept with the digits that were written, so that `5.70` is not shown as `5.7`.
package struct DecimalNumber: Sendable, Hashable {
  package let isNegative: Bool
  /// The digits before the point, without leading zeros.
  package let whole: String
  /// The digits after the point; empty for a whole number.
  package let fraction: String

  /// Reads `-12.50`; returns nil for all but digits with at most one point.
  package init?(_ text: String) {
    let digits = text.drop { $0 == "-" || $0 == "+" }
    guard text.count - digits.count <= 1 else { return nil }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(Self.isDigit) })
    else {
      return nil
    }
    isNegative = text.hasPrefix("-")
    let significant = parts[0].drop { $0 == "0" }
    whole = significant.isEmpty ? "0" : String(significant)
    fraction = parts.count == 2 ? String(parts[1]) : ""
  }

  /// Returns the number with a mark between groups of three digits and before the fraction.
  package func formatted(groupMark: String, decimalMark: String) -> String {
    var text = isNegative ? "−" : ""
    let length = whole.utf8.count
    for (index, digit) in whole.enumerated() {
      if index > 0, (length - index) % 3 == 0 { text += groupMark }
      text.append(digit)
    }
    return fraction.isEmpty ? text : text + decimalMark + fraction
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
