internal import Diagnostics

/// What is wrong with a script as a whole.
extension ScriptJoin {
  /// Reports names that two of its files have, and names that cannot be handed over to it.
  mutating func check(_ script: String) {
    var first: [String: Declared] = [:]
    for name in own[script, default: []] {
      guard let module = modules[name] else { continue }
      reportCopies(in: module, of: script)
      for declaration in module.declarations {
        let (name, isVariable) = (declaration.name, declaration.kind == .var)
        let new = Declared(file: module.file, place: name.place, isVariable: isVariable)
        guard let other = first[name.text] else {
          first[name.text] = new
          continue
        }
        let isSame = isVariable && other.isVariable && other.file.name == module.file.name
        if !isSame { reportDouble(name.text, at: new.location, other.location, in: script) }
      }
    }
    reportTakenNames(of: script, beside: first)
  }

  /// Where a name is declared.
  private struct Declared {
    let file: AssetFile
    let place: Int
    /// Whether it is with `var`, which one file may do more than once.
    let isVariable: Bool

    var location: SourceLocation { file.location(at: place) }
  }

  private mutating func reportDouble(
    _ name: String,
    at place: SourceLocation,
    _ other: SourceLocation,
    in script: String
  ) {
    let note = Note(", and at", other, as: .pathAndLine)
    let message = "'\(name)' is declared twice in what '\(script)' is joined of: here"
    let finding = Diagnostic(.assetSyntax, at: place, message, notes: [note])
    // Several scripts may have both parts.
    if !findings.contains(where: { $0.location == place && $0.notes == [note] }) { report(finding) }
  }

  /// Reports names that are taken of two parts of other scripts, or that the script has itself.
  private mutating func reportTakenNames(
    of script: String,
    beside own: [String: Declared]
  ) {
    var first: [String: (part: String, place: SourceLocation)] = [:]
    for file in self.own[script, default: []] {
      guard let module = modules[file] else { continue }
      for (read, target) in zip(module.imports, targets[file, default: []]) {
        guard let target, had[script]?[target] != nil else { continue }
        for name in read.names {
          let place = module.file.location(at: name.place)
          if let other = own[name.text] {
            reportDouble(name.text, at: place, other.location, in: script)
          } else if let other = first[name.text], other.part != target {
            reportDouble(name.text, at: place, other.place, in: script)
          } else if first[name.text] == nil {
            first[name.text] = (target, place)
          }
        }
      }
    }
  }

  /// Reports what would go stale where it is handed over.
  private mutating func reportCopies(in module: ScriptModule, of script: String) {
    for (read, target) in zip(module.imports, targets[module.file.name, default: []]) {
      guard let target, let base = had[script]?[target], let exports = modules[target]?.exports
      else {
        continue
      }
      for name in read.names {
        guard let kind = exports[name.text]?.kind, !kind.isLasting else { continue }
        let message =
          "'\(name.text)' is declared with '\(kind)', and '\(script)' gets a copy of it from '\(base)' that goes stale: export a function that returns it"
        report(module.problem(at: name.place, message))
      }
    }
  }

  /// Warns of parts that are in no script, unless something may be meant to lead there.
  mutating func reportIdleParts() {
    guard modules.values.allSatisfy({ $0.scan.problem == nil && !$0.isUnclear }) else { return }
    let used = Set(own.values.joined())
    let idle = modules.keys.filter { !used.contains($0) && !suggested.contains($0) }
    let parts = idle.compactMap { modules[$0]?.file }
    for finding in IdleParts.findings(parts, noImportIn: "script") { report(finding) }
  }
}
