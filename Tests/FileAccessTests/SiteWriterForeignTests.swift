import Foundation
import Testing

@testable import FileAccess

@Suite struct SiteWriterForeignTests {
  @Test(arguments: SiteWriterTests.everyAbility)
  func carriesOverWhatIsNotOurs(abilities: FileSystemAbilities) throws {
    let folder = try TemporaryFolder()
    try build(["index.html": "1", "a/b.html": "1"], to: folder.output)
    try folder.put("*", at: "public/.gitignore")
    try folder.put("example.org", at: "public/CNAME")
    try folder.put("mine", at: "public/a/mine.txt")
    try folder.put("deep", at: "public/own/inner/deep.txt")
    try folder.put("\u{e9}", at: "public/e\u{301}.txt")
    try folder.makeFolder("public/own/empty")
    try folder.makeLink("public/link", to: "../nowhere")
    try folder.setMode(0o600, of: "public/CNAME")
    try folder.setMode(0o500, of: "public/own/inner")
    let foreign = folder.site.filter { !["index.html", "a/b.html"].contains($0.key) }
    let time = try folder.attribute(.modificationDate, of: "public/own/inner")
    try build(["index.html": "2", "own/ours.html": "2"], to: folder.output, abilities: abilities)
    var site = foreign
    site["index.html"] = "2"
    site["own/ours.html"] = "2"
    site[".vankho-manifest"] = "vankho-manifest 2\n0 index\n own/ours\n"
    #expect(folder.site == site)
    #expect(try folder.attribute(.posixPermissions, of: "public/CNAME") == 0o600)
    #expect(try folder.attribute(.posixPermissions, of: "public/own/inner") == 0o500)
    #expect(try folder.attribute(.modificationDate, of: "public/own/inner") == time)
    #expect(folder.names == ["public"])
  }

  @Test func carriesNamesThatAreNotUTF8() throws {
    let folder = try TemporaryFolder()
    try build(["index.html": "1"], to: folder.output)
    let name = OutputPath(unchecked: [0xe9, 0xff])
    try Folder(at: folder.output).write([7].span, to: name)
    try build(["index.html": "2"], to: folder.output)
    #expect(try Folder(at: folder.output).contents(of: name) == [7])
  }

  @Test(arguments: [
    (["page.html": "theirs"], "page.html"), (["page.html/x": "theirs"], "page.html"),
    (["a": "theirs"], "a"), (["a/b.html": "theirs"], "a/b.html"),
  ])
  func refusesToReplaceThem(foreign: [String: String], place: String) throws {
    let folder = try TemporaryFolder()
    try build(["index.html": "1"], to: folder.output)
    for (name, text) in foreign { try folder.put(text, at: "public/\(name)") }
    let before = folder.site
    #expect(throws: SiteWritingError.collision(path: "\(folder.output)/\(place)")) {
      try build(["index.html": "2", "page.html": "2", "a/b.html": "2"], to: folder.output)
    }
    #expect(folder.site == before)
    #expect(folder.names == ["public"])
  }

  @Test(arguments: SiteWriterTests.everyAbility)
  func refusesToWriteThroughALink(abilities: FileSystemAbilities) throws {
    let folder = try TemporaryFolder()
    try folder.put("theirs", at: "elsewhere/b.html")
    try build(["index.html": "1"], to: folder.output)
    try folder.makeLink("public/a", to: "../elsewhere")
    #expect(throws: SiteWritingError.collision(path: "\(folder.output)/a")) {
      try build(["a/b.html": "ours"], to: folder.output, abilities: abilities)
    }
    #expect(folder.text("elsewhere/b.html") == "theirs")
  }

  @Test func refusesAFolderThatNoBuildMade() throws {
    let folder = try TemporaryFolder()
    for name in ["d", "b", "c", "a", ".hidden"] { try folder.put("x", at: "public/\(name)") }
    let before = folder.site
    #expect(
      throws: SiteWritingError.foreignFiles(
        output: folder.output,
        examples: ["a", "b", "c"],
        count: 4
      )
    ) { try build(["index.html": "1"], to: folder.output) }
    #expect(folder.site == before)
    #expect(folder.names == ["public"])
  }

  @Test func takesAFolderWithHiddenFilesOnly() throws {
    let folder = try TemporaryFolder()
    try folder.put("*", at: "public/.gitignore")
    try folder.put("ref", at: "public/.git/HEAD")
    #expect(try build(["index.html": "1"], to: folder.output).written == 1)
    #expect(folder.text("public/.gitignore") == "*")
    #expect(folder.text("public/.git/HEAD") == "ref")
    #expect(folder.text("public/index.html") == "1")
  }

  @Test(arguments: [
    "vankho-manifest 9\n", "vankho-manifest 1\n../x\n", "vankho-manifest 2\n0 ../x\n",
    "index.html\n",
  ])
  func refusesAManifestThatItCannotRead(text: String) throws {
    let folder = try TemporaryFolder()
    try folder.put(text, at: "public/.vankho-manifest")
    #expect(
      throws: SiteWritingError.damagedManifest(path: "\(folder.output)/.vankho-manifest")
    ) { try build(["index.html": "1"], to: folder.output) }
    #expect(folder.text("public/.vankho-manifest") == text)
  }
}
