import Testing

@testable import FileAccess

@Suite struct OutputPathTests {
  @Test(arguments: [
    "", "/", "/a", "a/", "a//b", ".", "..", "a/..", "../a", "a/./b", "a\nb", "a\0b",
    ".vankho-manifest",
  ])
  func refusesWhatLeavesTheFolder(text: String) {
    #expect(OutputPath(text) == nil)
  }

  @Test(arguments: ["a", "a/b.html", ".nojekyll", "...", "a/b/c", "đ/ệ.html"])
  func keepsItsText(text: String) throws {
    #expect(try #require(OutputPath(text)).text == text)
  }

  @Test func tellsLettersApartThatAStringTakesForEqual() {
    #expect("\u{e9}" == "e\u{301}")
    #expect(OutputPath("\u{e9}") != OutputPath("e\u{301}"))
  }

  @Test func ordersByBytesAndShorterFirst() {
    let paths = ["b", "a/b", "a", "a-b", "B", "đ"].compactMap { OutputPath($0) }
    #expect(paths.sorted().map(\.text) == ["B", "a", "a-b", "a/b", "b", "đ"])
  }

  @Test func knowsItsFolder() {
    #expect(OutputPath("a/b/c")?.folder == OutputPath("a/b"))
    #expect(OutputPath("a")?.folder == nil)
  }
}
