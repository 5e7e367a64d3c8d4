import Diagnostics
import Foundation
import SiteBuilding
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Content in a temporary folder, removed when the test lets go of it.
final class ContentTree {
  private let folder: URL
  var root: String { folder.appendingPathComponent("Content").path }

  init(_ texts: [String: String]) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("vankho-\(UUID().uuidString)")
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    for (path, text) in texts { try write(Array(text.utf8), to: path) }
  }

  /// Copies a folder that is there.
  init(copyOf other: String) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("vankho-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: other, toPath: root)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Returns the printed lines of a check, with paths from the content folder on.
  func checkedLines(
    root: String? = nil,
    drafts: Bool = false,
    jobs: Int = 2
  ) throws -> [String] {
    try checked(root: root, drafts: drafts, jobs: jobs).map(line(of:))
  }

  /// Returns a printed line with its paths from the content folder on.
  func line(of diagnostic: Diagnostic) -> String {
    DiagnosticPrinter.text(diagnostic).replacingOccurrences(of: root + "/", with: "")
  }

  /// Returns what a check finds.
  ///
  /// A mistake often takes away what alone refers to a record; that nothing does is left out here
  /// and has tests of its own.
  func checked(
    root: String? = nil,
    templates: String = "Templates",
    drafts: Bool = false,
    jobs: Int = 2
  ) throws -> [Diagnostic] {
    let options = BuildOptions(
      content: root ?? self.root,
      templates: templates,
      output: "public",
      includesDrafts: drafts,
      jobs: jobs
    )
    return try SiteBuild(options).check().filter { $0.code != .unreferencedRecord }
  }

  /// Returns the text of a file from a place on, as a reader of the content sees it.
  func text(from place: Diagnostics.SourceLocation) throws -> String {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: place.path))
    let text = String(decoding: bytes, as: UTF8.self).precomposedStringWithCanonicalMapping
      .replacingOccurrences(of: "\r\n", with: "\n")
    var rest = text.unicodeScalars[...]
    for _ in 1..<place.line {
      rest = rest.drop { $0 != "\n" }.dropFirst()
    }
    return String(rest.dropFirst(place.column - 1))
  }

  func apply(_ edit: ContentEdit) throws {
    let files = FileManager.default
    switch edit {
    case .replace(let old, let new, let path):
      let text = try String(contentsOfFile: self.path(of: path), encoding: .utf8)
      let parts = text.components(separatedBy: old)
      try #require(parts.count == 2, "'\(old)' stands \(parts.count - 1) times in \(path)")
      try write(Array(parts.joined(separator: new).utf8), to: path)
    case .write(let path, let text): try write(Array(text.utf8), to: path)
    case .writeBytes(let path, let bytes): try write(bytes, to: path)
    case .append(let text, let path):
      let old = try String(contentsOfFile: self.path(of: path), encoding: .utf8)
      try write(Array((old + text).utf8), to: path)
    case .remove(let path): try files.removeItem(atPath: self.path(of: path))
    case .rename(let path, let new):
      try createFolder(around: new)
      try files.moveItem(atPath: self.path(of: path), toPath: self.path(of: new))
    case .folder(let path):
      try files.createDirectory(
        atPath: self.path(of: path),
        withIntermediateDirectories: true
      )
    case .link(let path, let target):
      try files.createSymbolicLink(
        atPath: self.path(of: path),
        withDestinationPath: target
      )
    case .pipe(let path):
      try createFolder(around: path)
      try #require(unsafe mkfifo(self.path(of: path), 0o600) == 0)
    }
  }

  private func path(of path: String) -> String { "\(root)/\(path)" }

  private func createFolder(around path: String) throws {
    let folder = URL(fileURLWithPath: self.path(of: path)).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    try createFolder(around: path)
    try Data(bytes).write(to: URL(fileURLWithPath: self.path(of: path)))
  }
}
