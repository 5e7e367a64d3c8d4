internal import ArchiveModel
internal import ArchiveReading
internal import AssetJoining
internal import Diagnostics
internal import FileAccess
internal import Markdown
internal import Templating
internal import VietnameseText
internal import Wording

/// Reads the folder of templates as content is read: nothing but ordinary files inside it, whose
/// names can be written in a template or an address.
struct TemplateFolderReader {
  static let ending = ".mustache"
  static let templates = ["layouts", "pages", "partials"]
  /// Without these there is no page; others are missed where a page names something in them.
  private static let required = ["pages", "strings"]
  private static let folders = ["assets"] + templates + ["strings"]

  private static let template = SourceFolder.Kind("template", mebibytes: 1)
  private static let strings = SourceFolder.Kind("list of strings", mebibytes: 1)

  var folder: SourceFolder
  var log: [Diagnostic] = []
  /// The folders that are there, and those in whose place nothing lies.
  private(set) var found: Set<String> = []
  private var absent: Set<String> = []
  /// Files among the templates that have another ending.
  private var others: [String] = []

  var root: String { folder.root }

  init(_ root: String) throws(FileError) {
    folder = try SourceFolder(root, called: "folder of templates")
  }

  mutating func read(
    _ language: ArchiveSettings.Language
  ) throws(FileError) -> Checked<TemplateFolder> {
    try readRoot()
    try checkStrings()
    let strings = try readStrings(language)
    let guide = try readGuide(language)
    let sources = try readTemplates()
    let library = TemplateLibrary.parsing(sources, strings: strings?.texts).reporting(to: &log)
    if let strings {
      let others = try readOtherStrings(than: language)
      log += StringCheck(table: strings, others: others, library: library).findings
    }
    let assets = try readAssets()
    let templates = TemplateFolder(
      root: root,
      wording: strings.map(Words.init) ?? .unreadable,
      assets: assets.files,
      partLinks: assets.partLinks,
      library: library,
      guide: guide,
      folders: found,
      absentFolders: absent,
      others: others
    )
    return Checked(templates, folder.diagnostics + log)
  }

  private mutating func readRoot() throws(FileError) {
    let names = try folder.names(in: root)
    for name in names where !Self.folders.contains(name) {
      folder.reportUnknown(name, in: root, of: "the templates", known: Self.folders)
    }
    for name in Self.folders where names.contains(name) || Self.required.contains(name) {
      if try folder.isFolder("\(root)/\(name)", of: name) { found.insert(name) }
    }
    absent = Set(Self.folders).subtracting(names).subtracting(Self.required)
  }
}

/// Strings.
extension TemplateFolderReader {
  private static func wordsFile(_ language: ArchiveSettings.Language) -> String {
    "\(language.rawValue).yml"
  }

  private static func guideFile(_ language: ArchiveSettings.Language) -> String {
    "guide-\(language.rawValue).yml"
  }

  /// Looks at the files of the other languages too.
  private mutating func checkStrings() throws(FileError) {
    guard found.contains("strings") else { return }
    let known = ArchiveSettings.Language.allCases.flatMap {
      [Self.wordsFile($0), Self.guideFile($0)]
    }
    let parent = "\(root)/strings"
    for name in try folder.names(in: parent) where !known.contains(name) {
      folder.reportUnknown(name, in: parent, of: "the strings", known: known)
    }
    for name in known where try FileSystem.entry(at: "\(parent)/\(name)") != nil {
      if try folder.isFile("\(parent)/\(name)", Self.strings) { found.insert("strings/\(name)") }
    }
  }

  /// A list without a string tells no more than one that cannot be read.
  private mutating func readStrings(
    _ language: ArchiveSettings.Language
  ) throws(FileError) -> StringTable? {
    let path = "strings/\(Self.wordsFile(language))"
    guard let text = try strings(path, "the strings of the interface") else { return nil }
    let table = StringTable.read(text, path: "\(root)/\(path)").reporting(to: &log)
    return table.flatMap { $0.texts.isEmpty ? nil : $0 }
  }

  /// Reads the strings of the other languages that can be read, for what they say of these.
  private mutating func readOtherStrings(
    than language: ArchiveSettings.Language
  ) throws(FileError) -> [StringTable] {
    var tables: [StringTable] = []
    for other in ArchiveSettings.Language.allCases where other != language {
      let path = "strings/\(Self.wordsFile(other))"
      guard found.contains(path), let text = try text(of: "\(root)/\(path)") else { continue }
      if let table = StringTable.read(text, path: "\(root)/\(path)").reporting(to: &log) {
        tables.append(table)
      }
    }
    return tables
  }

