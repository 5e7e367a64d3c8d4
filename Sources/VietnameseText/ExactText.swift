/// A composed text (NFC) as the key of a table.
///
/// `String` hashes by canonical equivalence, for which each text with marks is normalised every time;
/// the texts of an archive are composed when they are read, so that their bytes do.
package struct ExactText: Hashable, Sendable {
  package let text: String

  package init(_ text: String) { self.text = text }

  /// Equal texts are compared byte by byte.
  package static func == (left: ExactText, right: ExactText) -> Bool {
    left.text.utf8.count == right.text.utf8.count && left.text == right.text
  }

  /// FNV-1a of the bytes (Fowler, Noll, Vo; RFC 9923), which the hasher seeds.
  package func hash(into hasher: inout Hasher) {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hasher.combine(value)
  }
}
