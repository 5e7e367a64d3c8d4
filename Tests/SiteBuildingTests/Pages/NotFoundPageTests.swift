import ArchiveModel
import Digests
import HTML
import SitePlanning
import Testing

@testable import SiteRendering

/// The page for what is not there where no base URL is known: it stands at any address.
@Suite struct NotFoundPageTests {
  private func page(_ texts: [String: String]) throws -> String {
    let tree = try ContentTree(texts)
    let pages = try WiredArchive(tree.root).pages
    let page = try #require(pages.pages.first { $0.place.path == "404.html" })
    return String(decoding: pages.render(page), as: UTF8.self)
  }

  private func withoutBaseURL() throws -> [String: String] {
    var texts = SamplePages.texts
    let settings = try #require(texts["archive.yml"])
    texts["archive.yml"] = settings.split(separator: "\n").filter { !$0.hasPrefix("base_url:") }
      .joined(separator: "\n")
    return texts
  }

  @Test(arguments: ["style", "script"])
  func thePolicyHasTheDigestOfWhatStandsInThePage(element: String) throws {
    let page = try page(withoutBaseURL())
    let start = try #require(page.firstRange(of: "<\(element)>")).upperBound
    let end = try #require(page[start...].firstRange(of: "</\(element)>")).lowerBound
    let bytes = Base64.encoded(SHA256(of: page[start..<end].utf8).bytes)
    let digest = String(decoding: bytes, as: UTF8.self)
    #expect(page.contains("\(element)-src &#39;sha256-\(digest)&#39;;"))
    #expect(page.split(separator: "<\(element)").count == 2)
  }

  @Test func nothingLeadsAnywhereByItself() throws {
    let page = try page(withoutBaseURL())
    let addresses = page.matches(of: /\s(?:href|src|action)="([^"]*)"/).map { String($0.output.1) }
    let own = addresses.filter { !$0.hasPrefix("data:") && !$0.hasPrefix("https:") }
    #expect(own == ["#content"])
  }

  @Test func withABaseURLItIsAsOtherPagesAre() throws {
    let page = try page(SamplePages.texts)
    #expect(page.contains("<link rel=\"stylesheet\" href=\"/"))
    #expect(!page.contains("<style>") && !page.contains("sha256"))
  }

  /// `</` would end the element, wherever it stands in a style sheet or a script.
  @Test func nothingWithinEndsTheElement() {
    let script = InlineElement("script", Array("a = '</script>' // </ </b".utf8))
    let markup = String(decoding: script.markup.bytes, as: UTF8.self)
    #expect(markup == "<script>a = '<\\/script>' // </ </b</script>")
  }

  @Test func whatIsNotCarriedIsNotAllowed() {
    #expect(InlineElement.source(nil) == "'none'")
    let source = InlineElement.source(InlineElement("style", []))
    #expect(source == "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='")
  }

  @Test func noOtherArchiveHasTheMark() {
    let own = ArchiveSettings(title: "A", description: "b")
    let others = [
      ArchiveSettings(title: "B", description: "b"), ArchiveSettings(title: "Ab"),
      ArchiveSettings(title: "A", description: "b", edition: "2"),
      ArchiveSettings(title: "A", language: .en, description: "b"),
      ArchiveSettings(title: "A", license: "b"),
    ]
    #expect(Set(([own] + others).map { SiteMark($0).text }).count == 6)
    #expect(SiteMark(own).text.wholeMatch(of: /assets\/here\.svg [0-9]+ [0-9]+/) != nil)
  }
}
