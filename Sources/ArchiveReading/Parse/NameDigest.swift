internal import VietnameseText

/// Eight hexadecimal digits for a name, the same for two spellings of one name.
///
/// By it a record that got another id is known again where nothing of the one before is left but a
/// line in `addresses.txt`.
package enum NameDigest {
  /// How many digits it has.
  package static let length = 8

  /// FNV-1a of 32 bits (draft-eastlake-fnv) over the bare letters of the name.
  package static func digest(of name: String) -> String {
    let sum = Folding.comparisonKey(of: name).utf8.reduce(0x811c_9dc5 as UInt32) {
      ($0 ^ UInt32($1)) &* 0x0100_0193
    }
    let digits = String(sum, radix: 16)
    return String(repeating: "0", count: length - digits.count) + digits
  }
}
