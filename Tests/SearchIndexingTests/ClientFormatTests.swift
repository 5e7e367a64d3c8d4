import Foundation
import Testing

@testable import SearchIndexing

/// What the client has of the format beside the start file, compared with what the builder writes.
@Suite struct ClientFormatTests {
  private static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Templates/assets/search/format.js")

  /// From the name of a constant to what stands behind its sign of equality.
  private let constants: [String: String]
  private let kinds: [String: String]

  init() throws {
    let text = try String(contentsOf: Self.script, encoding: .utf8)
    let exported = text.matches(of: /export const ([A-Z_]+) = ([^;(]+);/)
    constants = Dictionary(uniqueKeysWithValues: exported.map { (String($0.1), String($0.2)) })
    let rows = text.matches(of: /\n  ([a-z]): "([a-z]+)",/)
    kinds = Dictionary(uniqueKeysWithValues: rows.map { (String($0.1), String($0.2)) })
  }

  private func number(_ name: String) throws -> Int {
    try #require(constants[name].flatMap { Int($0.filter { $0 != "_" }) }, "\(name)")
  }

  @Test func everyConstantIsComparedHere() {
    #expect(
      constants.keys.sorted() == [
        "COLUMN_DOCUMENTS", "FORMAT_VERSION", "HEX", "LEVELS", "MARKED_LETTERS", "NAME_LEVEL",
        "RICE_PERCENT", "STROKE", "SYMBOL_BITS", "SYMBOL_SPACE", "TIER_GROWTH", "TITLE_LEVEL",
        "TONES", "UNIVERSE_STEP", "WHOLE_NAME_LEVEL",
      ]
    )
  }

  @Test func numbersAreThoseOfTheBuilder() throws {
    #expect(try number("FORMAT_VERSION") == StartFile.version)
    #expect(try number("COLUMN_DOCUMENTS") == FacetFiles.column)
    #expect(try number("HEX") == 16)
    #expect(try number("LEVELS") == LevelCode.levels)
    #expect(try number("TITLE_LEVEL") == Int(LevelScale.titled))
    #expect(try number("NAME_LEVEL") == Int(LevelScale.named))
    #expect(try number("WHOLE_NAME_LEVEL") == Int(LevelScale.called))
    #expect(try number("SYMBOL_SPACE") == Int(SymbolText.space))
    #expect(try number("SYMBOL_BITS") == SymbolText.cost(of: [0x61]) - BitCost.gamma(2))
  }

  @Test func listsAreCutAndCodedAlike() throws {
    let step = try number("UNIVERSE_STEP")
    #expect(PostingList.universe(of: step) == step)
    #expect(PostingList.universe(of: step + 1) == 2 * step)
    for isPair in [true, false] {
      let sizes = (0...4).map { PostingList.size(ofTier: $0, isPair: isPair) }
      let growth = try number("TIER_GROWTH")
      for (size, next) in zip(sizes, sizes.dropFirst()) { #expect(next == growth * size) }
    }
    let percent = try number("RICE_PERCENT")
    for universe in [step, 3 * step, 100 * step] {
      for count in [1, 2, 3, 69, 100, 2_048, universe / 2, universe] {
        let mean = max(1, percent * universe / (100 * count))
        let low = Int(log2(Double(mean)))
        #expect(PostingList.lowBits(of: count, in: universe) == low, "\(count) of \(universe)")
      }
    }
  }

  @Test func marksAndTonesHaveTheSameLetters() throws {
    let tones = try #require(constants["TONES"]?.filter { $0 != "\"" })
    let codes = ["a", "a\u{300}", "a\u{309}", "a\u{303}", "a\u{301}", "a\u{323}"].map(code)
    #expect(codes.joined() == tones)
    #expect(code("đa") == "0\(try number("STROKE"))A")
    // The letter behind the last one whose marks are noted.
    let most = try number("MARKED_LETTERS")
    #expect(code(String(repeating: "x", count: most - 1) + "ê") == "\(most - 1)1A")
    #expect(code(String(repeating: "x", count: most) + "ê") == "A")
  }

  @Test func kindsHaveTheSameLetters() {
    let own = SearchRecord.Kind.allCases.map { ($0.rawValue, "\($0)") }
    #expect(kinds == Dictionary(uniqueKeysWithValues: own))
  }

  private func code(_ word: String) -> String {
    String(decoding: FoldedWord(word).code, as: UTF8.self)
  }
}
