import Foundation
import Testing

@testable import FileAccess

@Suite struct SiteWriterFailureTests {
  @Test func saysThatAnotherBuildRuns() throws {
    let folder = try TemporaryFolder()
    let first = try SiteWriter(output: folder.output)
    #expect(throws: SiteWritingError.anotherBuild(output: folder.output)) {
      _ = try SiteWriter(output: folder.output)
    }
    try build(["a": "1"], to: "\(folder.path)/other")
    _ = try first.finish()
    try build(["a": "1"], to: folder.output)
    #expect(folder.names == ["other", "public"])
  }

  @Test func clearsUpAfterAKilledBuild() throws {
    let folder = try TemporaryFolder()
    try build(["a": "1"], to: folder.output)
    try folder.put("x", at: ".public.vankho-staging/new/deep/x")
    try build(["a": "1"], to: folder.output)
    #expect(folder.names == ["public"])
  }

  @Test(arguments: [false, true])
  func putsTheSiteBackThatWasMovedAway(madeAgain: Bool) throws {
    let folder = try TemporaryFolder()
    try folder.put("vankho-manifest 1\na\n", at: ".public.vankho-staging/old/.vankho-manifest")
    try folder.put("1", at: ".public.vankho-staging/old/a")
    try folder.put("2", at: ".public.vankho-staging/new/a")
    if madeAgain { try folder.makeFolder("public") }
    #expect(try build(["a": "1"], to: folder.output).unchanged == 1)
    #expect(folder.names == ["public"])
  }

  @Test func goesOnWhereTheOldSiteWasBeingRemoved() throws {
    let folder = try TemporaryFolder()
    try folder.put("vankho-manifest 1\na\n", at: ".public.vankho-staging/ready/.vankho-manifest")
    try folder.put("2", at: ".public.vankho-staging/ready/a")
    try folder.put("1", at: "public/half")
    #expect(try build(["a": "2"], to: folder.output).unchanged == 1)
    #expect(folder.site.keys.sorted() == [".vankho-manifest", "a"])
    #expect(folder.names == ["public"])
  }

  @Test func keepsBothSitesWhereOneIsNotOurs() throws {
    let folder = try TemporaryFolder()
    try folder.put("1", at: ".public.vankho-staging/old/a")
    try folder.put("theirs", at: "public/b")
    let old = "\(folder.path)/.public.vankho-staging/old"
    #expect(throws: SiteWritingError.strandedSite(output: folder.output, old: old)) {
      try build(["a": "1"], to: folder.output)
    }
    #expect(folder.text(".public.vankho-staging/old/a") == "1")
    #expect(folder.text("public/b") == "theirs")
  }

  @Test func saysThatANameIsTooLong() throws {
    let folder = try TemporaryFolder()
    try build(["a": "1"], to: folder.output)
    let name = String(repeating: "x", count: 256)
    let path = "\(folder.path)/.public.vankho-staging/new/\(name)"
    #expect(throws: SiteWritingError.failure(.writing, path: path, number: ENAMETOOLONG)) {
      try build(["a": "2", name: "1"], to: folder.output)
    }
    #expect(folder.text("public/a") == "1")
    #expect(folder.names == ["public"])
  }

  @Test func saysThatAFileIsWhereTheStagingFolderBelongs() throws {
    let folder = try TemporaryFolder()
    try folder.put("x", at: ".public.vankho-staging")
    let path = "\(folder.path)/.public.vankho-staging"
    #expect(throws: SiteWritingError.failure(.opening, path: path, number: ENOTDIR)) {
      try build(["a": "2"], to: folder.output)
    }
    #expect(folder.text(".public.vankho-staging") == "x")
  }

  /// Root is never denied, so the child gives its rights away first.
  @Test(arguments: ["", "/public"])
  func saysThatItMayNotWrite(closed: String) async throws {
    let folder = try TemporaryFolder()
    try build(["a": "1"], to: folder.output)
    try folder.setMode(closed.isEmpty ? 0o755 : 0o777, of: "")
    try folder.setMode(0o555, of: "public")
    if geteuid() != 0, closed.isEmpty { try folder.setMode(0o555, of: "") }
    let (output, path) = (folder.output, folder.path)
    await #expect(processExitsWith: .success) {
      [output = output as String, path = path as String, closed = closed as String] in
      if geteuid() == 0 { _ = setuid(65534) }
      let expected: SiteWritingError =
        closed.isEmpty
        ? .failure(.making, path: "\(path)/.public.vankho-staging", number: EACCES)
        : .failure(.writing, path: output, number: EACCES)
      #expect(throws: expected) { try build(["a": "2"], to: output) }
    }
    try folder.setMode(0o755, of: "")
    #expect(folder.text("public/a") == "1")
    #expect(folder.names == ["public"])
  }

  @Test func saysThatAFileMayNotGrowSoLarge() async throws {
    let folder = try TemporaryFolder()
    try build(["a": "1"], to: folder.output)
    let (output, path) = (folder.output, folder.path)
    await #expect(processExitsWith: .success) {
      [output = output as String, path = path as String] in
      _ = signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 100, rlim_max: 100)
      _ = unsafe setrlimit(.init(1), &limit)  // RLIMIT_FSIZE
      let expected = SiteWritingError.failure(
        .writing,
        path: "\(path)/.public.vankho-staging/new/b",
        number: EFBIG
      )
      #expect(throws: expected) {
        try build(["a": "2", "b": String(repeating: "x", count: 500)], to: output)
      }
    }
    #expect(folder.text("public/a") == "1")
    #expect(folder.names == ["public"])
  }
}
