/// The strings of a script that are names of scripts or style sheets.
enum ScriptNames {
  /// Returns those that may be loaded, `"search-more.js"`, and those that are for certain,
  /// `import("./search-more.js")`; what an import at the beginning leads to is no string of its own.
  static func all(in scan: ScriptScan, of file: AssetFile) -> [AssetJoin.Address] {
    var found: [AssetJoin.Address] = []
    for (number, token) in scan.tokens.enumerated() {
      guard token.kind == .string || token.kind == .template else { continue }
      let before = number > 0 ? scan.tokens[number - 1] : nil
      guard before?.word != .import, before?.word != .from else { continue }
      let range = token.range.lowerBound + 1..<token.range.upperBound - 1
      let isCalled =
        number > 1 && scan.tokens[number - 2].word == .import
        && before.map { file.bytes[$0.start] == UInt8(ascii: "(") } ?? false
      let isImported = isCalled && file.bytes[range].first == UInt8(ascii: ".")
      if isName(file.bytes[range], withSlashes: isImported) {
        found.append(AssetJoin.Address(range: range, isCertain: isImported))
      }
    }
    return found
  }

  private static func isName(_ text: ArraySlice<UInt8>, withSlashes: Bool) -> Bool {
    let endings = [".js", ".css"].map(\.utf8)
    return endings.contains { text.count > $0.count && text.suffix($0.count).elementsEqual($0) }
      && text.allSatisfy {
        AssetFile.isOfName($0) || withSlashes && $0 == UInt8(ascii: "/")
      }
  }
}
