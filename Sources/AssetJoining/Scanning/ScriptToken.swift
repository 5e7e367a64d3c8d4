/// A token of a script (ECMAScript 2024, section 12), where it stands, and what is known of its place.
package struct ScriptToken: Sendable {
  package enum Kind: Sendable {
    case name, privateName, number, string, regularExpression, punctuator
    /// A template without `${`, and the pieces of one that has it: `` `a${ ``, `}b${`, `` }c` ``.
    case template, templateHead, templateMiddle, templateTail
    /// A comment that begins `/*!`, which stays; all others are no tokens.
    case comment
    /// What stands behind `#!` in the first line.
    case hashbang
  }

  package let kind: Kind
  package let range: Range<Int>
  /// What the name means, of one that means something.
  let word: ScriptWord?
  /// Whether a line break stands before it, also one within a comment.
  package let isOnNewLine: Bool
  /// Whether a statement begins with it, or that is as good as certain.
  let beginsStatement: Bool
  /// In how many functions it stands.
  let functionDepth: Int

  package var start: Int { range.lowerBound }
}

/// What a scan of a script found.
package struct ScriptScan: Sendable {
  package internal(set) var tokens: [ScriptToken] = []
  /// What is not closed, or closes nothing; what stands behind it was not read.
  package internal(set) var problem: ScriptProblem?
  /// Whether nothing that is appended can belong to the last statement.
  var endsStatement = true
}

/// What stops a scan, and where.
package struct ScriptProblem: Sendable, Equatable {
  package enum Kind: String, Sendable {
    case string, template, comment, regularExpression = "regular expression", bracket
    case closingBracket = "closing bracket"
  }

  package let kind: Kind
  package let place: Int

  package var message: String {
    switch kind {
    case .closingBracket: "the bracket closes nothing that is open"
    default: "the \(kind.rawValue) that opens here is not closed"
    }
  }
}
