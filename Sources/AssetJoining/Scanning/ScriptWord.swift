/// A name that means something to who reads a script: a reserved word, or one that is one at its place.
enum ScriptWord: String, CaseIterable, Sendable {
  case async, await, `break`, `case`, `class`, const, `continue`, debugger, `default`, delete, `do`
  case `else`, export, extends, finally, `for`, from, function, get, `if`, `import`, `in`,
    instanceof
  case `let`, new, of, `return`, set, `static`, `throw`, `try`, typeof, `var`, void, `while`, with
  case yield

  /// Every word by its bytes as one number.
  private static let all = Dictionary(
    uniqueKeysWithValues: allCases.map { (packed($0.rawValue.utf8[...]), $0) }
  )
  private static let longest = 10

  /// Reads a word that begins with a small letter.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.count > 1, bytes.count <= Self.longest, bytes[bytes.startIndex] >= 0x61,
      let word = Self.all[Self.packed(bytes)]
    else { return nil }
    self = word
  }

  private static func packed(_ bytes: some Sequence<UInt8>) -> UInt128 {
    bytes.reduce(0) { $0 << 8 | UInt128($1) }
  }

  /// Whether an operand has to follow: `return /x/` has no division.
  var asksForOperand: Bool {
    switch self {
    case .return, .typeof, .case, .in, .instanceof, .delete, .void, .throw, .new, .yield, .await,
      .extends, .default, .const, .let, .var:
      true
    default: false
    }
  }

  /// Whether a statement may follow.
  var asksForStatement: Bool {
    switch self {
    case .else, .do, .try, .finally, .break, .continue, .debugger, .export, .import: true
    default: false
    }
  }

  /// Whether it may stand before the name of a method.
  var isModifier: Bool { [.get, .set, .async, .static].contains(self) }
}
