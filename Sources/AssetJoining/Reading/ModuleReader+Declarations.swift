/// Names of a whole module.
extension ModuleReader {
  /// Reads a declaration that begins here, with the names of all its patterns; goes nowhere where none
  /// does.
  mutating func readDeclaration(isExported: Bool) {
    switch token()?.word {
    case .const: readVariables(.const, isExported: isExported)
    case .let where token(1)?.kind == .name || isSign("{", 1) || isSign("[", 1):
      readVariables(.let, isExported: isExported)
    case .var: readVariables(.var, isExported: isExported)
    case .async where token(1)?.word == .function && token(1)?.isOnNewLine == false:
      step()
      readNamed(.function, isExported: isExported)
    case .function: readNamed(.function, isExported: isExported)
    case .class: readNamed(.class, isExported: isExported)
    default: break
    }
  }

  private mutating func readNamed(
    _ kind: ScriptModule.Declaration.Kind,
    isExported: Bool
  ) {
    step()
    if isSign("*") { step() }
    guard let name = token(), name.kind == .name else { return }
    declare(name, kind, isExported: isExported)
    step()
  }

  private mutating func readVariables(
    _ kind: ScriptModule.Declaration.Kind,
    isExported: Bool
  ) {
    repeat {
      step()
      readTarget(kind, isExported: isExported)
      if isSign("=") {
        step()
        skipExpression()
      }
    } while isSign(",")
  }

  /// Reads a name or a pattern.
  private mutating func readTarget(_ kind: ScriptModule.Declaration.Kind, isExported: Bool) {
    if isSign("{") || isSign("[") {
      readPattern(kind, isExported: isExported)
    } else if let name = token(), name.kind == .name {
      declare(name, kind, isExported: isExported)
      step()
    }
  }

  private mutating func readPattern(_ kind: ScriptModule.Declaration.Kind, isExported: Bool) {
    let isObject = isSign("{")
    step()
    while let first = token(), !isSign("}"), !isSign("]") {
      let start = next
      if isSign(",") {
        step()
      } else if isRest(first) {
        step()
      } else if isSign("=") {
        step()
        skipExpression()
      } else if isObject, hasKey {
        skipKey()
        readTarget(kind, isExported: isExported)
      } else {
        readTarget(kind, isExported: isExported)
      }
      if next == start { step() }
    }
    step()
  }

  private func isRest(_ token: ScriptToken) -> Bool {
    token.kind == .punctuator && text(of: token) == "..."
  }

  /// Whether a key with a colon stands here: `a: b`, `"a": b`, `[a]: b`.
  private var hasKey: Bool {
    isSign("[") || isSign(":", 1)
  }

  /// Goes on behind the colon.
  private mutating func skipKey() {
    if isSign("[") {
      step()
      skipExpression()
    }
    step()
    step()
  }
}
