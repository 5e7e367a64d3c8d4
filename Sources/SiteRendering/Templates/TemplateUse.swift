internal import ArchiveModel
internal import ArchiveReading
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

  /// Returns the templates that there are not, those that no page uses, pages without anything in
  /// them, and files that are no templates.
  var findings: [Diagnostic] {
    var lost = LostTemplates(self)
    lost.find()
    let others = folder.others.filter { !lost.misnamed.contains($0) }.map { name in
      SourceFolder.unread("\(folder.root)/\(name)", otherThan: TemplateFolderReader.ending)
    }
    guard folder.hasPages else { return others }
    let blank = kinds.map(\.templateName).filter(folder.library.isBlank).map { name in
      Diagnostic(
        .templateSyntax,
        at: start(of: name),
        "this template is empty, and so are its pages"
      )
    }
    let mistakes = lost.findings + blank
    // What is missing, or has a mistake, may hide what it includes.
    let isWhole = !folder.library.hasErrors && mistakes.isEmpty
    let unused = isWhole ? folder.library.names.filter { users[$0] == nil } : []
    return mistakes + others
      + unused.map { name in
        Diagnostic(.misplacedFile, .warning, at: start(of: name), "no page uses this template")
      }
  }

  func start(of template: String) -> SourceLocation {
    SourceLocation(path: folder.path(of: template), position: .start)
  }
}
