import Foundation
import Testing

@testable import FileAccess

@Suite struct SiteWriterTests {
  static let everyAbility = (0..<8).map { FileSystemAbilities(rawValue: $0) }
  let files = ["index.html": "start", "articles/a.html": "a", "articles/b.html": "b"]

  @Test(arguments: everyAbility)
  func writesAFirstSite(abilities: FileSystemAbilities) throws {
    let folder = try TemporaryFolder()
    let report = try build(files, to: folder.output, abilities: abilities)
    #expect(report.written == 3)
    #expect(report.bytes == 7)
    #expect(report.replacement == .oneStep)
    var site = files
    site["articles"] = "folder"
    site[".vankho-manifest"] = "vankho-manifest 2\n0 articles/a\n9 b\n0 index\n"
    #expect(folder.site == site)
    #expect(folder.names == ["public"])
    #expect(try folder.attribute(.posixPermissions, of: "public") == 0o755)
    #expect(try folder.attribute(.posixPermissions, of: "public/articles") == 0o755)
    #expect(try folder.attribute(.posixPermissions, of: "public/index.html") == 0o644)
  }

  @Test(arguments: everyAbility)
  func touchesNothingWhereNothingChanged(abilities: FileSystemAbilities) throws {
    let folder = try TemporaryFolder()
    try build(files, to: folder.output)
    let inodes = try ["public", "public/.vankho-manifest"].map(folder.inode)
    let time = try folder.attribute(.modificationDate, of: "public")
    let report = try build(files, to: folder.output, abilities: abilities)
    #expect(report.written == 0)
    #expect(report.unchanged == 3)
    #expect(report.replacement == .none)
    #expect(try ["public", "public/.vankho-manifest"].map(folder.inode) == inodes)
    #expect(try folder.attribute(.modificationDate, of: "public") == time)
    #expect(folder.names == ["public"])
  }

  @Test(arguments: everyAbility)
  func writesOnlyWhatChanged(abilities: FileSystemAbilities) throws {
    let folder = try TemporaryFolder()
    try build(files, to: folder.output)
    try folder.setMode(0o750, of: "public")
    try folder.setMode(0o711, of: "public/articles")
    let inode = try folder.inode(of: "public/articles/a.html")
    let time = try folder.attribute(.modificationDate, of: "public/articles/a.html")
    var changed = files
    changed["articles/b.html"] = "B"
    changed["new/c.html"] = "c"
    changed["index.html"] = nil
    let report = try build(changed, to: folder.output, abilities: abilities)
    #expect(report.written == 2)
    #expect(report.unchanged == 1)
    #expect(report.removed == 1)
    let other: WritingReport.Replacement =
      abilities.contains(.folderRenames) ? .twoRenames : .afterRemoval
    #expect(report.replacement == (abilities.contains(.exchange) ? .oneStep : other))
    #expect(folder.site.filter { $0.value != "folder" && $0.key != ".vankho-manifest" } == changed)
    #expect(try folder.attribute(.modificationDate, of: "public/articles/a.html") == time)
    if abilities.contains(.hardLinks) {
      #expect(try folder.inode(of: "public/articles/a.html") == inode)
    }
    #expect(try folder.attribute(.posixPermissions, of: "public") == 0o750)
    #expect(try folder.attribute(.posixPermissions, of: "public/articles") == 0o711)
    #expect(folder.names == ["public"])
  }

  @Test func dropsFoldersThatHaveNoPageAnyMore() throws {
    let folder = try TemporaryFolder()
    try build(files, to: folder.output)
    try build(["index.html": "start"], to: folder.output)
    #expect(folder.site.keys.sorted() == [".vankho-manifest", "index.html"])
  }

  @Test func turnsAFileIntoAFolderAndBack() throws {
    let folder = try TemporaryFolder()
    try build(["tags": "x"], to: folder.output)
    try build(["tags/a": "x"], to: folder.output)
    #expect(folder.text("public/tags/a") == "x")
    try build(["tags": "x"], to: folder.output)
    #expect(folder.text("public/tags") == "x")
  }

  @Test func makesAgainWhatSomebodyChangedOrRemoved() throws {
    let folder = try TemporaryFolder()
    try build(files, to: folder.output)
    try folder.put("changed", at: "public/index.html")
    try FileManager.default.removeItem(atPath: "\(folder.output)/articles/a.html")
    try FileManager.default.removeItem(atPath: "\(folder.output)/articles/b.html")
    try folder.makeLink("public/articles/b.html", to: "/etc/passwd")
    #expect(try build(files, to: folder.output).written == 3)
    #expect(folder.text("public/index.html") == "start")
    #expect(folder.site["articles/b.html"] == "b")
  }

  @Test func comparesToTheLastByteAndPastOnePiece() throws {
    let folder = try TemporaryFolder()
    let long = String(repeating: "x", count: 3 * OpenFile.pieceSize + 1)
    try build(["long": long, "empty": ""], to: folder.output)
    #expect(try build(["long": long, "empty": ""], to: folder.output).written == 0)
    #expect(
      try build(["long": long.dropLast() + "y", "empty": ""], to: folder.output).written == 1
    )
    #expect(folder.text("public/long")?.last == "y")
  }

  @Test func leavesTheSiteAloneWhenDropped() throws {
    let folder = try TemporaryFolder()
    try build(files, to: folder.output)
    let before = folder.site
    do {
      var writer = try SiteWriter(output: folder.output)
      try writer.write([1], to: "index.html")
      #expect(folder.names == [".public.vankho-staging", "public"])
    }
    #expect(folder.site == before)
    #expect(folder.names == ["public"])
  }

  @Test(arguments: ["../a", "/a", "", ".vankho-manifest"])
  func refusesPathsOutside(path: String) throws {
    let folder = try TemporaryFolder()
    #expect(throws: SiteWritingError.invalidPath(path)) {
      try build([path: "x"], to: folder.output)
    }
    #expect(folder.names == [])
  }

  @Test func refusesOnePathTwice() throws {
    let folder = try TemporaryFolder()
    var writer = try SiteWriter(output: folder.output)
    try writer.write([1], to: "a")
    do throws(SiteWritingError) {
      try writer.write([1], to: "a")
      Issue.record("the second file was taken")
    } catch {
      #expect(error == .writtenTwice("a"))
    }
  }
}
