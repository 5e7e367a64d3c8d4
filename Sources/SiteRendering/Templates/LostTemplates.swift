internal import ArchiveReading
internal import Diagnostics
internal import Templating

/// The templates that pages and other templates need and that there are not, each told once: at the
/// file that has another name, else at the first place that names them.
struct LostTemplates {
  private(set) var findings: [Diagnostic] = []
  /// The files, from the folder of templates on, that were told to have another name.
  private(set) var misnamed: Set<String> = []

  private let use: TemplateUse
  private var folder: TemplateFolder { use.folder }
  /// The templates that were told otherwise.
  private var told: Set<String> = []
  private var toldFolders: Set<String> = []
  /// Files that are no templates, and templates that nothing names, by their names in small letters,
  /// with their endings and without one or two.
  private let candidates: [String: String]
  private let idle: [String]
  /// So many names are compared with those of templates that nothing names.
  private var comparisons = 100

  init(_ use: TemplateUse) {
    self.use = use
    let library = use.folder.library
    let named = library.includedTemplates.union(use.kinds.map(\.templateName))
    idle = library.names.filter { !named.contains($0) }.sorted()
    let files = use.folder.others + idle.map { $0 + TemplateFolderReader.ending }
    let names = files.flatMap { file in Self.stems(of: file).map { ($0, file) } }
    candidates = Dictionary(names) { first, _ in first }
  }

  /// Looks for every name that is needed.
  mutating func find() {
    let library = folder.library
    let pages = use.kinds.map(\.templateName).filter { library.source(of: $0) == nil }
    for name in pages where !isTold(name, isSure: true) {
      let place = use.start(of: name)
      findings.append(Diagnostic(.unknownPartial, at: place, "there is no template '\(name)'"))
    }
    told.formUnion(pages)
    for (name, count) in library.unknownTemplates where !told.contains(name) {
      // One tag that names a template is as likely misspelt as the template.
      if isTold(name, isSure: count > 1) { told.insert(name) }
    }
    findings += library.unknownTemplates(besides: told)
  }

  /// Returns a name in small letters, and without one and two endings.
  private static func stems(of file: String) -> [String] {
    var stems = [file.lowercased()]
    while stems.count < 3, let last = stems.last, let dot = last.lastIndex(of: "."),
      !last[dot...].contains("/")
    {
      stems.append(String(last[..<dot]))
    }
    return stems
  }

  /// Tells of a name what is the cause that it is missing, where that can be known.
  private mutating func isTold(_ name: String, isSure: Bool) -> Bool {
    let group = String(name.prefix { $0 != "/" })
    if TemplateFolderReader.templates.contains(group), !folder.folders.contains(group) {
      // What stands in its place, or that there are no pages, is told already.
      if folder.absentFolders.contains(group), toldFolders.insert(group).inserted {
        findings.append(folder.missingFolder(group))
      }
      return true
    }
    let right = (name.split(separator: "/").last ?? "") + TemplateFolderReader.ending
    if let file = candidates[name.lowercased()], misnamed.insert(file).inserted {
      report(file, "there is no template '\(name)': rename this file \(right)")
      return true
    }
    guard isSure, comparisons > 0 else { return false }
    comparisons -= 1
    guard let near = nearest(to: name), misnamed.insert(near).inserted else { return false }
    let message = "nothing uses this template, and there is no template '\(name)'"
    report(near, message, suggestions: [String(right)])
    return true
  }

  /// Returns the file of the template in the same folder that nothing names and that is nearest.
  private func nearest(to name: String) -> String? {
    let group = name.prefix { $0 != "/" }
    let others = idle.filter { $0.hasPrefix(group + "/") }
    return NearMiss.suggestions(for: name, among: others, limit: 1).first
      .map { $0 + TemplateFolderReader.ending }
  }

  private mutating func report(_ file: String, _ message: String, suggestions: [String] = []) {
    let place = SourceLocation(path: "\(folder.root)/\(file)", position: .start)
    findings.append(Diagnostic(.unknownPartial, at: place, message, suggestions: suggestions))
  }
}
