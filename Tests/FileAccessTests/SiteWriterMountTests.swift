import Foundation
import Testing

@testable import FileAccess

/// What needs a small disk of its own; without the right to mount one these are skipped.
@Suite(.serialized, .enabled(if: Mounting.isPossible))
struct SiteWriterMountTests {
  @Test(arguments: SiteWriterTests.everyAbility)
  func keepsTheSiteWhenTheDiskIsFull(abilities: FileSystemAbilities) throws {
    let folder = try TemporaryFolder()
    try #require(Mounting.mount("-t", "tmpfs", "-o", "size=64k", "none", folder.path))
    defer { _ = Mounting.unmount(folder.path) }
    try build(["a": "1"], to: folder.output)
    let path = "\(folder.path)/.public.vankho-staging/new/b"
    #expect(throws: SiteWritingError.failure(.writing, path: path, number: ENOSPC)) {
      try build(
        ["a": "2", "b": String(repeating: "x", count: 100_000)],
        to: folder.output,
        abilities: abilities
      )
    }
    #expect(folder.text("public/a") == "1")
    #expect(folder.names == ["public"])
  }

  @Test func refusesAnOutputThatIsAMountPoint() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("public")
    try #require(Mounting.mount("-t", "tmpfs", "-o", "size=64k", "none", folder.output))
    defer { _ = Mounting.unmount(folder.output) }
    #expect(throws: SiteWritingError.mountPoint(path: folder.output)) {
      try build(["a": "1"], to: folder.output)
    }
    #expect(folder.names == ["public"])
  }

  @Test func refusesAMountInsideTheSite() throws {
    let folder = try TemporaryFolder()
    try folder.put("theirs", at: "elsewhere/x")
    try build(["a": "1"], to: folder.output)
    try folder.makeFolder("public/media")
    try #require(Mounting.mount("--bind", "\(folder.path)/elsewhere", "\(folder.output)/media"))
    defer { _ = Mounting.unmount("\(folder.output)/media") }
    #expect(throws: SiteWritingError.mountPoint(path: "\(folder.output)/media")) {
      try build(["a": "2"], to: folder.output)
    }
    #expect(folder.text("public/a") == "1")
    #expect(folder.text("elsewhere/x") == "theirs")
  }

  @Test func replacesASiteInALowerLayerOfAnOverlay() throws {
    let folder = try TemporaryFolder()
    let path = folder.path
    try folder.makeFolder("disk")
    try folder.makeFolder("merged")
    try build(["a": "1", "b": "1"], to: "\(path)/lower/public")
    try folder.put("*", at: "lower/public/.gitignore")
    try #require(Mounting.mount("-t", "tmpfs", "none", "\(path)/disk"))
    defer { _ = Mounting.unmount("\(path)/disk") }
    try folder.makeFolder("disk/upper")
    try folder.makeFolder("disk/work")
    let layers = "lowerdir=\(path)/lower,upperdir=\(path)/disk/upper,workdir=\(path)/disk/work"
    guard Mounting.mount("-t", "overlay", "-o", layers, "none", "\(path)/merged") else { return }
    defer { _ = Mounting.unmount("\(path)/merged") }
    let report = try build(["a": "1", "b": "2"], to: "\(path)/merged/public")
    // A kernel with redirected folders renames it all the same.
    #expect([.afterRemoval, .oneStep].contains(report.replacement))
    #expect(folder.text("merged/public/a") == "1")
    #expect(folder.text("merged/public/b") == "2")
    #expect(folder.text("merged/public/.gitignore") == "*")
    #expect(folder.text("lower/public/b") == "1")
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(path)/merged") == ["public"])
  }
}