  private mutating func readGuide(
    _ language: ArchiveSettings.Language
  ) throws(FileError) -> Guide {
    let path = "strings/\(Self.guideFile(language))"
    guard let text = try strings(path, "the texts of the guide") else { return .unreadable }
    return Guide.read(text, path: "\(root)/\(path)").reporting(to: &log)
  }

  /// Returns the text of a file of strings; reports one that is not there.
  private mutating func strings(
    _ path: String,
    _ words: String
  ) throws(FileError) -> String? {
    if found.contains(path) { return try text(of: "\(root)/\(path)") }
    if found.contains("strings"), try FileSystem.entry(at: "\(root)/\(path)") == nil {
      folder.report(
        .error,
        "\(root)/\(path)",
        "the file \(path) with \(words) is missing",
        as: .missingField
      )
    }
    return nil
  }

  private mutating func text(of path: String) throws(FileError) -> String? {
    SourceText.decode(try FileSystem.bytes(of: path), path: path).reporting(to: &log)
  }
}

/// Templates.
extension TemplateFolderReader {
  /// Returns the templates by their names; what cannot be read stands there without a text, so that
  /// what includes it is not reported too.
  private mutating func readTemplates() throws(FileError) -> [String: TemplateSource] {
    var sources: [String: TemplateSource] = [:]
    for group in Self.templates where found.contains(group) {
      let parent = "\(root)/\(group)"
      let names = try folder.names(in: parent)
      let doubles = doubles(among: names, in: parent)
      for name in names {
        let path = "\(parent)/\(name)"
        guard name.hasSuffix(Self.ending) else {
          try readOther("\(group)/\(name)")
          continue
        }
        let stem = String(name.dropLast(Self.ending.count))
        let isReadable =
          try folder.isFile(path, Self.template) && isGoodName(stem, Self.ending, path)
          && !doubles.contains(name)
        let source = TemplateSource(path: path, text: isReadable ? try text(of: path) : nil)
        reportControlCharacter(in: source)
        sources["\(group)/\(stem)"] = source
      }
    }
    return sources
  }

  private mutating func reportControlCharacter(in source: TemplateSource) {
    let bytes = Array(source.bytes(in: source.range))
    guard let (place, scalar) = bytes.controlCharacter(from: 0) else { return }
    log.append(.controlCharacter(scalar, at: source.location(of: place)))
  }

  /// Reports names that differ in capitals only, which many systems take for one; says of which not to
  /// read the files.
  mutating func doubles(among names: [String], in parent: String) -> Set<String> {
    var first: [String: String] = [:]
    var doubles: Set<String> = []
    for name in names.reversed() {
      guard let other = first.updateValue(name, forKey: name.lowercased()) else { continue }
      doubles.insert(name)
      let message = "'\(name)' and '\(other)' differ in capitals only: rename one"
      folder.report(.error, "\(parent)/\(name)", message, as: .addressCollision)
    }
    return doubles
  }

  /// Of a file with another ending it is told later what it is, when the names of all templates are
  /// known.
  private mutating func readOther(_ name: String) throws(FileError) {
    let path = "\(root)/\(name)"
    switch try FileSystem.entry(at: path) {
    case .folder: _ = try folder.isFile(path, Self.template)
    case .link: try folder.reportOther(path, than: Self.ending)
    default: others.append(name)
    }
  }

  /// Says whether a name can be written in a template and in an address as it is, and is the same on
  /// every system; reports one that is not.
  mutating func isGoodName(_ stem: String, _ ending: String, _ path: String) -> Bool {
    let name = stem + ending
    if ReservedID.isDevice(stem.lowercased()) {
      let message = "'\(name)' is a name that Windows reserves: choose another"
      folder.report(.error, path, message, suggestions: ["\(stem)-1\(ending)"])
      return false
    }
    if name.utf8.allSatisfy(AssetFile.isOfName) { return true }
    let slug = Folding.slug(of: stem)
    let isPlainEnding = ending.utf8.allSatisfy(AssetFile.isOfName)
    folder.report(
      .error,
      path,
      "'\(name)' cannot be a name here: a name has letters a-z and A-Z, digits, '.', '_' and '-'",
      suggestions: slug.isEmpty || !isPlainEnding ? [] : [slug + ending]
    )
    return false
  }
}
