/// What is open while a script is scanned: a bracket, or the script itself.
struct ScriptFrame {
  enum Kind: Equatable {
    /// The whole script.
    case script
    case parenthesis(Head)
    case square
    case block
    /// A literal or a pattern.
    case object
    /// What stands between `${` and `}`.
    case substitution
    case classBody(isExpression: Bool)
    case functionBody(isExpression: Bool)
    case arrowBody
    /// A method, or `static { … }`.
    case member
  }

  /// What stands before a parenthesis.
  enum Head {
    /// `if`, `while`, `for` or `with`: a statement follows.
    case condition
    case loop
    case functionDeclaration, functionExpression
    case other
  }

  let kind: Kind
  let start: Int
  /// In how many functions it stands.
  let functionDepth: Int
  /// So many `?` wait for their `:`.
  var conditionals = 0
  /// The classes whose bodies have not begun; whether each is an expression.
  var classes: [Bool] = []
  /// Whether what is being read is an arrow function that has no body in braces.
  var isInArrow = false

  var innerDepth: Int { functionDepth + (isInArrow ? 1 : 0) }

  var hasMembers: Bool {
    switch kind {
    case .object, .classBody: true
    default: false
    }
  }

  var isClass: Bool { if case .classBody = kind { true } else { false } }
}

/// What may come next in a script, which tells a division from a regular expression and a block from an
/// object.
enum ScriptExpectation {
  case statement
  case operand
  /// An expression is over, or may be.
  case operation
  /// The name of a member of an object or a class.
  case member
  /// What stands behind `=>`.
  case arrowBody
  /// An arrow function with a body in braces is over: nothing can be done with it.
  case afterArrow
}
