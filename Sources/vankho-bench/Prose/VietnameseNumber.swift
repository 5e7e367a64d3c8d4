/// Numbers as Vietnamese texts write them.
enum VietnameseNumber {
  /// `12.500`.
  static func text(_ number: Int) -> String {
    guard number >= 1000 else { return "\(number)" }
    let rest = "\(1000 + number % 1000)".dropFirst()
    return "\(number / 1000).\(rest)"
  }
}
