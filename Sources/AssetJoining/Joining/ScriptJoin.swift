package import Diagnostics

/// The scripts of a folder of assets, each joined of the parts that it imports.
///
/// A script that imports nothing stays as it is. Of one that does, the parts come first, each once, in the
/// order in which a browser would run modules; then its own code; all in one function. Where a script
/// comes after another one, that hands over what the second takes of its parts:
///
///     (() => {
///     "use strict";
///     const { fold } = window.vankho?.parts?.["search.js"] ?? {};
///     …
///     ((window.vankho ??= {}).parts ??= {})["search-more.js"] = { rank };
///     })();
package struct ScriptJoin {
  /// The bytes of the scripts that import something, by their names.
  package private(set) var joined: [String: [UInt8]] = [:]
  package private(set) var findings: [Diagnostic] = []

  /// Everything that is joined or may be, by name.
  let modules: [String: ScriptModule]
  /// Also those that import nothing.
  let scripts: Set<String>
  /// The names of the files that each one imports, in its order; nil for what leads nowhere.
  var targets: [String: [String?]] = [:]
  /// What each script is joined of, itself the last, and in which script other parts already are.
  var own: [String: [String]] = [:]
  var had: [String: [String: String]] = [:]
  /// What each script takes of the parts of another.
  var taken: [String: [String: Set<String>]] = [:]
  /// The files that were suggested, which then are not told to be in vain.
  var suggested: Set<String> = []

  /// Takes all scripts and parts with what was scanned of them.
  package init(_ files: [(file: AssetFile, scan: ScriptScan)]) {
    let read = files.map { ModuleReader.read($0.file, $0.scan) }
    scripts = Set(files.lazy.map(\.file).filter { !$0.isPart }.map(\.name))
    let modules = read.filter { $0.file.isPart || $0.isImporting }
    self.modules = Dictionary(modules.map { ($0.file.name, $0) }) { first, _ in first }
    findings = modules.flatMap(\.problems)
    for module in modules { targets[module.file.name] = resolve(module) }
    reportCircles()
    for script in importing { plan(script) }
    for script in importing { check(script) }
    reportIdleParts()
    if !findings.contains(where: { $0.severity == .error }) {
      for script in importing { joined[script] = write(script) }
    }
  }

  /// The names of the scripts that import something.
  var importing: [String] { modules.keys.filter(scripts.contains).sorted() }

  mutating func report(_ finding: Diagnostic) { findings.append(finding) }
}

/// Order.
extension ScriptJoin {
  /// Finds what a script is joined of, after those that come before it.
  private mutating func plan(_ script: String) {
    guard own[script] == nil else { return }
    own[script] = []
    var had: [String: String] = [:]
    for base in targets[script, default: []].compactMap(\.self)
    where modules[base]?.file.isPart == false {
      plan(base)
      had.merge(self.had[base, default: [:]]) { first, _ in first }
      for part in own[base, default: []] where part != base && had[part] == nil { had[part] = base }
    }
    var order: [String] = []
    var seen = Set(had.keys)
    visit(script, &seen, &order)
    self.had[script] = had
    own[script] = order
    taken[script] = takings(of: order, from: had)
  }

  private func visit(_ name: String, _ seen: inout Set<String>, _ order: inout [String]) {
    guard seen.insert(name).inserted else { return }
    for target in targets[name, default: []].compactMap(\.self)
    where modules[target]?.file.isPart == true {
      visit(target, &seen, &order)
    }
    order.append(name)
  }

  private func takings(
    of files: [String],
    from had: [String: String]
  ) -> [String: Set<String>] {
    var taken: [String: Set<String>] = [:]
    for name in files {
      for (read, target) in zip(modules[name]?.imports ?? [], targets[name, default: []]) {
        guard let target, let base = had[target], !read.names.isEmpty else { continue }
        taken[base, default: []].formUnion(read.names.map(\.text))
      }
    }
    return taken
  }
}

/// Writing.
extension ScriptJoin {
  private func write(_ script: String) -> [UInt8] {
    var writer = ScriptWriter()
    writer.append(line: "(() => {\n\"use strict\";")
    for (base, names) in taken[script, default: [:]].sorted(by: { $0.key < $1.key }) {
      writer.append(line: "const \(Self.list(names)) = window.vankho?.parts?.[\"\(base)\"] ?? {};")
    }
    for name in own[script, default: []] {
      guard let module = modules[name] else { continue }
      writer.append(module.scan, of: module.file.bytes, dropping: module.dropped)
    }
    let given = taken.values.reduce(into: Set<String>()) { $0.formUnion($1[script, default: []]) }
    if !given.isEmpty {
      let place = "((window.vankho ??= {}).parts ??= {})[\"\(script)\"]"
      writer.append(line: "\(place) = \(Self.list(given));")
    }
    writer.append(line: "})();")
    return writer.bytes
  }

  private static func list(_ names: Set<String>) -> String {
    "{ \(names.sorted().joined(separator: ", ")) }"
  }
}
