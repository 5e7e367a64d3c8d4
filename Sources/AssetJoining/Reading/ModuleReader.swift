/// Reads what a script imports, exports and declares, in one way through its tokens.
struct ModuleReader {
  private(set) var module: ScriptModule
  private(set) var next = 0
  /// So many brackets are open.
  private var depth = 0

  private init(_ file: AssetFile, _ scan: ScriptScan) {
    module = ScriptModule(file: file, scan: scan)
  }

  /// Reads a script; one that is not to be joined is read no further than its imports, and nobody is told
  /// what it has of what is not understood here.
  static func read(_ file: AssetFile, _ scan: ScriptScan) -> ScriptModule {
    var reader = ModuleReader(file, scan)
    reader.readAll()
    if let problem = scan.problem {
      reader.module.problems.append(reader.module.problem(at: problem.place, problem.message))
    }
    return reader.module
  }

  private var tokens: [ScriptToken] { module.scan.tokens }

  func token(_ offset: Int = 0) -> ScriptToken? {
    next + offset < tokens.count && next + offset >= 0 ? tokens[next + offset] : nil
  }

  func text(of token: ScriptToken?) -> String { token.map { module.file.text($0.range) } ?? "" }

  func isSign(_ sign: Unicode.Scalar, _ offset: Int = 0) -> Bool {
    guard let token = token(offset), token.kind == .punctuator, token.range.count == 1 else {
      return false
    }
    return module.file.bytes[token.start] == UInt8(ascii: sign)
  }

  mutating func report(_ place: Int, _ message: String, suggestions: [String] = []) {
    module.problems.append(module.problem(at: place, message, suggestions: suggestions))
  }

  private mutating func readAll() {
    while let token = token() {
      if depth == 0, token.kind == .name, let word = token.word {
        switch word {
        case .import where !isSign("(", 1) && !isSign(".", 1):
          readImport()
          continue
        case .export:
          readExport()
          continue
        case _ where token.beginsStatement:
          let start = next
          readDeclaration(isExported: false)
          if next > start { continue }
        default: break
        }
      } else if token.word == .var, token.functionDepth == 0 {
        // `var` within a block is a name of the whole module too.
        readDeclaration(isExported: false)
        continue
      }
      step()
    }
  }

  /// Says whether `import` or `export` is no key, method or call.
  private func beginsModuleStatement(_ token: ScriptToken) -> Bool {
    guard token.beginsStatement, let following = self.token(1) else { return false }
    return [.name, .string].contains(following.kind) || isSign("{", 1) || isSign("*", 1)
  }

  /// What modules can do and scripts cannot.
  private mutating func checkPlace(of word: ScriptWord, _ token: ScriptToken) {
    switch word {
    case .import where isSign(".", 1):
      report(token.start, "'import.meta' is not there when the build has joined a script")
    case .import where depth > 0 && beginsModuleStatement(token),
      .export where depth > 0 && beginsModuleStatement(token):
      report(token.start, "'\(word.rawValue)' stands in brackets: write it outside of all of them")
    case .return where token.functionDepth == 0 && token.beginsStatement:
      report(token.start, "'return' stands in no function: it would end all that is joined")
    case .await where token.functionDepth == 0:
      report(token.start, "'await' stands in no function, where a joined script cannot wait")
    default: break
    }
  }

  /// Goes on to the next token, and keeps count of the brackets.
  mutating func step() {
    guard let token = token() else { return }
    if let word = token.word { checkPlace(of: word, token) }
    switch token.kind {
    case .templateHead: depth += 1
    case .templateTail: depth -= 1
    case .punctuator where token.range.count == 1:
      let sign = module.file.bytes[token.start]
      if ScriptBytes.opensBracket(sign) { depth += 1 }
      if ScriptBytes.closesBracket(sign) { depth -= 1 }
    default: break
    }
    next += 1
  }

  /// Goes on behind the end of the statement.
  mutating func skipStatement() {
    let outside = depth
    while let token = token() {
      if depth <= outside, token.beginsStatement { return }
      let isEnd = depth <= outside && isSign(";")
      step()
      if isEnd { return }
    }
  }

  /// Goes on to what ends an expression: a comma, a bracket that closes, or the next statement.
  mutating func skipExpression() {
    let outside = depth
    while let token = token() {
      if depth == outside, token.beginsStatement || endsExpression(token) { return }
      step()
    }
  }

  private func endsExpression(_ token: ScriptToken) -> Bool {
    guard token.kind == .punctuator, token.range.count == 1 else { return false }
    let sign = module.file.bytes[token.start]
    return ScriptBytes.closesBracket(sign) || sign == UInt8(ascii: ",")
      || sign == UInt8(ascii: ";")
  }

  mutating func drop(_ range: Range<Int>) { module.dropped.append(range) }

  mutating func beginImport() { module.isImporting = true }

  mutating func reportImport(_ place: Int, _ message: String) {
    module.isUnclear = true
    report(place, message)
  }

  mutating func add(_ read: ScriptModule.Import) { module.imports.append(read) }

  mutating func declare(
    _ token: ScriptToken,
    _ kind: ScriptModule.Declaration.Kind,
    isExported: Bool
  ) {
    let name = ScriptModule.Name(text: text(of: token), place: token.start)
    module.declarations.append(
      ScriptModule.Declaration(name: name, kind: kind, isExported: isExported)
    )
  }
}
