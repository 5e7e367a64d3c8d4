/// A word in a text: the number of its form, and whether it stands apart from what is before it.
struct Token: RawRepresentable, Equatable {
  let rawValue: UInt32

  private static let apart: UInt32 = 1 << 31
  private static let joined: UInt32 = 1 << 30

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(form: Int32, startsSentence: Bool) {
    rawValue = UInt32(bitPattern: form) | (startsSentence ? Self.apart : 0)
  }

  /// Words joined into one, which stand behind those of the line and beside nothing.
  init(joined form: Int32) {
    rawValue = UInt32(bitPattern: form) | Self.apart | Self.joined
  }

  var form: Int { Int(rawValue & (Self.joined - 1)) }
  /// Whether it makes no pair with the token before it.
  var startsSentence: Bool { rawValue & Self.apart != 0 }
  var isJoined: Bool { rawValue & Self.joined != 0 }

  /// Returns the same token under another number of its form.
  func renumbered(_ numbers: [Int32]) -> Token {
    Token(
      rawValue: rawValue & (Self.apart | Self.joined) | UInt32(bitPattern: numbers[form])
    )
  }
}
