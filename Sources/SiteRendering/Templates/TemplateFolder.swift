package import ArchiveModel
internal import ArchiveReading
package import Diagnostics
package import FileAccess
internal import Templating
package import Wording

/// The folder of templates: pages, layouts, partials, strings in each language, and assets.
package struct TemplateFolder: Sendable {
  /// A file that is copied to the site as it is: the style sheet, scripts, icons.
  package struct Asset: Sendable {
    /// `assets/style.css`.
    package var path: String
    package var bytes: [UInt8]
  }

  package let wording: Words
  package let assets: [Asset]
  let library: TemplateLibrary
  let guide: Guide

  /// Reads the folder for one language.
  package static func read(
    _ root: String,
    language: ArchiveSettings.Language
  ) throws(FileError) -> Checked<TemplateFolder> {
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
    let folder = TemplateFolder(
      wording: wording,
      assets: try assets(in: root),
      library: library,
      guide: guide
    )
    return Checked(folder, log)
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
