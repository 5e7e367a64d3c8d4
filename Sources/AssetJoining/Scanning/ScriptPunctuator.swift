/// The signs of a script (ECMAScript 2024, section 12.8): the longest that stands somewhere is meant.
enum ScriptPunctuator {
  /// Returns how many bytes the sign has that begins with a byte, given those that follow; one for what
  /// is none.
  static func length(_ byte: UInt8, _ next: (Int) -> UInt8) -> Int {
    switch byte {
    case UInt8(ascii: "."): return next(1) == byte && next(2) == byte ? 3 : 1
    case UInt8(ascii: "?"):
      if next(1) == UInt8(ascii: "."), !ScriptBytes.isDigit(next(2)) { return 2 }
      return doubled(byte, next)
    case UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "*"), UInt8(ascii: "<"):
      return doubled(byte, next)
    case UInt8(ascii: ">"):
      guard next(1) == byte, next(2) == byte else { return doubled(byte, next) }
      return next(3) == UInt8(ascii: "=") ? 4 : 3
    case UInt8(ascii: "="):
      if next(1) == UInt8(ascii: ">") { return 2 }
      return compared(next)
    case UInt8(ascii: "!"): return compared(next)
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      return next(1) == byte || next(1) == UInt8(ascii: "=") ? 2 : 1
    case UInt8(ascii: "/"), UInt8(ascii: "%"), UInt8(ascii: "^"):
      return next(1) == UInt8(ascii: "=") ? 2 : 1
    default: return 1
    }
  }

  /// `&`, `&=`, `&&` and `&&=`.
  private static func doubled(_ byte: UInt8, _ next: (Int) -> UInt8) -> Int {
    if next(1) == byte { return next(2) == UInt8(ascii: "=") ? 3 : 2 }
    return next(1) == UInt8(ascii: "=") && byte != UInt8(ascii: "?") ? 2 : 1
  }

  /// `!`, `!=` and `!==`.
  private static func compared(_ next: (Int) -> UInt8) -> Int {
    guard next(1) == UInt8(ascii: "=") else { return 1 }
    return next(2) == UInt8(ascii: "=") ? 3 : 2
  }
}
