import SeededNumbers
@testable import FileAccess
import Testing

@Suite struct SiteManifestTests {
  @Test func listsPathsByBytes() {
    var manifest = SiteManifest()
    for path in ["b/c", "a", "a-1"].compactMap({ OutputPath($0) }) { manifest.insert(path) }
    #expect(String(decoding: manifest.bytes, as: UTF8.self) == "vankho-manifest 1\na\na-1\nb/c\n")
  }

  @Test(arguments: [
    "", "vankho-manifest 1", "vankho-manifest 2\n", "vankho-manifest 1\na",
    "vankho-manifest 1\n\n", "vankho-manifest 1\n../a\n", "vankho-manifest 1\n/etc/passwd\n",
  ])
  func refusesWhatItDidNotWrite(text: String) {
    #expect(SiteManifest(Array(text.utf8)) == nil)
  }

  @Test(arguments: 0..<50)
  func readsWhatItWrote(seed: UInt64) throws {
    var numbers = SplitMix64(seed: seed)
    var manifest = SiteManifest()
    for _ in 0..<Int.random(in: 0..<40, using: &numbers) {
      let length = Int.random(in: 1..<12, using: &numbers)
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &numbers) }
      if let path = OutputPath(bytes) { manifest.insert(path) }
    }
    let read = try #require(SiteManifest(manifest.bytes))
    #expect(read.paths == manifest.paths)
    #expect(read.folders == manifest.folders)
    #expect(read.bytes == manifest.bytes)
  }
}
