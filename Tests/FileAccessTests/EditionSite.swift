import Foundation

@testable import FileAccess

/// A site whose one page reads an edition of some files, as the search page does.
struct EditionSite {
  static let editions = EditionFolders(
    in: "search",
    firstFile: "start.js",
    isName: { $0.utf8.count == 12 && $0.utf8.allSatisfy("0123456789abcdef".utf8.contains) },
    opening: { file, edition in
      guard file.hasSuffix(".js") else { return nil }
      return Array("vankho.take(\"\(edition)\",\"\(file.dropLast(3))\",".utf8)
    }
  )

  let folder: TemporaryFolder
  private let abilities: FileSystemAbilities

  init(_ abilities: FileSystemAbilities) throws {
    folder = try TemporaryFolder()
    self.abilities = abilities
  }

  /// The name of the edition that a letter stands for.
  func name(_ letter: String) -> String { String(repeating: letter, count: 12) }

  @discardableResult
  func build(_ letter: String, page: String? = nil) throws -> WritingReport {
    try FileAccessTests.build(
      own(letter, page: page),
      to: folder.output,
      keeping: Self.editions,
      abilities: abilities
    )
  }

  /// Builds an edition and stops after so many changes.
  func build(_ letter: String, stoppingAfter count: Int) throws -> ChangeLimit {
    try whenUnlocked(folder.output) { () throws(SiteWritingError) in
      let limit = ChangeLimit(count)
      do throws(SiteWritingError) {
        _ = try buildOnce(
          own(letter),
          to: folder.output,
          keeping: Self.editions,
          abilities: abilities,
          changes: limit.changes()
        )
      } catch {
        if !limit.stopped { throw error }
      }
      return limit
    }
  }

  /// Clears up as the next build does after one that was killed.
  func clearUp() throws {
    try whenUnlocked(folder.output) { () throws(SiteWritingError) in
      _ = try SiteWriter(output: folder.output, keeping: Self.editions)
    }
  }

  /// The files of a site, and those of other editions that stay.
  func expected(
    _ letter: String,
    page: String? = nil,
    with others: [String] = []
  ) -> [String: String] {
    others.reduce(into: own(letter, page: page)) { files, other in
      files.merge(index(other)) { one, _ in one }
    }
  }

  /// Everything below the output but folders and the manifest.
  var files: [String: String] {
    folder.site.filter { $0.value != "folder" && $0.key != ".vankho-manifest" }
  }

  private func own(_ letter: String, page: String? = nil) -> [String: String] {
    index(letter).merging(["index.html": page ?? letter]) { one, _ in one }
  }

  private func index(_ letter: String) -> [String: String] {
    let names = ["start", "terms/0", "terms/1"]
    return Dictionary(
      uniqueKeysWithValues: names.map { file in
        (
          "search/\(name(letter))/\(file).js",
          "vankho.take(\"\(name(letter))\",\"\(file)\",\"\");\n"
        )
      }
    )
  }
}
