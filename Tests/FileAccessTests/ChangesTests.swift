import Foundation
import Testing

@testable import FileAccess

@Suite struct ChangesTests {
  /// What is called elsewhere no test can stop.
  @Test func noOtherFileChangesTheFileSystem() throws {
    let folder = "Sources/FileAccess"
    let calls =
      #/
      \b(?: mkdir(at)? | (rename|link|symlink|unlink|fchown|fchmod|mknod)at | symlink | unlink | rmdir
        | f?l?chown | f?chmod | futimens | utimensat | f?truncate | pwrite | writev | vankho_exchange
        | O_CREAT | O_WRONLY | O_RDWR | O_TRUNC ) \b (?! : )
      /#
    var found: [String: [String]] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
      let code = text.split(separator: "\n").filter { !$0.contains("//") }.joined(separator: "\n")
      found[name] = code.matches(of: calls).map { String($0.output.0) }
    }
    #expect(found.filter { !$0.value.isEmpty }.keys.sorted() == ["Changes.swift"])
  }

  @Test func stopsBeforeAChangeThatIsNotAllowed() throws {
    let folder = try TemporaryFolder()
    let limit = ChangeLimit(1)
    let place = try Folder(at: folder.path, changes: limit.changes())
    let (first, second) = (OutputPath(unchecked: [97]), OutputPath(unchecked: [98]))
    #expect(try place.makeFolder(first))
    let path = "\(folder.path)/b"
    #expect(throws: SiteWritingError.failure(.making, path: path, number: ECANCELED)) {
      try place.makeFolder(second)
    }
    #expect(folder.names == ["a"])
    #expect(limit.count == 1)
  }
}
