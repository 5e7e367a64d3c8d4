import Foundation

@testable import FileAccess

/// A folder of its own for one test, gone with the last reference to it.
///
/// All calls are made from the one test that owns it.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
    path = "\(base)/vankho-writing-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var output: String { "\(path)/public" }

  /// The names in the folder, sorted: `["public"]` when nothing is left over beside the output.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  func put(_ text: String, at name: String) throws {
    let file = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: file)
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: "\(path)/\(name)",
      withIntermediateDirectories: true
    )
  }

  func makeLink(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(path)/\(name)",
      withDestinationPath: target
    )
  }

  func text(_ name: String) -> String? {
    try? String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }

  func attribute(_ key: FileAttributeKey, of name: String) throws -> Int {
    let value = try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")[key]
    if let date = value as? Date { return Int(date.timeIntervalSince1970 * 1e6) }
    return (value as? NSNumber)?.intValue ?? -1
  }

  func setMode(_ mode: Int, of name: String) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: mode],
      ofItemAtPath: "\(path)/\(name)"
    )
  }

  func inode(of name: String) throws -> Int { try attribute(.systemFileNumber, of: name) }

  /// Everything below the output: files with their text, folders as "folder", links as "-> target".
  var site: [String: String] {
    var found: [String: String] = [:]
    guard let names = FileManager.default.enumerator(atPath: output) else { return found }
    for case let name as String in names {
      let entry = "\(output)/\(name)"
      let type = try? FileManager.default.attributesOfItem(atPath: entry)[.type]
      switch type as? FileAttributeType {
      case .typeDirectory?: found[name] = "folder"
      case .typeSymbolicLink?:
        found[name] =
          "-> \((try? FileManager.default.destinationOfSymbolicLink(atPath: entry)) ?? "")"
      default: found[name] = text("public/\(name)") ?? "unreadable"
      }
    }
    return found
  }
}

/// Builds a site of these files, in order of their paths.
@discardableResult
func build(
  _ files: [String: String],
  to output: String,
  keeping editions: EditionFolders? = nil,
  abilities: FileSystemAbilities = .all
) throws(SiteWritingError) -> WritingReport {
  try whenUnlocked(output) { () throws(SiteWritingError) in
    try buildOnce(files, to: output, keeping: editions, abilities: abilities, changes: .all)
  }
}

/// Does the same, but fails where another build has locked the output.
func buildOnce(
  _ files: [String: String],
  to output: String,
  keeping editions: EditionFolders? = nil,
  abilities: FileSystemAbilities,
  changes: Changes
) throws(SiteWritingError) -> WritingReport {
  var writer = try SiteWriter(
    output: output,
    keeping: editions,
    abilities: abilities,
    changes: changes
  )
  for (path, text) in files.sorted(by: { $0.key < $1.key }) {
    try writer.write(Array(text.utf8), to: path)
  }
  return try writer.finish()
}

/// Works on an output, again where another build has locked it: a process that another test starts
/// holds the locks of all tests until it is a program of its own.
func whenUnlocked<Value>(
  _ output: String,
  _ work: () throws(SiteWritingError) -> Value
) throws(SiteWritingError) -> Value {
  while true {
    do {
      return try work()
    } catch .anotherBuild {
      let place = URL(fileURLWithPath: output)
      let name = ".\(place.lastPathComponent).vankho-staging"
      let folder = place.deletingLastPathComponent().appendingPathComponent(name).path
      let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      // Waits for its end; where the folder is gone, nobody has it any more.
      if descriptor >= 0, flock(descriptor, LOCK_EX) == 0 { close(descriptor) }
    }
  }
}
