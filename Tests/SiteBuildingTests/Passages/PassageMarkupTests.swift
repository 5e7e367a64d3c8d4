import HTML
import Markdown
import Testing

@testable import ArchiveLinking
@testable import SiteRendering

@Suite struct PassageMarkupTests {
  private func passage(_ markdown: String, _ range: Range<Int>? = nil) -> PassageText {
    let body = MarkdownDocument(parsing: markdown[...], firstLine: 1)
    let count = BodySyllables(body).keys.count
    return PassageText(body, range ?? 0..<count, in: 0..<body.paragraphCount, from: 0)
  }

  private func html(_ other: PassageText, from first: PassageText?, limit: Int = 400) -> String {
    String(
      decoding: PassageMarkup.html(of: other, against: first, limit: limit).bytes,
      as: UTF8.self
    )
  }

  @Test func theFirstAppearanceIsShownAsItIs() {
    let first = passage("Ông *Bùi Văn Đức* nói: “Sen & liễu”.")
    #expect(html(first, from: nil) == "<p>Ông Bùi Văn Đức nói: “Sen &amp; liễu”.</p>")
  }

  @Test(arguments: [
    ("Nước trong đầm đã đầy.", "<p>Nước <mark>trong</mark> đầm đã đầy.</p>"),
    ("Nước đầm đầy.", "<p>Nước đầm <del>đã</del> đầy.</p>"),
    ("Nước ao đã đầy!", "<p>Nước <del>đầm</del> <mark>ao</mark> đã đầy!</p>"),
    ("NƯỚC đầm, đã đầy.", "<p>NƯỚC đầm, đã đầy.</p>"),
    ("Nước đầm", "<p>Nước đầm <del>đã đầy</del></p>"),
    ("Đã đầy.", "<p><del>Nước đầm</del> Đã đầy.</p>"),
  ])
  func whatDiffersIsMarked(other: String, expected: String) {
    #expect(html(passage(other), from: passage("Nước đầm đã đầy.")) == expected)
  }

  @Test func paragraphsStayApartAndMarksEndWithThem() {
    let first = passage("Một hai ba bốn.")
    let other = passage("Một hai mới.\n\nLạ ba bốn.")
    #expect(
      html(other, from: first)
        == "<p>Một hai <mark>mới.</mark></p>\n<p><mark>Lạ</mark> ba bốn.</p>"
    )
  }

  @Test func aPartOfAParagraphSaysThatItIsOne() {
    let whole = "“Một” hai ba bốn năm."
    #expect(html(passage(whole, 0..<3), from: nil) == "<p>“Một” hai ba …</p>")
    #expect(html(passage(whole, 1..<5), from: nil) == "<p>… hai ba bốn năm.</p>")
    #expect(passage(whole, 1..<3).beginning == "… hai ba …")
  }

  @Test func aLongPassageIsCutWithoutADifferenceAtItsEnd() {
    let words = (1...80).map { "chữ\($0)" }
    let first = passage(words.joined(separator: " "))
    let found = html(first, from: first, limit: 10)
    #expect(found == "<p>" + words.prefix(10).joined(separator: " ") + " …</p>")
  }
}
