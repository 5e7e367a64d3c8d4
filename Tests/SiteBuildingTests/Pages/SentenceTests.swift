import Markdown
import Testing

@testable import SiteRendering

@Suite struct SentenceTests {
  /// Languages without blanks are cut between two characters, of what a reader takes for one.
  @Test(arguments: [
    ("来自芹苴市各部门各单位各区县各乡镇的二百五十名代表出席了由芹苴市人民委员会主办的人权工作培训会议会议由副主席", 46),
    ("ベトナムの人権問題に関する研修会が開催され、各部門と各地方の代表者二百五十人が参加したと報じられている。議長は", 46),
    (String(repeating: "👩🏽‍🌾", count: 20), 9), (String(repeating: "नि", count: 60), 23),
    (String(repeating: "e\u{301}\u{323}", count: 60), 28),
  ])
  func isCutBetweenCharacters(_ side: String, kept: Int) throws {
    let sentence = try Self.sentence("\(side)[X](official:x)\(side)")
    #expect(sentence.before == "…" + side.suffix(kept))
    #expect(sentence.after == side.prefix(kept) + "…")
  }

  @Test func isCutAtASpaceWhereThereIsOne() throws {
    let side = String(repeating: "hội nghị tập huấn ", count: 12)
    let sentence = try Self.sentence("\(side)[X](official:x) \(side)")
    #expect(
      sentence.before == "… huấn " + String(repeating: "hội nghị tập huấn ", count: 5)
    )
    #expect(sentence.after.hasPrefix(" hội nghị"))
    #expect(sentence.after.hasSuffix("…") && !sentence.after.contains("\u{FFFD}"))
  }

  @Test func isWholeWhereItIsShort() throws {
    let sentence = try Self.sentence("会议由[X](official:x)主持。")
    #expect([sentence.before, sentence.after] == ["会议由", "主持。"])
  }

  private static func sentence(_ text: String) throws -> Sentence {
    let document = MarkdownDocument(parsing: text[...], firstLine: 1)
    let paragraph = try #require(document.paragraphs.first)
    let link = try #require(paragraph.links.first)
    return Sentence(around: link.range, in: paragraph)
  }
}
