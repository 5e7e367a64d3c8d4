internal import Diagnostics

/// The style sheets of a folder of assets, with parts in the place of the lines that import them.
///
/// `@import "./style/colours.css";` in the head of a sheet, with nothing behind the address, gets the text
/// of that part, each part once; all other imports stay. Addresses in a part are relative to where the
/// sheet is published, not to the part, but for those of other parts.
struct SheetJoin {
  /// The sheets that import a part, by their names.
  private(set) var joined: [String: [UInt8]] = [:]
  private(set) var findings: [Diagnostic] = []
  /// The addresses by which parts are imported, or were to be, by the name of the sheet.
  private(set) var importing: [String: Set<Range<Int>>] = [:]

  private let sheets: [String: AssetFile]
  private let readers: [String: SheetReader]
  private var used: Set<String> = []
  private var suggested: Set<String> = []

  init(_ files: [AssetFile]) {
    sheets = Dictionary(files.map { ($0.name, $0) }) { first, _ in first }
    readers = sheets.mapValues { SheetReader($0.bytes) }
    for name in sheets.keys.sorted() { check(name) }
    for (name, file) in sheets where !file.isPart && isJoined(name) {
      var text: [UInt8] = []
      var seen: Set<String> = []
      append(name, to: &text, &seen, inside: [])
      joined[name] = text
    }
    reportIdleParts()
    findings.sort()
  }

  /// The parts that a sheet imports, with what leads to them.
  private func parts(of name: String) -> [(target: String, SheetReader.Import)] {
    guard let sheet = sheets[name], let reader = readers[name] else { return [] }
    return reader.imports.compactMap { read in
      guard let target = sheet.target(of: sheet.text(read.address)), read.isInHead,
        !read.hasCondition, sheets[target]?.isPart == true
      else { return nil }
      return (target, read)
    }
  }

  private func isJoined(_ name: String) -> Bool { !parts(of: name).isEmpty }

  private mutating func append(
    _ name: String,
    to text: inout [UInt8],
    _ seen: inout Set<String>,
    inside circle: [String]
  ) {
    guard let sheet = sheets[name] else { return }
    // A mark of the order of bytes within a sheet would be a letter of a selector.
    var place = sheet.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for (target, read) in parts(of: name) {
      text += sheet.bytes[place..<read.range.lowerBound]
      place = read.range.upperBound
      if target == name || circle.contains(target) {
        reportCircle(at: read, in: sheet)
      } else if seen.insert(target).inserted {
        used.insert(target)
        append(target, to: &text, &seen, inside: circle + [name])
        text.append(UInt8(ascii: "\n"))
      }
    }
    text += sheet.bytes[place...]
  }
}

/// Mistakes.
extension SheetJoin {
  private mutating func report(
    _ code: DiagnosticCode,
    _ place: Int,
    of sheet: AssetFile,
    _ message: String,
    suggestions: [String] = [],
    replacing replaced: String? = nil
  ) {
    let finding = Diagnostic(
      code,
      at: sheet.location(at: place),
      message,
      suggestions: suggestions,
      replacing: replaced
    )
    // A circle shows in every sheet that has it.
    if !findings.contains(finding) { findings.append(finding) }
  }

  private mutating func reportCircle(at read: SheetReader.Import, in sheet: AssetFile) {
    let address = sheet.text(read.address)
    let message = "'\(address)' leads back to here by what it imports: a circle has no first"
    report(.referenceLoop, read.address.lowerBound, of: sheet, message)
  }

  private mutating func check(_ name: String) {
    guard let sheet = sheets[name], let reader = readers[name] else { return }
    if let problem = reader.problem, sheet.isPart || isJoined(name) {
      report(.assetSyntax, problem.place, of: sheet, problem.message)
    }
    var isBehindPart = false
    for read in reader.imports {
      let address = sheet.text(read.address)
      let target = sheet.target(of: address)
      guard sheet.isPart || target?.utf8.contains(UInt8(ascii: "/")) == true,
        !address.utf8.contains(UInt8(ascii: ":")), !address.hasPrefix("/")
      else {
        if isBehindPart || sheet.isPart { reportLate(read, in: sheet) }
        continue
      }
      importing[name, default: []].insert(read.address)
      isBehindPart = true
      checkPart(read, target, in: sheet)
    }
  }

  private mutating func checkPart(
    _ read: SheetReader.Import,
    _ target: String?,
    in sheet: AssetFile
  ) {
    let address = sheet.text(read.address)
    let place = read.address.lowerBound
    guard let target, sheets[target]?.isPart == true else {
      let parts = sheets.values.filter { $0.isPart && $0.name != sheet.name }.map(\.name).sorted()
      let near = NearMiss.suggestions(for: address, among: parts.map(sheet.address(of:)))
      suggested.formUnion(near.compactMap(sheet.target(of:)))
      let message = "'\(address)' leads to no part of a style sheet"
      return report(.brokenLink, place, of: sheet, message, suggestions: near, replacing: address)
    }
    suggested.insert(target)
    if !read.isInHead {
      let message = "'@import' stands behind a rule, where no browser reads it: move it to the head"
      report(.assetSyntax, read.range.lowerBound, of: sheet, message)
    } else if read.hasCondition {
      let message =
        "a part is imported with nothing behind its address: write the condition into '\(target)'"
      report(.assetSyntax, read.range.lowerBound, of: sheet, message)
    }
  }

  private mutating func reportLate(_ read: SheetReader.Import, in sheet: AssetFile) {
    let message =
      "'@import' of what is no part stands behind the text of a part, where no browser reads it: move it to the head of the sheet that is published"
    report(.assetSyntax, read.range.lowerBound, of: sheet, message)
  }

  private mutating func reportIdleParts() {
    let idle = sheets.filter { name, sheet in
      sheet.isPart && !used.contains(name) && !suggested.contains(name)
    }
    findings += IdleParts.findings(idle.map(\.1), noImportIn: "style sheet")
  }
}
