internal import Diagnostics

/// What imports lead to.
extension ScriptJoin {
  /// Returns the file to which each import leads; reports what leads nowhere, and names that are not
  /// there.
  mutating func resolve(_ module: ScriptModule) -> [String?] {
    module.imports.map { read in
      guard let target = target(of: read, in: module) else { return nil }
      if modules[target]?.file.isPart == true { reportUnknownNames(read, target, in: module) }
      return target
    }
  }

  private mutating func target(
    of read: ScriptModule.Import,
    in module: ScriptModule
  ) -> String? {
    let (file, address) = (module.file, read.address)
    let target = file.target(of: address.text)
    let isRelative = address.text.hasPrefix("./") || address.text.hasPrefix("../")
    guard isRelative, let target, modules[target] != nil || scripts.contains(target) else {
      reportLost(read, target, in: module, isRelative: isRelative)
      return nil
    }
    if modules[target]?.file.isPart == true { return target }
    if file.isPart {
      report(module.problem(at: address.place, "a part cannot import the script '\(target)'"))
      return nil
    }
    if read.hasNames {
      let message =
        "'\(target)' is a script of its own, which names are not taken of: import the part that has them, and the script by 'import \"\(address.text)\";'"
      report(module.problem(at: address.place, message))
    }
    return target
  }

  /// Reports an address at which nothing is.
  private mutating func reportLost(
    _ read: ScriptModule.Import,
    _ target: String?,
    in module: ScriptModule,
    isRelative: Bool
  ) {
    let address = read.address.text
    let others = module.file.isPart || read.hasNames ? [] : scripts.filter { $0.hasSuffix(".js") }
    let known = (modules.keys.filter { modules[$0]?.file.isPart == true } + others)
      .filter { $0 != module.file.name }.sorted()
    let addresses = known.map(module.file.address(of:))
    let whole = address + ".js"
    let near =
      addresses.contains(whole) ? [whole] : NearMiss.suggestions(for: address, among: addresses)
    suggested.formUnion(near.compactMap(module.file.target(of:)))
    let message =
      if !isRelative {
        "'\(address)' is no path to a file here: it begins with './' or '../'"
      } else if target == nil {
        "'\(address)' leads out of the folder of assets"
      } else {
        "'\(address)' leads to no script of the folder of assets"
      }
    report(
      Diagnostic(
        .brokenLink,
        at: module.file.location(at: read.address.place),
        message,
        suggestions: near,
        replacing: address
      )
    )
  }

  private mutating func reportUnknownNames(
    _ read: ScriptModule.Import,
    _ target: String,
    in module: ScriptModule
  ) {
    guard let part = modules[target], part.scan.problem == nil else { return }
    let exports = part.exports
    for name in read.names where exports[name.text] == nil {
      let place = module.file.location(at: name.place)
      if let own = part.declarations.first(where: { $0.name.text == name.text }) {
        let note = Note(", at", part.file.location(at: own.name.place), as: .pathAndLine)
        let message = "'\(name.text)' is not exported: write 'export' before its declaration"
        report(Diagnostic(.unknownName, at: place, message, notes: [note]))
        continue
      }
      report(
        Diagnostic(
          .unknownName,
          at: place,
          "'\(read.address.text)' exports no '\(name.text)'",
          suggestions: NearMiss.suggestions(for: name.text, among: exports.keys.sorted()),
          replacing: name.text
        )
      )
    }
  }

  /// Reports imports that lead back, and takes them for none.
  mutating func reportCircles() {
    var isDone: [String: Bool] = [:]
    for name in modules.keys.sorted() { findCircle(from: name, &isDone) }
  }

  private mutating func findCircle(from name: String, _ isDone: inout [String: Bool]) {
    guard isDone[name] == nil, let module = modules[name] else { return }
    isDone[name] = false
    for (number, target) in targets[name, default: []].enumerated() {
      guard let target else { continue }
      findCircle(from: target, &isDone)
      guard isDone[target] == false else { continue }
      targets[name]?[number] = nil
      let address = module.imports[number].address
      let message = "'\(address.text)' leads back to here by what it imports: a circle has no first"
      report(Diagnostic(.referenceLoop, at: module.file.location(at: address.place), message))
    }
    isDone[name] = true
  }
}
