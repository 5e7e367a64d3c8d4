import ArchiveModel
import Diagnostics
import Foundation
import Markdown
import Testing

@testable import Wording

/// What dates, counts and languages are called, in Vietnamese and in English.
@Suite struct WordsTests {
  @Test(arguments: [
    ("2024", "2024", "2024"), ("2024-03", "tháng 3/2024", "March 2024"),
    ("2024-03-07", "7/3/2024", "7 March 2024"), ("2024~", "khoảng năm 2024", "about 2024"),
    ("2024?", "năm 2024 (chưa chắc chắn)", "2024 (uncertain)"),
    ("2024%", "khoảng năm 2024 (chưa chắc chắn)", "about 2024 (uncertain)"),
    ("2024-XX~", "khoảng năm 2024", "about 2024"),
    ("2024-03~", "khoảng tháng 3/2024", "about March 2024"),
    ("2024-03?", "tháng 3/2024 (chưa chắc chắn)", "March 2024 (uncertain)"),
    ("2024-03-07~", "khoảng 7/3/2024", "about 7 March 2024"),
    ("202X", "những năm 2020–2029", "2020–2029"),
    ("202X~", "khoảng những năm 2020–2029", "about 2020–2029"),
    ("2024-21", "mùa xuân năm 2024", "spring 2024"),
    ("2024-24~", "khoảng mùa đông năm 2024", "about winter 2024"),
    ("2022/2024", "2022 – 2024", "2022 – 2024"),
    ("2022~/2024?", "khoảng năm 2022 – năm 2024 (chưa chắc chắn)", "about 2022 – 2024 (uncertain)"),
    ("2023-07-18/2023-07-19", "18–19/7/2023", "18–19 July 2023"),
    ("2023-03/2023-05", "tháng 3–5/2023", "March–May 2023"),
    ("2024/..", "từ năm 2024", "from 2024"), ("../2024", "đến năm 2024", "until 2024"),
    ("2024~/..", "từ khoảng năm 2024", "from about 2024"),
    ("../2025-06-30", "đến 30/6/2025", "until 30 June 2025"), ("../..", "chưa rõ", "unknown"),
  ])
  func datesAreSaid(_ text: String, vietnamese: String, english: String) throws {
    let date = try EDTFDate(parsing: text)
    #expect(try Self.words("vi").date(date) == vietnamese)
    #expect(try Self.words("en").date(date) == english)
  }

  @Test func datesStandBehindWords() throws {
    let words = try Self.words("vi")
    let (year, day) = (try EDTFDate(parsing: "2024"), try EDTFDate(parsing: "2024-03-07"))
    #expect([words.since(year), words.since(day)] == ["từ năm 2024", "từ 7/3/2024"])
    #expect([words.until(year), words.until(day)] == ["đến năm 2024", "đến 7/3/2024"])
    #expect([words.before(year), words.before(day)] == ["trước năm 2024", "trước 7/3/2024"])
  }

  @Test func monthsAboveColumnsAreShort() throws {
    #expect(try Self.words("vi").monthHeadings == (1...12).map(String.init))
    let names = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(separator: " ")
    #expect(try Self.words("en").monthHeadings == names.map(String.init))
  }

  @Test(arguments: [
    (Phrase.articles, "Article", "Articles"), (.officials, "Person", "People"),
    (.provincesThenAndNow, "Province, past or present", "Provinces, past and present"),
  ])
  func namesKnowOneFromMany(_ phrase: Phrase, one: String, many: String) throws {
    let words = try Self.words("en")
    #expect((0...2).map { words.name(phrase, of: $0) } == [many, one, many])
    #expect(try Self.words("vi").name(.articles, of: 1) == "Bài báo")
  }

  @Test(
    arguments: [
      ("ar", "rtl"), ("fa-IR", "rtl"), ("he", "rtl"), ("ur", "rtl"), ("AR-eg", "rtl"),
      ("az-Arab", "rtl"), ("pa-Arab-PK", "rtl"), ("ar-Latn", nil), ("vi", nil), ("en", nil),
      ("zh-Hans", nil), ("arn", nil), ("", nil),
    ] as [(String, String?)]
  )
  func languagesHaveADirection(_ tag: String, direction: String?) {
    #expect(TextDirection.attribute(of: tag) == direction)
  }

  /// Of titles and texts: nil is the language of the interface.
  @Test(
    arguments: [
      (.vi, "vi", nil, "Tập huấn ở tỉnh", nil), (.vi, "en", nil, "A course", "en"),
      (.vi, "en", nil, "Tập huấn ở tỉnh", nil), (.en, "en", nil, "Tập huấn ở tỉnh", "vi"),
      (.en, "en", nil, "A course", nil), (.en, "ar", nil, "دورة", "ar"),
      (.vi, "ar", .citation, "دورة", nil), (.en, "ar", .citation, "Tập huấn ở tỉnh", "vi"),
      (.vi, "en", .open, "A course", "en"), (.vi, "en", nil, "", nil),
    ] as [(ArchiveSettings.Language, String, Article.Rights?, String, String?)]
  )
  func textsHaveALanguage(
    _ interface: ArchiveSettings.Language,
    said: String,
    rights: Article.Rights?,
    text: String,
    expected: String?
  ) throws {
    let settings = ArchiveSettings(title: "", language: interface)
    var fields = Article.Fields()
    fields.language = said
    fields.rights = rights
    fields.body = MarkdownDocument(parsing: text[...], firstLine: 1)
    let article = Article(id: try #require(ID<Article>("a")), fields: fields)
    #expect(settings.language(ofBodyOf: article) == expected)
  }

  private static func words(_ language: String) throws -> Words {
    let path = "../../../Templates/strings/\(language).yml"
    let url = URL(fileURLWithPath: #filePath).appending(path: path).standardized
    let checked = Words.read(try String(contentsOf: url, encoding: .utf8), path: path)
    return try #require(checked.diagnostics.isEmpty ? checked.value : nil)
  }
}
