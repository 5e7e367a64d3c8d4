internal import Diagnostics
internal import Templating

/// What the page for what is not there carries within itself, where no base URL is known, is not among
/// the assets: it would stand there without its style, or lead nowhere.
enum StandaloneCheck {
  /// Returns what is missing of what the template names.
  static func findings(in use: TemplateUse) -> [Diagnostic] {
    let folder = use.folder
    guard folder.folders.contains(TemplateLinkCheck.assets),
      let source = folder.library.source(of: "pages/\(NotFoundPageMaker.name)")
    else { return [] }
    let template = String(decoding: source.bytes(in: source.range), as: UTF8.self)
    let carried = [
      ("{{{inline_style}}}", StandaloneParts.styleSheet),
      ("{{{inline_script}}}", StandaloneParts.script),
    ]
    let missing = carried.filter { tag, path in
      template.contains(tag) && !folder.assets.contains { $0.path == path }
    }
    return missing.map { _, path in
      Diagnostic(
        .brokenLink,
        at: SourceLocation(path: "\(folder.root)/\(path)", position: .start),
        "this file, which 404.html carries within itself, is missing"
      )
    }
  }
}
