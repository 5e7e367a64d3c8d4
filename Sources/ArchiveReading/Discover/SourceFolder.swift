package import Diagnostics
package import FileAccess

/// A folder that a site is made from, content or templates: which files in it can be read, and what
/// is said of the others.
///
/// A file in the wrong place is a warning, because an editor may keep notes there; what cannot be
/// read is an error. So is a symbolic link that leads out of the folder, because the folder is handed
/// on as a whole.
package struct SourceFolder {
  /// What is read from a file, and how much of it there may be.
  package struct Kind {
    let noun: String
    let mebibytes: Int

    package init(_ noun: String, mebibytes: Int) {
      self.noun = noun
      self.mebibytes = mebibytes
    }
  }

  /// As the editor named it, without `/` at the end.
  package let root: String
  package private(set) var diagnostics: [Diagnostic] = []
  private let realRoot: String
  private let name: String

  /// Opens a folder that messages call `name`.
  ///
  /// - Throws: where there is no such folder.
  package init(_ root: String, called name: String) throws(FileError) {
    guard let realRoot = FileSystem.resolved(root) else {
      throw FileError(path: root, action: "read the \(name)", reason: "there is no such folder")
    }
    self.root = root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root
    self.realRoot = realRoot
    self.name = name
  }

  /// Returns the names in a folder, without those that are passed over; reports one that is no text.
  package mutating func names(
    in folder: String,
    passingOver isIgnored: (String) -> Bool = SourceFolder.isDescription
  ) throws(FileError) -> [String] {
    var names: [String] = []
    for name in try FileSystem.entries(of: folder) where !isIgnored(name.text) {
      guard let byte = name.badByte else {
        names.append(name.text)
        continue
      }
      report(
        .error,
        "\(folder)/\(name.text)",
        "the name is not UTF-8: there is a byte \(String(byte, radix: 16, uppercase: true))",
        as: .encoding
      )
    }
    return names
  }

  /// Hidden files and what a folder is described with are nobody's mistake.
  package static func isDescription(_ name: String) -> Bool {
    isHidden(name) || name.hasPrefix("README") || name.hasPrefix("LICENSE")
  }

  package static func isHidden(_ name: String) -> Bool { name.hasPrefix(".") }

  /// Says whether there is a folder, and reports what stands in its place.
  package mutating func isFolder(_ path: String, of things: String) throws(FileError) -> Bool {
    if try FileSystem.entry(at: path) == .folder { return true }
    diagnostics.append(Self.missingFolder(path, of: things))
    return false
  }

  /// Says that there is no folder where one is needed.
  package static func missingFolder(_ path: String, of things: String) -> Diagnostic {
    let place = SourceLocation(path: path, position: .start)
    return Diagnostic(.misplacedFile, at: place, "a folder of \(things) belongs here")
  }

  /// Says whether a file can be read; reports why where it cannot.
  package mutating func isFile(_ path: String, _ kind: Kind) throws(FileError) -> Bool {
    switch try FileSystem.entry(at: path) {
    case .file(let size): return isSmall(path, size, kind)
    case .folder: report(.error, path, "this is a folder where a file belongs")
    case .link:
      if let target = FileSystem.resolved(path), target.hasPrefix(realRoot + "/"),
        case .file(let size) = try FileSystem.entry(at: target)
      {
        return isSmall(path, size, kind)
      }
      report(.error, path, "this symbolic link leads to no file inside the \(name)")
    case .other, nil: report(.error, path, "this is not an ordinary file")
    }
    return false
  }

  private mutating func isSmall(_ path: String, _ size: Int, _ kind: Kind) -> Bool {
    if size <= kind.mebibytes << 20 { return true }
    let message = "the file is larger than \(kind.mebibytes) MiB, which no \(kind.noun) is"
    report(.error, path, message)
    return false
  }

  /// Reports what is not read although it lies in a folder of files with one ending.
  package mutating func reportOther(
    _ path: String,
    than ending: String
  ) throws(FileError) {
    if case .link = try FileSystem.entry(at: path) {
      report(.error, path, "symbolic links to folders are not followed")
    } else {
      diagnostics.append(Self.unread(path, otherThan: ending))
    }
  }

  /// Says that a file is not read although it lies in a folder of files with one ending.
  package static func unread(_ path: String, otherThan ending: String) -> Diagnostic {
    let place = SourceLocation(path: path, position: .start)
    let message = "only files that end in \(ending) are read here"
    return Diagnostic(.misplacedFile, .warning, at: place, message)
  }

  /// Reports a name that means nothing in a folder.
  package mutating func reportUnknown(
    _ name: String,
    in folder: String,
    of whole: String,
    known: some Sequence<String>,
    as severity: Diagnostic.Severity = .warning
  ) {
    report(
      severity,
      "\(folder)/\(name)",
      "'\(name)' is not part of \(whole) and is not read",
      suggestions: NearMiss.suggestions(for: name, among: known)
    )
  }

  /// Reports something about a file as a whole.
  package mutating func report(
    _ severity: Diagnostic.Severity,
    _ path: String,
    _ message: String,
    suggestions: [String] = [],
    as code: DiagnosticCode = .misplacedFile
  ) {
    let place = SourceLocation(path: path, position: .start)
    diagnostics.append(Diagnostic(code, severity, at: place, message, suggestions: suggestions))
  }
}
