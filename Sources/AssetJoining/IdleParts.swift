internal import Diagnostics

/// Parts that nothing imports: one warning for each folder, since whoever takes away a script leaves many
/// behind.
enum IdleParts {
  private static let named = 3

  /// Returns the warnings about parts that no file of a kind imports, in order of their names.
  static func findings(_ parts: [AssetFile], noImportIn kind: String) -> [Diagnostic] {
    let folders = Dictionary(grouping: parts) { $0.name.split(separator: "/").first ?? "" }
    return folders.sorted { $0.key < $1.key }.compactMap { folder, parts in
      let parts = parts.sorted { $0.name < $1.name }
      return parts.first.map { first in
        let others = parts.dropFirst().map { $0.name.dropFirst(folder.count + 1) }
        let message = "no \(kind) imports this part\(told(others, in: folder))"
        return Diagnostic(.misplacedFile, .warning, at: first.location(at: 0), message)
      }
    }
  }

  private static func told(_ others: [Substring], in folder: Substring) -> String {
    guard let last = others.last else { return "" }
    let names = others.count > named ? others.prefix(named) : others.dropLast()
    let end = others.count > named ? "\(others.count - named) more" : "'\(last)'"
    let list = names.map { "'\($0)'" }.joined(separator: ", ")
    return ", nor of '\(folder)' \(list)\(list.isEmpty ? "" : " and ")\(end)"
  }
}
