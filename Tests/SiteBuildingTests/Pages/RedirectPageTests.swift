import SitePlanning
import Testing

@testable import SiteRendering

/// What stands at addresses that were given up.
@Suite struct RedirectPageTests {
  private func page(_ path: String, _ redirects: String) throws -> String {
    var texts = SamplePages.texts
    texts["redirects.yml"] = redirects
    let tree = try ContentTree(texts)
    let wired = try WiredArchive(tree.root)
    let page = try #require(wired.pages.pages.first { $0.place.path == path })
    return String(decoding: wired.pages.render(page), as: UTF8.self)
  }

  @Test func theScriptThatLeadsOnIsFirst() throws {
    let html = try page("officials/a.html", "- {from: officials/a, to: topics/dao-tao}")
    let parts = [
      "<meta charset", "Content-Security-Policy", "data-to=\"../topics/dao-tao.html\"",
      "<meta http-equiv=\"refresh\" content=\"0; url=../topics/dao-tao.html\">", "<title>",
    ]
    let places = parts.map { html.firstRange(of: $0)?.lowerBound }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    #expect(html.utf8.count < 1_500)
  }

  @Test func choicesAreToldApart() throws {
    let html = try page(
      "officials/a.html",
      """
      - from: officials/a
        to: [officials/le-thi-an, provinces/can-tho, provinces/can-tho-2025, articles/can-tho-training]
      """
    )
    #expect(!html.contains("refresh"))
    #expect(html.contains("<script src=\"../assets/redirect.js\" defer>"))
    for words in [
      "nhân vật · <span>Chuyên viên", "đến 30/6/2025", "từ 1/7/2025", "bài báo · <span>",
    ] {
      #expect(html.contains(words), "\(words)")
    }
  }

  @Test func aPartThatWasWithdrawnIsSaidToBeOne() throws {
    let html = try page(
      "officials/a.html",
      """
      - from: officials/a
        to: [officials/le-thi-an, officials/b]
      - {from: officials/b, withdrawn: Nghe nhầm tên.}
      """
    )
    #expect(html.contains("Trang đã chuyển địa chỉ</h1>"))
    #expect(html.contains("Một phần của bản ghi") && html.contains(">Nghe nhầm tên.</p>"))
    #expect(!html.contains("refresh"))
  }

  @Test func rowsThatLookTheSameHaveTheirIDs() throws {
    var texts = SamplePages.texts
    texts["topics.yml", default: ""] += "\n- {id: a, name: Biển}\n- {id: b, name: Biển}\n"
    texts["redirects.yml"] = "- from: topics/c\n  to: [topics/a, topics/b]\n"
    let tree = try ContentTree(texts)
    let wired = try WiredArchive(tree.root)
    let page = try #require(wired.pages.pages.first { $0.place.path == "topics/c.html" })
    let html = String(decoding: wired.pages.render(page), as: UTF8.self)
    #expect(html.contains(" · <span>a</span>") && html.contains(" · <span>b</span>"))
  }
}
