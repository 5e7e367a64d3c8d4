import Foundation
import Testing

@testable import FileAccess

/// The edition that stood before stays for one further, different one.
@Suite struct SiteWriterEditionTests {
  @Test(arguments: SiteWriterTests.everyAbility)
  func keepsTheEditionBefore(abilities: FileSystemAbilities) throws {
    let site = try EditionSite(abilities)
    try site.build("a")
    let report = try site.build("b")
    #expect(report.written == 4)
    #expect(report.removed == 0)
    #expect(site.files == site.expected("b", with: ["a"]))
    #expect(try site.build("b").replacement == .none)
    #expect(try site.build("c").removed == 3)
    #expect(site.files == site.expected("c", with: ["b"]))
    #expect(site.folder.names == ["public"])
  }

  @Test(arguments: SiteWriterTests.everyAbility)
  func keepsItAsItWas(abilities: FileSystemAbilities) throws {
    let site = try EditionSite(abilities)
    try site.build("a")
    try site.folder.setMode(0o711, of: "public/search/\(site.name("a"))/terms")
    let paths = ["start.js", "terms"].map { "public/search/\(site.name("a"))/\($0)" }
    let times = try paths.map { try site.folder.attribute(.modificationDate, of: $0) }
    let inode = try site.folder.inode(of: paths[0])
    try site.build("b")
    #expect(try paths.map { try site.folder.attribute(.modificationDate, of: $0) } == times)
    #expect(try site.folder.attribute(.posixPermissions, of: paths[1]) == 0o711)
    if abilities.contains(.hardLinks) { #expect(try site.folder.inode(of: paths[0]) == inode) }
  }

  @Test(arguments: SiteWriterTests.everyAbility)
  func staysWhileTheEditionDoes(abilities: FileSystemAbilities) throws {
    let site = try EditionSite(abilities)
    try site.build("a")
    try site.build("b")
    let report = try site.build("b", page: "other words")
    #expect((report.written, report.removed) == (1, 0))
    #expect(site.files == site.expected("b", page: "other words", with: ["a"]))
  }

  @Test(arguments: SiteWriterTests.everyAbility)
  func goesBackToTheOneBefore(abilities: FileSystemAbilities) throws {
    let site = try EditionSite(abilities)
    try site.build("a")
    try site.build("b")
    // A file of ours that somebody has cut short is no reason to stop.
    try site.folder.put("vank", at: "public/search/\(site.name("a"))/terms/1.js")
    #expect(try site.build("a").removed == 0)
    #expect(site.files == site.expected("a", with: ["b"]))
    try site.build("c")
    #expect(site.files == site.expected("c", with: ["a"]))
  }

  @Test func keepsThatOfABuildThatKeptNone() throws {
    let site = try EditionSite(.all)
    try build(site.expected("a"), to: site.folder.output)
    try site.build("b")
    #expect(site.files == site.expected("b", with: ["a"]))
  }

  @Test func theListOfFilesIsThatOfTheSiteAlone() throws {
    let (site, fresh) = (try EditionSite(.all), try EditionSite(.all))
    try site.build("a")
    try site.build("b")
    try fresh.build("b")
    let lists = [site, fresh].map { $0.folder.text("public/.vankho-manifest") }
    #expect(lists[0] != nil && lists[0] == lists[1])
  }

  @Test func losesNothingOfOthers() throws {
    let site = try EditionSite(.all)
    try site.build("a")
    let old = "search/\(site.name("a"))"
    try site.folder.put("mine", at: "public/\(old)/terms/notes.txt")
    try site.folder.put("mine", at: "public/\(old)/own/0.js")
    try site.folder.makeFolder("public/\(old)/empty")
    try site.folder.makeLink("public/\(old)/link.js", to: "start.js")
    try site.build("b")
    try site.build("c")
    var expected = site.expected("c", with: ["b"])
    expected["\(old)/terms/notes.txt"] = "mine"
    expected["\(old)/own/0.js"] = "mine"
    expected["\(old)/link.js"] = "-> start.js"
    #expect(site.files == expected)
    #expect(site.folder.site["\(old)/empty"] == "folder")
    // Without its first file it is no edition any more, and stays.
    try site.build("d")
    #expect(site.folder.text("public/\(old)/terms/notes.txt") == "mine")
  }

  @Test(arguments: ["0123456789ab", "notes", "0123456789AB", "0123456789abc"])
  func leavesOtherFoldersAlone(name: String) throws {
    let site = try EditionSite(.all)
    try site.build("a")
    try site.folder.put(
      "vankho.take(\"ffffffffffff\",\"start\",",
      at: "public/search/\(name)/start.js"
    )
    try site.build("b")
    try site.build("c")
    #expect(site.folder.text("public/search/\(name)/start.js") != nil)
  }

  @Test func dropsAnEditionThatIsDamaged() throws {
    let site = try EditionSite(.all)
    try site.build("a")
    try site.folder.put("", at: "public/search/\(site.name("a"))/start.js")
    #expect(try site.build("b").removed == 3)
    #expect(site.files == site.expected("b"))
  }

  @Test func takesAFileForNoFolder() throws {
    let site = try EditionSite(.all)
    try site.build("a")
    let old = "\(site.folder.output)/search/\(site.name("a"))"
    try FileManager.default.removeItem(atPath: old)
    try site.folder.put("mine", at: "public/search/\(site.name("a"))")
    try site.build("b")
    try site.build("c")
    var expected = site.expected("c", with: ["b"])
    expected["search/\(site.name("a"))"] = "mine"
    #expect(site.files == expected)
  }

  @Test func followsNoLinkInsteadOfAFolder() throws {
    let site = try EditionSite(.all)
    try site.build("a")
    let old = "\(site.folder.output)/search/\(site.name("a"))"
    try FileManager.default.moveItem(atPath: old, toPath: "\(site.folder.path)/elsewhere")
    try site.folder.makeLink("public/search/\(site.name("a"))", to: "../../elsewhere")
    try site.build("b")
    try site.build("c")
    var expected = site.expected("c", with: ["b"])
    expected["search/\(site.name("a"))"] = "-> ../../elsewhere"
    #expect(site.files == expected)
    #expect(site.folder.text("elsewhere/start.js") != nil)
  }

  @Test func goesWithTheSearch() throws {
    let site = try EditionSite(.all)
    try site.build("a")
    try site.build("b")
    try build(["index.html": "-"], to: site.folder.output, keeping: EditionSite.editions)
    var expected = site.expected("b")
    expected["index.html"] = "-"
    #expect(site.files == expected)
  }

  @Test(arguments: SiteWriterKillTests.ways)
  func isThereAfterEachChange(abilities: FileSystemAbilities) throws {
    let site = try EditionSite(abilities)
    try site.build("a")
    try site.build("b")
    let count = try site.build("c", stoppingAfter: .max).count
    for limit in 0..<count {
      let site = try EditionSite(abilities)
      try site.build("a")
      try site.build("b")
      try #require(try site.build("c", stoppingAfter: limit).stopped)
      try site.clearUp()
      let whole = [site.expected("b", with: ["a"]), site.expected("c", with: ["b"])]
      #expect(whole.contains(site.files), "after \(limit) changes")
      try site.build("c")
      #expect(site.files == whole[1], "after \(limit) changes")
    }
  }
}
