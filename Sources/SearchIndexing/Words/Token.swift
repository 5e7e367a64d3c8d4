/// A word in a text: the number of its form, and whether it stands apart from what is before it.
struct Token: RawRepresentable, Equatable {
  let rawValue: UInt32

  private static let apart: UInt32 = 1 << 31
  private static let joined: UInt32 = 1 << 30
  private static let halfAlone: UInt32 = 1 << 29
  private static let halfAsPair: UInt32 = 1 << 28
  private static let number: UInt32 = halfAsPair - 1

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(form: Int32, startsSentence: Bool) {
    rawValue = UInt32(bitPattern: form) | (startsSentence ? Self.apart : 0)
  }

  /// Words joined into one, which stand behind those of the line and beside nothing.
  init(joined form: Int32) {
    rawValue = UInt32(bitPattern: form) | Self.apart | Self.joined
  }

  var form: Int { Int(rawValue & Self.number) }
  /// Whether it makes no pair with the token before it.
  var startsSentence: Bool { rawValue & Self.apart != 0 }
  var isJoined: Bool { rawValue & Self.joined != 0 }

  /// Returns the same token under another number of its form.
  func renumbered(_ numbers: [Int32]) -> Token {
    Token(
      rawValue: rawValue & ~Self.number | UInt32(bitPattern: numbers[form])
    )
  }

  /// Returns the same token in a name of so many words, of which one or two may be half.
  func inName(ofWords count: Int) -> Token {
    Token(
      rawValue: rawValue | (count <= 2 ? Self.halfAlone : 0) | (count <= 4 ? Self.halfAsPair : 0)
    )
  }

  /// Returns the field that a term counts in which ends here.
  ///
  /// A record without date has no use for title and names apart: as the title counts a term that
  /// is at least half of the words of one name, as a name any other.
  @inline(__always)
  func field(_ field: Int, isEntity: Bool, isPair: Bool) -> Int {
    guard isEntity, field < 2 else { return field }
    return rawValue & (isPair ? Self.halfAsPair : Self.halfAlone) != 0 ? 0 : 1
  }
}
