internal import ArchiveModel
internal import ArchiveReading
internal import Diagnostics
internal import FileAccess
internal import Templating
internal import Wording

/// The folder of templates: pages, layouts, partials, strings in each language, and assets.
struct TemplateFolder: Sendable {
  /// A file that is copied to the site as it is: the style sheet, scripts, icons.
  struct Asset: Sendable {
    /// `assets/style.css`.
    var path: String
    var bytes: [UInt8]
  }

  var templates: SiteTemplates
  var wording: Words
  var guide: Guide
  var assets: [Asset]

  /// Reads the folder for one language; there are no templates where any has a mistake.
  static func read(
    _ root: String,
    language: ArchiveSettings.Language
  ) throws(FileError) -> Checked<TemplateFolder?> {
    guard try FileSystem.entry(at: root) != nil else {
      throw FileError(
        path: root,
        action: "read the folder of templates",
        reason: "there is no such folder"
      )
    }
    var log: [Diagnostic] = []
    let strings = "\(root)/strings/\(language.rawValue).yml"
    let wording = Words.read(try text(of: strings, &log), path: strings).reporting(to: &log)
    let guidePath = "\(root)/strings/guide-\(language.rawValue).yml"
    let guide = Guide.read(try text(of: guidePath, &log), path: guidePath).reporting(to: &log)
    var sources: [String: TemplateSource] = [:]
    for folder in ["layouts", "partials", "pages"] {
      for file in try files(in: "\(root)/\(folder)") where file.hasSuffix(".mustache") {
        let path = "\(root)/\(folder)/\(file)"
        let name = "\(folder)/\(file.dropLast(".mustache".count))"
        sources[name] = TemplateSource(path: path, text: try text(of: path, &log))
      }
    }
    let library = TemplateLibrary.parsing(sources, strings: wording.texts).reporting(to: &log)
    let templates = SiteTemplates.compile(library).reporting(to: &log)
    let assets = try self.assets(in: root)
    // A mistake in a layout shows in every page that uses it, and is said once.
    log = Set(log).sorted()
    return Checked(
      templates.map {
        TemplateFolder(templates: $0, wording: wording, guide: guide, assets: assets)
      },
      log
    )
  }

  private static func text(of path: String, _ log: inout [Diagnostic]) throws(FileError) -> String {
    SourceText.decode(try FileSystem.bytes(of: path), path: path).reporting(to: &log) ?? ""
  }

  private static func files(in folder: String) throws(FileError) -> [String] {
    guard try FileSystem.entry(at: folder) == .folder else { return [] }
    return try FileSystem.names(in: folder).filter { !$0.hasPrefix(".") }
  }

  private static func assets(in root: String) throws(FileError) -> [Asset] {
    var assets: [Asset] = []
    for file in try files(in: "\(root)/assets") {
      let bytes = try FileSystem.bytes(of: "\(root)/assets/\(file)")
      let isSheet = file.hasSuffix(".css")
      assets.append(
        Asset(path: "assets/\(file)", bytes: isSheet ? StyleSheet.tightened(bytes) : bytes)
      )
    }
    return assets
  }
}
