internal import ArchiveModel
internal import Diagnostics
internal import SitePlanning
internal import Templating

/// Which kinds of pages use which templates, and what is wrong about it.
struct TemplateUse {
  let folder: TemplateFolder
  let kinds: [PageKind]
  /// The numbers of the kinds that use each template, themselves or through others.
  let users: [String: [Int]]

  init(_ folder: TemplateFolder, by kinds: [PageKind]) {
    self.folder = folder
    self.kinds = kinds
    var users: [String: [Int]] = [:]
    for (number, kind) in kinds.enumerated() {
      for name in folder.library.reached(from: [kind.templateName]) {
        users[name, default: []].append(number)
      }
    }
    self.users = users
  }

  /// Returns the pages that lack a template, and the templates that no page uses.
  var findings: [Diagnostic] {
    guard folder.hasPages else { return [] }
    let missing = kinds.filter { folder.library.source(of: $0.templateName) == nil }
    // A mistake in a template may hide what it includes.
    let unused =
      folder.library.hasErrors ? [] : folder.library.names.filter { users[$0] == nil }
    let lacking = missing.map { kind in
      Diagnostic(
        .unknownPartial,
        at: start(of: kind.templateName),
        "there is no template '\(kind.templateName)'",
        suggestions: NearMiss.suggestions(for: kind.templateName, among: unused)
      )
    }
    // A misspelt one is reported as what is missing.
    let told = Set(lacking.flatMap(\.suggestions))
    return lacking
      + unused.filter { !told.contains($0) }.map { name in
        Diagnostic(.misplacedFile, .warning, at: start(of: name), "no page uses this template")
      }
  }

  private func start(of template: String) -> SourceLocation {
    SourceLocation(path: folder.path(of: template), position: .start)
  }
}
