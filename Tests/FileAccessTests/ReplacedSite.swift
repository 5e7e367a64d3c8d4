import Foundation
import Testing

@testable import FileAccess

/// A small site that the next one takes the place of, with what is not ours among its files.
struct ReplacedSite {
  /// Which site is in place.
  enum State: Hashable {
    case old, new
    /// None as a whole, until the next build brings one back.
    case between
  }

  static let old = [
    "index.html": "old", "articles/a.html": "same", "articles/b.html": "old", "gone/c.html": "old",
  ]
  static let new = [
    "index.html": "new", "articles/a.html": "same", "articles/b.html": "new", "more/d.html": "new",
  ]

  let folder: TemporaryFolder
  private let abilities: FileSystemAbilities

  init(_ abilities: FileSystemAbilities) throws {
    folder = try TemporaryFolder()
    self.abilities = abilities
    try build(Self.old, to: folder.output)
    try folder.put("example.org", at: "public/CNAME")
    try folder.put("theirs", at: "public/articles/theirs.txt")
    try folder.put("deep", at: "public/own/deep.txt")
    try folder.makeLink("public/link", to: "own")
  }

  /// Builds the new site and the old one again, and returns how many changes the new one took.
  func countChanges() throws -> Int {
    let count = try buildNew(stoppingAfter: .max).count
    #expect(isInPlace(Self.new))
    try recover()
    return count
  }

  /// Builds the new site and stops after so many changes.
  func stop(after count: Int) throws {
    try #require(try buildNew(stoppingAfter: count).stopped)
  }

  private func buildNew(stoppingAfter count: Int) throws -> ChangeLimit {
    try limited(to: count) { changes throws(SiteWritingError) in
      _ = try buildOnce(Self.new, to: folder.output, abilities: abilities, changes: changes)
    }
  }

  /// Opens a writer, which clears up after a build that was stopped, and stops that, too; returns
  /// false where so many changes are enough.
  func stopOpening(after count: Int) throws -> Bool {
    try limited(to: count) { changes throws(SiteWritingError) in
      _ = try SiteWriter(output: folder.output, abilities: abilities, changes: changes)
    }.stopped
  }

  /// Does what is stopped after so many changes, which is no failure.
  private func limited(
    to count: Int,
    _ work: (Changes) throws(SiteWritingError) -> Void
  ) throws(SiteWritingError) -> ChangeLimit {
    try whenUnlocked(folder.output) { () throws(SiteWritingError) in
      let limit = ChangeLimit(count)
      do throws(SiteWritingError) {
        try work(limit.changes())
      } catch {
        if !limit.stopped { throw error }
      }
      return limit
    }
  }

  var state: State {
    if isInPlace(Self.old) { return .old }
    if isInPlace(Self.new) { return .new }
    return .between
  }

  /// Clears up as the next build does, which brings a whole site back, and builds the old one.
  func recover() throws {
    try whenUnlocked(folder.output) { () throws(SiteWritingError) in
      _ = try SiteWriter(output: folder.output)
    }
    #expect(isInPlace(Self.old) || isInPlace(Self.new), "neither the old nor the new site")
    try build(Self.old, to: folder.output)
    #expect(isInPlace(Self.old))
    #expect(folder.names == ["public"])
  }

  /// Returns whether a site is there with all of its files, all that is not ours and no more.
  private func isInPlace(_ files: [String: String]) -> Bool {
    var expected = files
    for name in files.keys where name.contains("/") {
      expected[String(name.prefix { $0 != "/" })] = "folder"
    }
    expected["CNAME"] = "example.org"
    expected["articles/theirs.txt"] = "theirs"
    expected["own"] = "folder"
    expected["own/deep.txt"] = "deep"
    expected["link"] = "-> own"
    return folder.site.filter { $0.key != ".vankho-manifest" } == expected
  }
}
