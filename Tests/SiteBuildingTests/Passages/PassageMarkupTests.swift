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

  /// A stretch is shown the same wherever reading begins.
  @Test(arguments: ["one paragraph", "many paragraphs", "many lines"])
  func aLongTextIsReadFromItsMarks(_ kind: String) {
    let gap = ["one paragraph": ". “", "many paragraphs": ".\n\n“", "many lines": "\n*x* ("][kind]
    let words = (0..<9_000).map { $0 % 7 == 0 ? "đoạn\($0)\(gap ?? " ")" : "chữ\($0) " }
    let body = MarkdownDocument(parsing: words.joined()[...], firstLine: 1)
    let read = BodySyllables(body)
    #expect(read.marks.count == (read.keys.count - 1) / TextMark.distance)
    for start in [0, 3, 2_040, 2_047, 2_048, 2_049, 4_090, 4_096, 6_143, 6_144, 8_000] {
      for range in [1, 30, 48, 700].map({ start..<start + $0 }) {
        let paragraph = read.paragraphs.lastIndex { $0 <= start } ?? 0
        let end = read.paragraphs.firstIndex { $0 >= range.upperBound } ?? read.paragraphs.count
        let (paragraphs, first) = (paragraph..<end, Int(read.paragraphs[paragraph]))
        let whole = PassageText(body, range, in: paragraphs, from: first)
        let marks = TextMarks(of: read.marks, around: range)
        let part = PassageText(body, range, in: paragraphs, from: first, between: marks)
        #expect(html(part, from: nil, limit: 1_000) == html(whole, from: nil, limit: 1_000))
        #expect(html(part, from: whole, limit: 1_000) == html(part, from: nil, limit: 1_000))
        #expect(part.beginning == whole.beginning)
      }
    }
  }
}
