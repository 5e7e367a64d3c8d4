import Foundation
import Testing

@testable import FileAccess

/// Builds that are stopped after each change of the file system, and some that are killed there.
@Suite struct SiteWriterKillTests {
  /// The three ways to replace a site, and with copies where there is no second name for a file.
  static let ways: [FileSystemAbilities] = [
    .all, [.hardLinks, .folderRenames], [.hardLinks], [.exchange],
  ]

  @Test(arguments: ways)
  func leavesTheOldOrTheNewSiteAfterEachChange(abilities: FileSystemAbilities) throws {
    let site = try ReplacedSite(abilities)
    var states: [ReplacedSite.State] = []
    for limit in 0..<(try site.countChanges()) {
      try site.stop(after: limit)
      states.append(site.state)
      try site.recover()
    }
    // The swap is one change or some, and nothing after it brings the old site back.
    let order: [ReplacedSite.State] = [.old, .between, .new]
    #expect(states == order.flatMap { state in states.filter { $0 == state } })
    #expect(states.contains(.old) && states.contains(.new))
    #expect(states.contains(.between) == !abilities.contains(.exchange))
  }

  @Test(arguments: ways)
  func recoversWhereTheNextBuildIsStoppedToo(abilities: FileSystemAbilities) throws {
    let site = try ReplacedSite(abilities)
    for limit in 0..<(try site.countChanges()) {
      try site.stop(after: limit)
      guard site.state == .between else {
        try site.recover()
        continue
      }
      var second = 0
      var isStopped = true
      while isStopped {
        isStopped = try site.stopOpening(after: second)
        try site.recover()
        try site.stop(after: limit)
        second += 1
      }
      try site.recover()
    }
  }

  @Test func leavesNothingOrTheFirstSite() throws {
    let folder = try TemporaryFolder()
    let output = "\(folder.path)/deep/public"
    let parent = "\(folder.path)/deep"
    for limit in (0...).lazy.map({ ChangeLimit($0) }) {
      try? FileManager.default.removeItem(atPath: parent)
      let changes = limit.changes()
      _ = try? buildOnce(ReplacedSite.old, to: output, abilities: .all, changes: changes)
      let isThere = folder.text("deep/public/.vankho-manifest") != nil
      for (name, text) in ReplacedSite.old {
        #expect(folder.text("deep/public/\(name)") == (isThere ? text : nil))
      }
      #expect(try build(ReplacedSite.old, to: output).written == (isThere ? 0 : 4))
      #expect(try FileManager.default.contentsOfDirectory(atPath: parent) == ["public"])
      if !limit.stopped { break }
    }
  }

  /// The kernel is to drop the lock and to keep what was changed, with no line of ours run.
  @Test(arguments: ways)
  func standsKills(abilities: FileSystemAbilities) async throws {
    let site = try ReplacedSite(abilities)
    let count = try site.countChanges()
    for limit in stride(from: 1, to: count, by: max(1, count / 4)) {
      let (output, rights) = (site.folder.output, abilities.rawValue)
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [output = output as String, rights = rights as Int, limit = limit as Int] in
        try whenUnlocked(output) { () throws(SiteWritingError) in
          _ = try buildOnce(
            ReplacedSite.new,
            to: output,
            abilities: FileSystemAbilities(rawValue: rights),
            changes: ChangeLimit(limit).changes { kill(getpid(), SIGKILL) }
          )
        }
      }
      #expect(abilities.contains(.exchange) ? site.state != .between : true)
      try site.recover()
    }
  }
}
