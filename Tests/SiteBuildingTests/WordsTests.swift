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

  /// Those of the press of neighbours and of the world have names in both languages.
  @Test(arguments: [
    ("fa", "tiếng Ba Tư", "Persian"), ("he", "tiếng Do Thái", "Hebrew"),
    ("uk", "tiếng Ukraina", "Ukrainian"), ("ro", "tiếng Rumani", "Romanian"),
    ("zh-Hant", "tiếng Trung phồn thể", "Traditional Chinese"),
    ("zh-hans", "tiếng Trung giản thể", "Simplified Chinese"),
    ("en-GB", "tiếng Anh (en-GB)", "English (en-GB)"),
    ("zh-Hant-TW", "tiếng Trung phồn thể (zh-Hant-TW)", "Traditional Chinese (zh-Hant-TW)"),
    ("FR", "tiếng Pháp", "French"), ("sw", "sw", "sw"),
  ])
  func languagesHaveNames(tag: String, vietnamese: String, english: String) throws {
    #expect(try Self.words("vi").language(tag) == vietnamese)
    #expect(try Self.words("en").language(tag) == english)
  }

  /// Of titles and texts: nil is the language of the interface.
  @Test(
    arguments: [
      (.vi, "vi", nil, "Tập huấn ở tỉnh", nil), (.vi, "en", nil, "A course", "en"),
      (.vi, "en", nil, "Tập huấn ở tỉnh", nil), (.en, "en", nil, "Tập huấn ở tỉnh", "vi"),
      (.en, "en", nil, "A course", nil), (.en, "ar", nil, "دورة", "ar"),
      (.vi, "ar", .citation, "دورة", "ar"), (.en, "ar", .citation, "Tập huấn ở tỉnh", "vi"),
      (.vi, "en", .open, "A course", "en"), (.vi, "en", nil, "", nil),
      (.en, "en", nil, "The conference was attended by Nguyễn Văn Kỷ, Nguyễn Ngọc Hè", nil),
      (.en, "fr", nil, "La réunion était dirigée par Nguyễn Văn Kỷ et Nguyễn Ngọc Hè", "fr"),
      (.vi, "fr", nil, "La réunion était dirigée par Nguyễn Văn Kỷ et Nguyễn Ngọc Hè", "fr"),
      (.en, "ro", nil, "Cursul a fost condus de Nguyễn Văn Kỷ, după ce a fost anunțat", "ro"),
      (.en, "fa", nil, "A report in words of the archive", nil), (.vi, "vi", nil, "دورة", nil),
      (.vi, "zh", .citation, "提高认识", "zh"), (.en, "fr", .citation, "La police et les droits", "fr"),
      (.en, "fr", .citation, "In words of the archive", nil),
      (.vi, "fr", .citation, "Bằng lời của văn khố", nil), (.vi, "fa", nil, "A course of it", "en"),
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

  /// Of headlines: `Cần Thơ` in them proves nothing.
  @Test(
    arguments: [
      (.en, "en", "Cần Thơ trains officials in human rights work", nil),
      (.vi, "vi", "Cần Thơ", nil),
      (.en, "fa", "[No headline] A Persian report", nil),
      (.vi, "fa", "[Không có tít] Bản tin", nil),
      (.en, "fa", "گزارش حقوق بشر", "fa"), (.en, "en", "Đắk Nông", nil),
      (.en, "vi", "Đắk Nông", "vi"),
      (.en, "vi", "[No headline] A report from the province", nil), (.vi, "en", "Đắk Nông", "en"),
      (.vi, "fr", "[No headline] A French report", "en"),
      (.en, "ro", "Cần Thơ și drepturile", "ro"),
      (.vi, "ko", "내무부(Bộ Nội vụ), 하노이(Hà Nội)서 2025 인권 성과 점검", "ko"), (.vi, "ar", "2024", nil),
    ] as [(ArchiveSettings.Language, String, String, String?)]
  )
  func headlinesHaveALanguage(
    _ interface: ArchiveSettings.Language,
    said: String,
    title: String,
    expected: String?
  ) throws {
    let settings = ArchiveSettings(title: "", language: interface)
    var fields = Article.Fields()
    (fields.language, fields.title) = (said, title)
    let article = Article(id: try #require(ID<Article>("a")), fields: fields)
    #expect(settings.language(of: article.title, by: article) == expected)
  }

  /// Of names and posts: nil is the language of the interface, `?` that of the archive's names.
  @Test(
    arguments: [
      (.en, "Báo Ấp Bắc", "vi"), (.en, "Cần Thơ Police", nil), (.en, "An Giang", "?"),
      (.en, "John Smith", nil), (.vi, "الجزيرة نت", "und-Arab"), (.vi, "John Smith", nil),
      (.en, "Хунты", "und-Cyrl"), (.vi, "한겨레", "ko"), (.en, "Ủy ban nhân dân tỉnh", "vi"),
    ] as [(ArchiveSettings.Language, String, String?)]
  )
  func namesHaveALanguage(
    _ interface: ArchiveSettings.Language,
    name: String,
    expected: String?
  ) {
    let settings = ArchiveSettings(title: "", language: interface)
    #expect(settings.language(of: name, otherwise: "?") == expected)
  }

  @Test(
    arguments: [
      (.vi, "en", "Vice Chairman of Cần Thơ", "en"), (.vi, "en", "Phó Chủ tịch tỉnh", nil),
      (.en, "en", "Phó Chủ tịch tỉnh", "vi"), (.en, "en", "Vice Chairman of Cần Thơ", nil),
      (.vi, "vi", "Chủ tịch", nil), (.vi, "fr", "Trưởng Ban", nil),
      (.en, "fr", "Vice-président", "fr"),
      (.en, "en", "Ban", "?"),
    ] as [(ArchiveSettings.Language, String, String, String?)]
  )
  func postsHaveALanguage(
    _ interface: ArchiveSettings.Language,
    said: String,
    post: String,
    expected: String?
  ) {
    let settings = ArchiveSettings(title: "", language: interface)
    #expect(settings.language(ofPrinted: post, said: said, otherwise: "?") == expected)
  }

  private static func words(_ language: String) throws -> Words {
    let path = "../../../Templates/strings/\(language).yml"
    let url = URL(fileURLWithPath: #filePath).appending(path: path).standardized
    let checked = StringTable.read(try String(contentsOf: url, encoding: .utf8), path: path)
    return Words(try #require(checked.diagnostics.isEmpty ? checked.value : nil))
  }
}
