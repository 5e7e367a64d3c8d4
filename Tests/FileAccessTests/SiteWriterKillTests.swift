import Foundation
import SeededNumbers
@testable import FileAccess
import Testing

/// Builds that are killed with `kill -9` at moments spread over their whole length.
@Suite(.serialized) struct SiteWriterKillTests {
  /// A site of which every generation changes a third, drops a few files and adds others.
  static func site(generation: Int) -> [String: String] {
    var files: [String: String] = [:]
    for index in 0..<300 {
      let age = index.isMultiple(of: 3) ? generation : 0
      files["folder/page-\(index).html"] = String(repeating: "\(index) \(age) ", count: 100)
    }
    for index in 0..<20 { files["only-\(generation)-\(index).html"] = "\(index)" }
    return files
  }

  static func pages(of folder: TemporaryFolder) -> [String: String] {
    folder.site.filter { $0.value != "folder" && $0.key != ".vankho-manifest" && $0.key != "CNAME" }
  }

  static let ways: [(FileSystemAbilities, Int)] = [
    (.all, 50), ([.hardLinks, .folderRenames], 20), ([.hardLinks], 20),
  ]

  @Test(arguments: ways)
  func leavesTheOldOrTheNewSite(abilities: FileSystemAbilities, kills: Int) async throws {
    let folder = try TemporaryFolder()
    try build(Self.site(generation: 0), to: folder.output)
    try folder.put("example.org", at: "public/CNAME")
    let clock = ContinuousClock()
    let length = try clock.measure { try build(Self.site(generation: 1), to: folder.output) }
    let microseconds = Int(length / .microseconds(1))
    var numbers = SplitMix64(seed: 7)
    var seen: [String: Int] = [:]
    for round in 1...kills {
      let moment =
        switch round {
        case 1: 0
        case 2: 4 * microseconds
        // Every other one near the end, where the site is swapped.
        case _ where round.isMultiple(of: 2):
          Int.random(in: microseconds * 3 / 4..<microseconds * 5 / 4, using: &numbers)
        default: Int.random(in: 0..<microseconds, using: &numbers)
        }
      await killedBuild(of: round + 1, after: moment, to: folder.output, abilities)
      seen[try state(of: folder, after: round, abilities), default: 0] += 1
      try build(Self.site(generation: round + 1), to: folder.output)
      #expect(Self.pages(of: folder) == Self.site(generation: round + 1))
      #expect(folder.text("public/CNAME") == "example.org")
      #expect(folder.names == ["public"])
    }
    #expect(seen.keys.contains { $0.hasSuffix("old") })
    #expect(seen.keys.contains { $0.hasSuffix("new") })
    print("killed \(kills) builds of \(microseconds) µs:", seen.sorted { $0.key < $1.key })
  }

  /// Returns which site is in place after a kill.
  private func state(
    of folder: TemporaryFolder,
    after generation: Int,
    _ abilities: FileSystemAbilities
  ) throws -> String {
    var name = ""
    if !abilities.contains(.exchange), folder.names != ["public"] {
      // Between two steps no whole site may be in place; opening a writer brings one back.
      name = "reopened: "
      _ = try SiteWriter(output: folder.output)
    }
    #expect(folder.text("public/CNAME") == "example.org")
    let pages = Self.pages(of: folder)
    if pages == Self.site(generation: generation) { return name + "old" }
    #expect(pages == Self.site(generation: generation + 1), "neither the old nor the new site")
    return name + "new"
  }

  /// Builds in a child process that is killed after some microseconds, at the latest when done.
  private func killedBuild(
    of generation: Int,
    after moment: Int,
    to output: String,
    _ abilities: FileSystemAbilities
  ) async {
    let rights = abilities.rawValue
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [
        generation = generation as Int, moment = moment as Int, output = output as String,
        rights = rights as Int
      ] in
      let files = Self.site(generation: generation)
      Thread.detachNewThread {
        usleep(useconds_t(moment))
        kill(getpid(), SIGKILL)
      }
      try build(files, to: output, abilities: FileSystemAbilities(rawValue: rights))
      sleep(10)
    }
  }
}
