internal import ArchiveLinking
internal import ArchiveModel
internal import SitePlanning
internal import Templating
internal import Wording

/// Searching, and the ways to find a record without a script: every name in alphabetical order.
struct SearchPage: Presentable {
  var frame: PageFrame
  /// The folder of the index, with `/` at its end.
  var index: String
  var kinds: [KindRow]
  var counts: [CountedLinkRow]
  var officials: [LetterRow<LinkRow>]
  var provinces: [LinkRow]
  var topics: [LinkRow]

  static let fields = Fields<Self>("search page") {
    Field.embedded("frame", PageFrame.self) { $0.frame }
    Field.text("search_index") { $0.index }
    Field.list("kinds", KindRow.self) { $0.kinds }
    Field.list("counts", CountedLinkRow.self) { $0.counts }
    Field.list("officials", LetterRow<LinkRow>.self) { $0.officials }
    Field.list("provinces", LinkRow.self) { $0.provinces }
    Field.list("topics", LinkRow.self) { $0.topics }
  }
}

/// A kind of record with its word, for the cards of results.
struct KindRow: Presentable {
  var kind: RecordKind
  var word: String

  static let fields = Fields<Self>("kind") {
    Field.text("kind") { $0.kind.rawValue }
    Field.text("kind_word") { $0.word }
  }
}

/// Makes the page of the search.
struct SearchPageMaker: PageMaker {
  let template = "search"
  let records: RecordDoor
  let frames: FrameMaker
  let links: LinkMaker
  let provinceRows: ProvinceRowMaker
  let letters: LetterMaker
  let counts: CountMaker
  let addresses: Addresses
  let wording: Words
  /// The edition of the index that was written for these pages.
  private(set) var edition: String
  let officials: Finding<NameOrder<Official>>
  let provinces: Finding<[Reference<Province>]>
  let topics: Finding<NameOrder<Topic>>

  /// Longer lists of names are left to their own pages.
  private static let listedNames = 600

  var subjects: [PageSubject<Void>] { once(at: "search.html") }

  /// Returns the maker of a page that finds the index of an edition.
  func finding(_ edition: String) -> SearchPageMaker {
    var maker = self
    maker.edition = edition
    return maker
  }

  func page(_ subject: Void, at place: PagePlace) -> SearchPage {
    let officials = records.count(of: .official) <= Self.listedNames ? officials.value.all : []
    let topics = records.count(of: .topic) <= Self.listedNames ? topics.value.all : []
    return SearchPage(
      frame: frames.frame(place, title: wording.text(.search), section: .search),
      index: "search/\(edition)/",
      kinds: RecordKind.allCases.map { kind in
        KindRow(kind: kind, word: wording.word("kind", kind.rawValue))
      },
      counts: counts.rows,
      officials: letters.letters(officials, as: links.link, by: { records[$0].givenName }),
      provinces: provinces.value.map { reference in
        var link: LinkRow = links.link(reference)
        link.name = wording.fullName(records[reference])
        return link
      },
      topics: topics.map(links.link)
    )
  }
}
