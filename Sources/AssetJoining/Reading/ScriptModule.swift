internal import Diagnostics

/// A script as a module: what it imports, what its own names are and which of them others may take.
struct ScriptModule: Sendable {
  struct Name: Sendable {
    let text: String
    let place: Int
  }

  /// `import { names } from "address";`, or `import "address";` for what it does.
  struct Import: Sendable {
    let names: [Name]
    let hasNames: Bool
    let address: Name
    /// Its tokens, with the semicolon.
    let tokens: Range<Int>
  }

  /// A name that stands for something in the whole module.
  struct Declaration: Sendable {
    enum Kind: String, Sendable {
      case const, `let`, `var`, function, `class`

      /// Whether the name stands for the same thing as long as the script runs.
      var isLasting: Bool { self != .let && self != .var }
    }

    let name: Name
    let kind: Kind
    let isExported: Bool
  }

  let file: AssetFile
  let scan: ScriptScan
  /// Whether there is an import, understood or not.
  var isImporting = false
  /// Whether there is one that is not understood.
  var isUnclear = false
  var imports: [Import] = []
  var declarations: [Declaration] = []
  /// The tokens that go when it is joined, in their order: imports and `export`.
  var dropped: [Range<Int>] = []
  /// What cannot be joined.
  var problems: [Diagnostic] = []

  var exports: [String: Declaration] {
    Dictionary(declarations.filter(\.isExported).map { ($0.name.text, $0) }) { first, _ in first }
  }

  func problem(at place: Int, _ message: String, suggestions: [String] = []) -> Diagnostic {
    Diagnostic(.assetSyntax, at: file.location(at: place), message, suggestions: suggestions)
  }
}
