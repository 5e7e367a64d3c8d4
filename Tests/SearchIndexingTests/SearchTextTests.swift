import SearchIndexing
import Testing

@Suite struct SearchTextTests {
  @Test func wordsFoldAsTheFixtureSays() throws {
    let entries = try FoldingFixture.entries("words")
    #expect(entries.count >= 80)
    for entry in entries {
      let word = try #require(entry[0] as? String)
      let folded = SearchText.folded(word)
      let expected = FoldingFixture.visible("\(entry[1]) \(entry[2])")
      #expect(
        FoldingFixture.visible("\(folded.base) \(folded.code)") == expected,
        "\(word) \(FoldingFixture.visible(word))"
      )
    }
  }

  @Test func textsAreCutAsTheFixtureSays() throws {
    let entries = try FoldingFixture.entries("texts")
    #expect(entries.count >= 25)
    for entry in entries {
      let text = try #require(entry[0] as? String)
      let read = SearchText.words(of: text)
      let words = try #require(entry[1] as? [[Any]]).map { word in
        SearchText.Word(
          base: word[0] as? String ?? "",
          code: word[1] as? String ?? "",
          startsSentence: word[2] as? Bool ?? false
        )
      }
      #expect(read.words == words, "\(FoldingFixture.visible(text))")
      #expect(read.joined == entry[2] as? [String], "\(FoldingFixture.visible(text))")
    }
  }
}
