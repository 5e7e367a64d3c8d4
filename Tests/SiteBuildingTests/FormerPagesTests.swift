import ArchiveModel
import Testing

@testable import SitePlanning

@Suite struct FormerPagesTests {
  private static let topic = RecordAddress(kind: .topic, id: "a")

  @Test func aShorterListLeadsToItsLastPage() {
    var entry = AddressEntry(Self.topic)
    entry.pages = 4
    let found = Self.found([entry], files: ["topics/a.html", "topics/a-page-2.html"])
    #expect(
      found == [
        "topics/a-page-3.html → topics/a-page-2.html",
        "topics/a-page-4.html → topics/a-page-2.html",
      ]
    )
  }

  @Test func aRenamedRecordLeadsOnFromAllItsPages() {
    var entry = AddressEntry(Self.topic)
    entry.pages = 3
    let redirect = Redirect(from: Self.topic, targets: [RecordAddress(kind: .topic, id: "b")])
    let files = ["topics/b.html", "topics/b-page-2.html"]
    #expect(
      Self.found([entry], [redirect], files: files + ["topics/a.html"]) == [
        "topics/a-page-2.html → topics/b-page-2.html",
        "topics/a-page-3.html → topics/b-page-2.html",
      ]
    )
    // Nothing is written down: it had as many as the record that it leads to.
    #expect(
      Self.found([], [redirect], files: files + ["topics/a.html"]) == [
        "topics/a-page-2.html → topics/b-page-2.html"
      ]
    )
  }

  @Test func whatBecameSeveralOrNoneLeadsToItsReason() {
    var entry = AddressEntry(RecordAddress(kind: .article, id: "a"))
    entry.pages = 2
    entry.hasPassages = true
    for redirect in [
      Redirect(from: entry.address, targets: [Self.topic, RecordAddress(kind: .topic, id: "b")]),
      Redirect(from: entry.address, reasons: ["Nhầm"]),
    ] {
      #expect(
        Self.found([entry], [redirect], files: ["articles/a.html"]) == [
          "articles/a-page-2.html → articles/a.html", "passages/a.html → articles/a.html",
        ]
      )
    }
  }

  @Test func aDraftHasAPageOfItsOwn() {
    let entry = AddressEntry(Self.topic)
    #expect(Self.found([entry], files: []) == [])
    #expect(Self.found([entry], files: [], drafts: [Self.topic]) == ["topics/a.html → nothing"])
  }

  @Test func listsWereAsLongAsAllThatWasPublished() {
    let entries = (1...250).map { AddressEntry(RecordAddress(kind: .article, id: "a\($0)")) }
    let found = Self.found(entries, files: ["articles/index.html", "articles/page-2.html"])
    #expect(found == ["articles/page-3.html → articles/page-2.html"])
  }

  @Test func yearsThatNothingIsListedUnder() throws {
    let date = try EDTFDate(parsing: "2019-03~")
    let entries = (1...101).map { number -> AddressEntry in
      var entry = AddressEntry(RecordAddress(kind: .meeting, id: "a\(number)"))
      entry.dates = [date]
      return entry
    }
    #expect(
      Self.found(entries, files: ["meetings/index.html", "meetings/page-2.html"]) == [
        "years/2019.html → years/index.html", "years/2019-page-2.html → years/index.html",
      ]
    )
    #expect(
      Self.found(entries, files: ["meetings/page-2.html", "years/2019.html"]) == [
        "years/2019-page-2.html → years/2019.html"
      ]
    )
  }

  private static func found(
    _ entries: [AddressEntry],
    _ redirects: [Redirect] = [],
    files: [String],
    drafts: [RecordAddress] = []
  ) -> [String] {
    var archive = Archive(settings: ArchiveSettings(title: ""))
    archive.redirects = redirects
    let past = FormerPages.Past(AddressLedger(entries), drafts: drafts)
    return FormerPages.find(past, in: archive, besides: files.map { PlannedFile($0) }).map {
      "\($0.path) → \($0.goal.path ?? "nothing")"
    }
  }
}
