/// Imports and exports.
extension ModuleReader {
  private static let understood =
    #"only 'import { a, b } from "./x.js";' and 'import "./x.js";' are understood here"#

  /// Reads an import from its first word on, or says what of it is not understood and passes over it.
  mutating func readImport() {
    let start = next
    guard let first = token() else { return }
    beginImport()
    step()
    var names: [ScriptModule.Name] = []
    let hasNames = isSign("{")
    if hasNames {
      guard let read = readNames() else { return passOver(from: start, first) }
      names = read
      guard token()?.word == .from else { return passOver(from: start, first) }
      step()
    }
    guard let address = token(), address.kind == .string else {
      return passOver(from: start, first)
    }
    step()
    if isSign(";") {
      step()
    } else if let token = token(), !token.isOnNewLine {
      return passOver(from: start, first)
    }
    let inner = address.range.lowerBound + 1..<address.range.upperBound - 1
    add(
      ScriptModule.Import(
        names: names,
        hasNames: hasNames,
        address: ScriptModule.Name(text: module.file.text(inner), place: inner.lowerBound),
        tokens: start..<next
      )
    )
    drop(start..<next)
  }

  private mutating func passOver(from start: Int, _ first: ScriptToken) {
    reportImport(first.start, Self.understood)
    // What names the file is the last of it.
    while let token = token(), token.kind != .string, !isSign(";"), !token.beginsStatement {
      step()
    }
    skipStatement()
    drop(start..<next)
  }

  /// Reads `{ a, b }`; nil where something else stands in it.
  private mutating func readNames() -> [ScriptModule.Name]? {
    var names: [ScriptModule.Name] = []
    step()
    while !isSign("}") {
      guard let token = token(), token.kind == .name, isSign(",", 1) || isSign("}", 1) else {
        return nil
      }
      names.append(ScriptModule.Name(text: text(of: token), place: token.start))
      step()
      if isSign(",") { step() }
    }
    step()
    return names
  }

  /// Reads the declaration behind `export`.
  mutating func readExport() {
    guard let export = token() else { return }
    step()
    let start = next
    readDeclaration(isExported: true)
    guard next == start else { return drop(start - 1..<start) }
    let behind = isSign("{") ? " { … }" : " " + text(of: token())
    report(
      export.start,
      "'export\(behind)' is not understood here: 'export' stands before a declaration"
    )
    if isSign("{") || isSign("*") { skipStatement() }
    drop(start - 1..<next)
  }
}
