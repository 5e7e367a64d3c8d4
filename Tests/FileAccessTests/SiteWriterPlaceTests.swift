import Foundation
import Testing

@testable import FileAccess

@Suite struct SiteWriterPlaceTests {
  @Test(arguments: ["public", "public/", "public//", "./public", "x/../public", "new/deep/public"])
  func findsTheFolder(name: String) throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("x")
    try build(["a": "1"], to: "\(folder.path)/\(name)")
    try build(["a": "2"], to: "\(folder.path)/\(name)")
    let place = name.hasPrefix("new") ? "new/deep/public" : "public"
    #expect(folder.text("\(place)/a") == "2")
  }

  @Test func followsALinkAndKeepsIt() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("elsewhere/real")
    try folder.makeLink("public", to: "elsewhere/real")
    try build(["a": "1"], to: folder.output)
    try build(["a": "2"], to: folder.output)
    #expect(folder.text("elsewhere/real/a") == "2")
    let target = try FileManager.default.destinationOfSymbolicLink(atPath: folder.output)
    #expect(target == "elsewhere/real")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/elsewhere") == ["real"]
    )
  }

  @Test func refusesWhatIsNoFolder() throws {
    let folder = try TemporaryFolder()
    try folder.put("x", at: "file")
    try folder.makeLink("dangling", to: "nowhere")
    try folder.makeLink("loop", to: "loop")
    let path = folder.path
    #expect(throws: SiteWritingError.emptyOutput) { try build([:], to: "") }
    #expect(throws: SiteWritingError.notAFolder(output: "\(path)/file")) {
      try build([:], to: "\(path)/file")
    }
    #expect(throws: SiteWritingError.notAFolder(output: "\(path)/file/x")) {
      try build([:], to: "\(path)/file/x")
    }
    #expect(throws: SiteWritingError.danglingLink(output: "\(path)/dangling")) {
      try build([:], to: "\(path)/dangling")
    }
    #expect(throws: SiteWritingError.failure(.resolving, path: "\(path)/loop", number: ELOOP)) {
      try build([:], to: "\(path)/loop")
    }
    #expect(folder.names == ["dangling", "file", "loop"])
  }

  @Test(arguments: ["/", "//", "/.."])
  func refusesTheRoot(output: String) {
    #expect(throws: SiteWritingError.fileSystemRoot(output: output)) { try build([:], to: output) }
  }

  @Test(arguments: [".", "..", "./"])
  func refusesTheCurrentFolderAndThoseAbove(output: String) {
    #expect(throws: SiteWritingError.holdsCurrentFolder(output: output)) {
      try build([:], to: output)
    }
  }

  @Test(arguments: [
    ("site", "site/Content"), ("site", "site"), ("Content/public", "Content"),
    ("link", "site/Content"),
  ])
  func refusesToOverlapWithASource(output: String, source: String) throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("site/Content")
    try folder.makeFolder("Content")
    try folder.makeLink("link", to: "site")
    let (output, source) = ("\(folder.path)/\(output)", "\(folder.path)/\(source)")
    #expect(throws: SiteWritingError.overlap(output: output, source: source)) {
      _ = try SiteWriter(output: output, sources: ["/nowhere", source]).finish()
    }
  }

  @Test func takesANameThatOnlyStartsAlike() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("public-content")
    _ = try SiteWriter(output: folder.output, sources: ["\(folder.path)/public-content"]).finish()
    #expect(folder.names == ["public", "public-content"])
  }
}
