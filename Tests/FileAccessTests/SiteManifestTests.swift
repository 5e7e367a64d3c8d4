import SeededNumbers
@testable import FileAccess
import Testing

@Suite struct SiteManifestTests {
  static let paths = [
    "404.html", "articles/bai-1.html", "articles/bai-12.html", "articles/bai-12.html.txt",
    "articles/bai-13.txt", "assets/style.css", "assets/style.css.html", "đ.html", "ệ.html",
  ]

  /// All of it in one place, so that nobody changes the format without a new number.
  static let text = """
    vankho-manifest 2
    0 404
     articles/bai-1
    14 2
    20=.txt
    14=3.txt
    1=ssets/style.css
    16 \

    0 đ
     ệ

    """

  @Test func saysWhatAPathDoesNotShareWithTheOneBefore() {
    let manifest = SiteManifest(Self.paths.reversed().compactMap { OutputPath($0) })
    #expect(String(decoding: manifest.bytes, as: UTF8.self) == Self.text)
    #expect(Array(manifest.texts) == Self.paths)
  }

  @Test func readsThePathsInOrder() throws {
    let manifest = try #require(SiteManifest(Array(Self.text.utf8)))
    #expect(Array(manifest.texts) == Self.paths)
    #expect(manifest.isCurrent)
  }

  @Test func readsFormatOne() throws {
    let text = "vankho-manifest 1\n" + Self.paths.map { $0 + "\n" }.joined()
    let manifest = try #require(SiteManifest(Array(text.utf8)))
    #expect(Array(manifest.texts) == Self.paths)
    #expect(!manifest.isCurrent)
    #expect(String(decoding: manifest.bytes, as: UTF8.self) == Self.text)
  }

  /// The first builds wrote them sorted, but read them in any order.
  @Test func takesFormatOneInAnyOrder() throws {
    let manifest = try #require(SiteManifest(Array("vankho-manifest 1\nb\na/c\nb\n".utf8)))
    #expect(Array(manifest.texts) == ["a/c", "b"])
  }

  @Test(arguments: [
    "", "vankho-manifest 1", "vankho-manifest 1\na", "vankho-manifest 1\n\n",
    "vankho-manifest 1\n../a\n", "vankho-manifest 1\n/etc/passwd\n",
    "vankho-manifest 0\n", "vankho-manifest 3\n", "vankho-manifest 22\n", "vankho-manifest 2",
    "vankho-manifest 2\n0=a", "index.html\n",
  ])
  func refusesWhatNoBuildWrote(text: String) {
    #expect(SiteManifest(Array(text.utf8)) == nil)
  }

  @Test(arguments: [
    // More shared than there is, or less than could be.
    "1=a", "0=a\n2=b", "0 a\n7=b", "0=ab\n0=ac", "0=ab\n=ac", "0=ab\n1=c\n1=d", "0=a\n0=b",
    // Not in order, or twice.
    "0=b\n=a", "0=b\n=b", "0=b\n0=a", "0=a\n1=", "0=ab\n1=a", "0=ab\n1=", "0 a\n1 ", "0 b\n a",
    // No number, or not as one is written.
    "", "a", "=a", " a", "00=a", "0=a\n01=b", "+0=a", "-1=a", "0x0=a", "0", "0=a\n1", "٠=a",
    "0=a\n99999999999999999999=b",
    // An ending that is said and need not be.
    "0=a.html", "0=a\n1=.html",
    // Paths that leave the folder, or are none.
    "0=../a", "0 ../a", "0=a\n1=/../b", "0=a\n1=//b", "0=/etc/passwd", "0=.", "0=..", "0=a/",
    "0=a\u{0}", "0=.vankho-manifest", "0=.vankho\n7=-manifest", "0=",
  ])
  func refusesDamage(lines: String) {
    #expect(SiteManifest(Array("vankho-manifest 2\n\(lines)\n".utf8)) == nil)
  }

  @Test(arguments: 0..<50)
  func readsWhatItWrote(seed: UInt64) throws {
    var numbers = SplitMix64(seed: seed)
    let paths = Self.drawnPaths(&numbers)
    let manifest = SiteManifest(paths)
    let read = try #require(SiteManifest(manifest.bytes))
    #expect(read.paths == manifest.paths)
    #expect(
      (0..<read.paths.count).map { Array(read.paths[$0]) }
        == Set(paths).sorted().map { Array($0.bytes) }
    )
    for path in paths + Self.drawnPaths(&numbers) {
      #expect(read.contains(path) == paths.contains(path))
      let start = Array(path.bytes) + [UInt8(ascii: "/")]
      #expect(read.holdsFiles(in: path) == paths.contains { $0.bytes.starts(with: start) })
    }
  }

  /// So no damage can be read as another list that somebody might have written.
  @Test(arguments: 0..<50)
  func takesOnlyWhatItWouldWrite(seed: UInt64) {
    var numbers = SplitMix64(seed: seed)
    let bytes = SiteManifest(Self.drawnPaths(&numbers)).bytes
    for index in bytes.indices {
      var changed = bytes
      switch Int.random(in: 0..<3, using: &numbers) {
      case 0: changed[index] = Self.letters.randomElement(using: &numbers) ?? 0
      case 1: changed.remove(at: index)
      default: changed.insert(Self.letters.randomElement(using: &numbers) ?? 0, at: index)
      }
      guard let read = SiteManifest(changed), read.isCurrent else { continue }
      #expect(read.bytes == changed)
    }
  }

  private static let letters = Array("aab/.html0123 =\n\u{0}đ".utf8) + [0xff]

  /// Paths of few letters, so that they share much; many end as pages do.
  private static func drawnPaths(_ numbers: inout SplitMix64) -> [OutputPath] {
    (0..<Int.random(in: 0..<60, using: &numbers)).compactMap { _ in
      let length = Int.random(in: 1..<8, using: &numbers)
      let bytes = (0..<length).map { _ in letters.randomElement(using: &numbers) ?? 0 }
      return OutputPath(Bool.random(using: &numbers) ? bytes + Array(".html".utf8) : bytes)
    }
  }
}
