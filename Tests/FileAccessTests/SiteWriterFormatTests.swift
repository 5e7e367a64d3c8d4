import Foundation
import Testing

@testable import FileAccess

/// Sites that a build of the first format wrote, with what somebody else put among their files.
@Suite struct SiteWriterFormatTests {
  let files = [
    "404.html": "none", "articles/bai-1.html": "1", "articles/bai-12.html": "12",
    "assets/style.css": "style", "search/0123456789ab/start.js": "start",
  ]
  let foreign = [
    "CNAME": "example.org", "articles/mine.txt": "mine", "own/deep/x.txt": "x",
    ".well-known/security.txt": "mail",
  ]

  /// Makes a site byte by byte as the first format has it.
  private func makeSite(in folder: TemporaryFolder) throws {
    for (name, text) in files { try folder.put(text, at: "public/\(name)") }
    let lines = files.keys.sorted().map { $0 + "\n" }.joined()
    try folder.put("vankho-manifest 1\n" + lines, at: "public/.vankho-manifest")
    for (name, text) in foreign { try folder.put(text, at: "public/\(name)") }
    try folder.makeFolder("public/own/empty")
    try folder.makeLink("public/link", to: "own/deep")
  }

  @Test(arguments: SiteWriterTests.everyAbility)
  func changesTheManifestAlone(abilities: FileSystemAbilities) throws {
    let folder = try TemporaryFolder()
    try makeSite(in: folder)
    var site = folder.site
    let report = try build(files, to: folder.output, abilities: abilities)
    #expect(report.written == 0)
    #expect(report.unchanged == files.count)
    #expect(report.removed == 0)
    #expect(report.replacement != .none)
    site[".vankho-manifest"] = """
      vankho-manifest 2
      0 404
       articles/bai-1
      14 2
      1=ssets/style.css
      0=search/0123456789ab/start.js

      """
    #expect(folder.site == site)
    #expect(folder.names == ["public"])
    #expect(try build(files, to: folder.output, abilities: abilities).replacement == .none)
  }

  @Test(arguments: SiteWriterTests.everyAbility)
  func removesOnlyItsOwn(abilities: FileSystemAbilities) throws {
    let folder = try TemporaryFolder()
    try makeSite(in: folder)
    let report = try build(["index.html": "start"], to: folder.output, abilities: abilities)
    #expect(report.written == 1)
    #expect(report.removed == files.count)
    var site = foreign
    for name in ["articles", "own", "own/deep", "own/empty", ".well-known"] {
      site[name] = "folder"
    }
    site["link"] = "-> own/deep"
    site["index.html"] = "start"
    site[".vankho-manifest"] = "vankho-manifest 2\n0 index\n"
    #expect(folder.site == site)
    #expect(folder.names == ["public"])
  }
}
