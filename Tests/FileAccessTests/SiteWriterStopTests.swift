import Foundation
import Testing

@testable import FileAccess

/// Builds that a signal stops before each change: they clear up behind the closed gate.
@Suite struct SiteWriterStopTests {
  @Test(arguments: SiteWriterKillTests.ways)
  func leavesNothingBesideTheOldOrTheNewSite(abilities: FileSystemAbilities) async throws {
    let site = try ReplacedSite(abilities)
    let count = try site.countChanges()
    var states: Set<ReplacedSite.State> = []
    for limit in stride(from: 0, to: count, by: max(1, count / 12)) {
      let (output, rights) = (site.folder.output, abilities.rawValue)
      await #expect(processExitsWith: .exitCode(143)) {
        [output = output as String, rights = rights as Int, limit = limit as Int] in
        try whenUnlocked(output) { () throws(SiteWritingError) in
          _ = try buildOnce(
            ReplacedSite.new,
            to: output,
            abilities: FileSystemAbilities(rawValue: rights),
            changes: ChangeLimit(limit).changes {
              ChangeGate.close(exitCode: 143) { StagingFolder.clearUp(after: $0) }
            }
          )
        }
      }
      #expect(site.folder.names == ["public"])
      #expect(site.state != .between)
      states.insert(site.state)
      try site.recover()
    }
    #expect(states == [.old, .new])
  }

  @Test func leavesNoFolderThatItMade() async throws {
    let folder = try TemporaryFolder()
    for limit in 0..<12 {
      let output = "\(folder.path)/a/b/public"
      await #expect(processExitsWith: .exitCode(130)) {
        [output = output as String, limit = limit as Int] in
        _ = try buildOnce(
          ReplacedSite.old,
          to: output,
          abilities: .all,
          changes: ChangeLimit(limit).changes {
            ChangeGate.close(exitCode: 130) { StagingFolder.clearUp(after: $0) }
          }
        )
      }
      #expect(folder.names == [])
    }
  }

  @Test func writesAFileOfAnotherModeAnew() throws {
    let folder = try TemporaryFolder()
    try build(ReplacedSite.old, to: folder.output)
    try folder.setMode(0o600, of: "public/articles/a.html")
    let report = try build(ReplacedSite.old, to: folder.output)
    #expect(report.written == 1 && report.unchanged == 3)
    #expect(try folder.attribute(.posixPermissions, of: "public/articles/a.html") == 0o644)
  }

  @Test(arguments: [239, 240, 255])
  func takesNamesOfEveryLength(length: Int) throws {
    let folder = try TemporaryFolder()
    let name = String(repeating: "x", count: length)
    try build(["a": "1"], to: "\(folder.path)/\(name)")
    try build(["a": "2"], to: "\(folder.path)/\(name)")
    #expect(folder.names == [name])
    #expect(folder.text("\(name)/a") == "2")
  }

  @Test func makesNoFolderBeforeTheChecks() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("Content")
    let (output, source) = ("\(folder.path)/Content/a/public", "\(folder.path)/Content")
    #expect(throws: SiteWritingError.overlap(output: output, source: source)) {
      _ = try SiteWriter(output: output, sources: [source]).finish()
    }
    let long = "\(folder.path)/b/" + String(repeating: "x", count: 256)
    #expect(throws: SiteWritingError.self) { try build([:], to: long) }
    #expect(folder.names == ["Content"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: source) == [])
  }
}
