package import ArchiveModel
internal import ArchiveReading
package import Diagnostics
package import FileAccess
internal import Templating
package import Wording

/// The folder of templates: pages, layouts, partials, strings in each language, and assets.
package struct TemplateFolder: Sendable {
  /// A file that is published: a style sheet, a script, joined of its parts, an icon.
  package struct Asset: Sendable {
    /// `assets/style.css`.
    package var path: String
    package var bytes: [UInt8]
    /// What the style sheet or script says that it loads.
    var loads: [AssetLink]
  }

  /// As the editor named it.
  let root: String
  package let wording: Words
  package let assets: [Asset]
  /// What the parts of scripts and style sheets load.
  let partLinks: [AssetLink]
  let library: TemplateLibrary
  let guide: Guide
  /// The folders that there are, `pages` among them, and those in whose place nothing lies.
  let folders: Set<String>
  let absentFolders: Set<String>
  /// Files among the templates that have another ending: `partials/link.html`.
  let others: [String]

  /// Whether there is a folder of pages.
  var hasPages: Bool { folders.contains("pages") }

  /// Reads the folder for one language, and reports what in it cannot be read or is not.
  ///
  /// - Throws: where the folder or one in it cannot be read.
  package static func read(
    _ root: String,
    language: ArchiveSettings.Language
  ) throws(FileError) -> Checked<TemplateFolder> {
    var reader = try TemplateFolderReader(root)
    return try reader.read(language)
  }

  /// Returns where the template of a name lies, or would.
  func path(of template: String) -> String { "\(root)/\(template)\(TemplateFolderReader.ending)" }

  /// Says that a folder is missing, which is one mistake, whatever was to lie in it.
  func missingFolder(_ name: String) -> Diagnostic {
    SourceFolder.missingFolder("\(root)/\(name)", of: name)
  }
}
