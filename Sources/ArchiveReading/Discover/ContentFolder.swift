internal import ArchiveModel
package import Diagnostics
package import FileAccess

/// Stage 1: finds the files of an archive, in byte order of their paths.
package struct ContentFolder {
  private let root: String
  private let realRoot: String
  private var files: [ContentFile] = []
  private var diagnostics: [Diagnostic] = []

  /// Lists the content below `root`.
  ///
  /// A file in the wrong place is a warning, because an editor may keep notes there; a symbolic
  /// link that leads out of the folder is an error, because the folder is handed on as a whole.
  ///
  /// - Throws: where `root` or a folder below it cannot be read.
  package static func discover(_ root: String) throws(FileError) -> Checked<[ContentFile]> {
    guard let realRoot = FileSystem.resolved(root) else {
      throw FileError(
        path: root,
        action: "read the content folder",
        reason: "there is no such folder"
      )
    }
    var folder = ContentFolder(root: root, realRoot: realRoot)
    try folder.readRoot()
    let files = folder.files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return Checked(files, folder.diagnostics)
  }

  private init(root: String, realRoot: String) {
    self.root = root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root
    self.realRoot = realRoot
  }

  private static let singleFiles: [String: ContentFile.Role] = {
    let lists = RecordKind.allCases.filter(\.isListed).map {
      ("\($0.folder).yml", ContentFile.Role.list($0))
    }
    let others: [(String, ContentFile.Role)] = [
      ("archive.yml", .settings), ("redirects.yml", .redirects),
    ]
    return Dictionary(uniqueKeysWithValues: lists + others)
  }()
  private static let recordFolders = RecordKind.allCases.filter { !$0.isListed }

  private mutating func readRoot() throws(FileError) {
    let known = Self.singleFiles.keys.sorted() + Self.recordFolders.map(\.folder)
    for name in try FileSystem.names(in: root) where !isIgnored(name) {
      let path = "\(root)/\(name)"
      if let role = Self.singleFiles[name] {
        if try isFile(path) { files.append(ContentFile(path: path, role: role)) }
      } else if let kind = RecordKind(folder: name), Self.recordFolders.contains(kind) {
        try readFolder(path, of: kind)
      } else {
        report(
          .warning,
          path,
          "'\(name)' is not part of an archive and is not read",
          suggestions: NearMiss.suggestions(for: name, among: known)
        )
      }
    }
  }

  private mutating func readFolder(_ folder: String, of kind: RecordKind) throws(FileError) {
    guard try FileSystem.entry(at: folder) == .folder else {
      return report(.error, folder, "a folder of \(kind.folder) belongs here")
    }
    // A stack of our own: folders may be nested deeper than the call stack allows.
    var waiting = [folder]
    while let folder = waiting.popLast() {
      for name in try FileSystem.names(in: folder) where !isIgnored(name) {
        let path = "\(folder)/\(name)"
        if try FileSystem.entry(at: path) == .folder {
          waiting.append(path)
        } else if name.hasSuffix(".md") {
          guard try isFile(path) else { continue }
          let stem = String(name.dropLast(3))
          files.append(ContentFile(path: path, role: .record(kind, stem: stem)))
        } else if case .link = try FileSystem.entry(at: path) {
          report(.error, path, "symbolic links to folders are not followed")
        } else {
          report(.warning, path, "only files that end in .md are read here")
        }
      }
    }
  }

  /// Says whether a file can be read as a record; reports why where it cannot.
  private mutating func isFile(_ path: String) throws(FileError) -> Bool {
    switch try FileSystem.entry(at: path) {
    case .file(let size) where size <= SourceText.largest: return true
    case .file:
      report(
        .error,
        path,
        "the file is larger than \(SourceText.largest >> 20) MiB, which no record is"
      )
    case .folder: report(.error, path, "this is a folder where a file belongs")
    case .link:
      if let target = FileSystem.resolved(path), target.hasPrefix(realRoot + "/"),
        case .file = try FileSystem.entry(at: target)
      {
        return true
      }
      report(.error, path, "this symbolic link leads to no file inside the content folder")
    case .other, nil: report(.error, path, "this is not an ordinary file")
    }
    return false
  }

  /// Hidden files and what a folder is described with are nobody's mistake.
  private func isIgnored(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("README") || name.hasPrefix("LICENSE")
  }

  private mutating func report(
    _ severity: Diagnostic.Severity,
    _ path: String,
    _ message: String,
    suggestions: [String] = []
  ) {
    let place = SourceLocation(path: path, position: .start)
    diagnostics.append(
      Diagnostic(.misplacedFile, severity, at: place, message, suggestions: suggestions)
    )
  }
}
