package import Diagnostics

/// The scripts and style sheets of a folder of assets as they are published: joined of their parts.
package struct AssetJoin {
  /// What a file loads, and where it says so.
  package struct Address: Sendable {
    package let range: Range<Int>
    /// Whether it is loaded for certain: a string in a script may be about something else.
    package let isCertain: Bool
  }

  /// The bytes of those that import something, by their names.
  package let joined: [String: [UInt8]]
  package let findings: [Diagnostic]
  /// What each file loads of the site, besides parts, by its name.
  package let loads: [String: [Address]]

  /// Takes all scripts and style sheets, those of the folder and their parts.
  package init(_ files: [AssetFile]) {
    let scans = files.filter { $0.name.hasSuffix(".js") }
      .map { (file: $0, scan: ScriptScanner.scan($0.bytes)) }
    let sheets = files.filter { $0.name.hasSuffix(".css") }
    let scripts = ScriptJoin(scans)
    let joinedSheets = SheetJoin(sheets)
    joined = scripts.joined.merging(joinedSheets.joined) { first, _ in first }
    findings = (scripts.findings + joinedSheets.findings).sorted()
    var loads: [String: [Address]] = [:]
    for (file, scan) in scans { loads[file.name] = ScriptNames.all(in: scan, of: file) }
    for sheet in sheets {
      let importing = joinedSheets.importing[sheet.name, default: []]
      loads[sheet.name] = StyleSheet.addresses(in: sheet.bytes)
        .filter { !importing.contains($0) }.map { Address(range: $0, isCertain: true) }
    }
    self.loads = loads
  }
}
