internal import ArchiveLinking
internal import ArchiveModel
internal import SitePlanning
internal import VietnameseText
internal import Wording

/// The parts of pages that several kinds of pages share, for the wiring of makers.
struct SharedParts {
  let wording: Words
  let frames: FrameMaker
  let texts: TextMaker
  let links: LinkMaker
  let rows: RowMaker
  let lists: ListMaker
  let quotes: QuoteMaker
  let letters = LetterMaker()
  let counts: CountMaker
  let maps: MapMaker
  let yearRows: YearRowMaker
  let provinceRows: ProvinceRowMaker
  let passages: PassageRowMaker
  let posts: PostRowMaker
  let holders: HolderListMaker
  let timeline: TimelineFigureMaker

  init(
    _ linked: LinkedArchive,
    _ addresses: Addresses,
    _ wording: Words,
    _ found: LentFindings,
    through door: RecordDoor
  ) {
    let settings = linked.archive.settings
    self.wording = wording
    let recordLanguage = door.lend(linked.archive.recordLanguage, "record language")
    frames = FrameMaker(
      settings,
      wording,
      recordLanguage: recordLanguage,
      titles: door.lend(
        PageTitles(
          linked.archive,
          addresses,
          linked.connections.namesakes.distinctions,
          wording
        ),
        "titles"
      )
    )
    texts = TextMaker(
      records: door,
      addresses: addresses,
      wording: wording,
      language: settings.language.rawValue,
      distinctions: found.distinctions
    )
    links = LinkMaker(
      records: door,
      addresses: addresses,
      settings: settings,
      recordLanguage: recordLanguage,
      distinctions: found.distinctions
    )
    rows = RowMaker(linked, door, links, wording)
    quotes = QuoteMaker(
      records: door,
      addresses: addresses,
      settings: settings,
      mentions: found.mentions
    )
    lists = ListMaker(
      records: door,
      links: links,
      quotes: quotes,
      wording: wording,
      namings: found.namings
    )
    counts = CountMaker(
      records: door,
      frames: frames,
      wording: wording,
      years: found.years
    )
    maps = MapMaker(
      records: door,
      addresses: addresses,
      wording: wording,
      map: found.map,
      byProvince: found.byProvince,
      succession: found.succession
    )
    yearRows = YearRowMaker(records: door, wording: wording)
    provinceRows = ProvinceRowMaker(
      records: door,
      links: links,
      wording: wording,
      byProvince: found.byProvince
    )
    posts = PostRowMaker(
      records: door,
      links: links,
      rows: rows,
      quotes: quotes,
      wording: wording,
      careers: found.careers,
      bodyPosts: found.bodyPosts,
      sharedPosts: found.sharedPosts,
      postsOfProvinces: found.postsOfProvinces
    )
    holders = HolderListMaker(
      posts: posts,
      lists: lists,
      bodyPosts: found.bodyPosts
    )
    passages = PassageRowMaker(
      records: door,
      addresses: addresses,
      wording: wording,
      texts: found.texts
    )
    timeline = TimelineFigureMaker(
      records: door,
      rows: rows,
      yearRows: yearRows,
      wording: wording,
      years: found.years
    )
  }
}

extension Archive {
  /// Posts, measures and the names of bodies are in one language, that of the editors; nil where it
  /// is that of the interface.
  fileprivate var recordLanguage: String? {
    guard settings.language != .vi else { return nil }
    let names = ([settings.title] + organizations.records.map(\.name)).filter {
      TextScript.most(of: $0) == .latin
    }
    return settings.language(of: names.joined(separator: " "))
  }
}
