internal import ArchiveLinking
internal import ArchiveModel
internal import HTML
internal import Markdown
internal import PassageMatching
internal import SitePlanning
internal import Templating
internal import Wording

/// The passages that first appeared in an article and recur in others, each side by side.
struct PassagesPage: Presentable {
  var frame: PageFrame
  var first: ArticleRow
  var sections: [PassageSection]
  /// How many more there are than the page shows, in words.
  var more: String?
  /// Which ones are too short to be among them, in words, where a large archive leaves some out.
  var leftOut: String?

  static let fields = Fields<Self>("passages page") {
    Field.embedded("frame", PageFrame.self) { $0.frame }
    Field.object("first", ArticleRow.self) { $0.first }
    Field.list("sections", PassageSection.self) { $0.sections }
    Field.optionalText("more_passages") { $0.more }
    Field.optionalText("left_out_passages") { $0.leftOut }
  }
}

/// A passage in all articles that have it.
struct PassageSection: Presentable {
  var anchor: String
  /// `Đoạn 7`.
  var place: String
  var beginning: String
  /// The language of these words, where it is another than the interface's.
  var language: String?
  /// `còn ở 3 bài khác`.
  var count: String
  var occurrences: [PassageOccurrence]
  /// Leads over to ``others``.
  var further: String?
  var others: [ArticleRow]
  /// How many articles are not even listed, in words.
  var more: String?

  static let fields = Fields<Self>("passage") {
    Field.text("anchor") { $0.anchor }
    Field.text("place") { $0.place }
    Field.text("beginning") { $0.beginning }
    Field.optionalText("body_lang") { $0.language }
    Field.optionalText("body_dir") { $0.language.flatMap(TextDirection.attribute) }
    Field.text("count") { $0.count }
    Field.list("occurrences", PassageOccurrence.self) { $0.occurrences }
    Field.optionalText("further") { $0.further }
    Field.list("others", ArticleRow.self) { $0.others }
    Field.optionalText("more_articles") { $0.more }
  }
}

/// A place where a passage stands.
struct PassageOccurrence: Presentable {
  var article: ArticleRow
  var fragment: String
  var isFirst: Bool
  /// The language of the words, where it is another than the interface's.
  var language: String?
  var text: HTMLBytes

  static let fields = Fields<Self>("place of a passage") {
    Field.embedded("article", ArticleRow.self) { $0.article }
    Field.text("fragment") { $0.fragment }
    Field.flag("is_first_place") { $0.isFirst }
    Field.optionalText("place_lang") { $0.language }
    Field.optionalText("place_dir") { $0.language.flatMap(TextDirection.attribute) }
    Field.html("passage") { $0.text }
  }
}

/// Makes the pages of passages.
struct PassagesPageMaker: PageMaker {
  let template = "passages"
  let subjects: [PageSubject<Reference<Article>>]
  let records: RecordDoor
  let frames: FrameMaker
  let links: LinkMaker
  let rows: RowMaker
  let passages: PassageRowMaker
  let wording: Words
  let texts: Finding<TextConnections>

  static func subjects(
    _ linked: LinkedArchive,
    _ addresses: Addresses
  ) -> [PageSubject<Reference<Article>>] {
    linked.texts.texts.order.enumerated().compactMap { text, article in
      guard !linked.texts.shared.shown(from: text).isEmpty else { return nil }
      return PageSubject(article, at: address(of: addresses[article]))
    }
  }

  /// `articles/ID.html` → `passages/ID.html`.
  static func address(of article: String) -> String {
    PageAddress.passages(of: article)
  }

  func page(_ article: Reference<Article>, at place: PagePlace) -> PassagesPage {
    let (shown, more) = texts.part("passages from \(article)") { found in
      let text = found.texts.text(of: article)
      return (found.shared.shown(from: text), found.shared.unshown(from: text))
    }
    let title = records[article].title
    let name = LinkMaker.name(title, frames.distinction(ofPageAt: links.addresses[article]))
    return PassagesPage(
      frame: frames.frame(
        place,
        title: wording.text(.passagesOf, ["title": name]),
        of: links.link(article),
        description: wording.text(.passagesAbout, ["title": title]),
        section: .articles,
        trail: frames.trail(.articles) + [links.link(article)]
      ),
      first: rows.row(article),
      sections: shown.map { section($0, of: shown.count) },
      more: more == 0 ? nil : wording.count(.passagesMore, more),
      leftOut: leftOut
    )
  }

  private var leftOut: String? {
    let shortest = texts.part("shortest") { $0.shared.shortest }
    guard shortest > PassageRules().length else { return nil }
    return wording.text(.passagesLeftOut, ["n": wording.number(shortest)])
  }

  private func section(_ passage: Int, of count: Int) -> PassageSection {
    let (places, anchor) = texts.part("passage \(passage)") {
      ($0.shared.passages[passage].occurrences, $0.shared.anchors[passage])
    }
    let first = passages.passageText(places[0])
    let allowance = PassageAllowance(
      passages: count,
      places: places.count,
      length: places[0].range.count
    )
    let shown = places.prefix(allowance.places)
    let others = furtherTexts(behind: shown.count, in: places)
    let listed = others.prefix(allowance.listed)
    let unlisted = others.count - listed.count
    return PassageSection(
      anchor: anchor.text,
      place: passages.paragraphs(of: places[0]),
      beginning: first.beginning,
      language: language(ofText: places[0].text),
      count: passages.elsewhere(passage),
      occurrences: shown.enumerated().map { index, place in
        occurrence(place, against: index == 0 ? nil : first, allowance.syllables)
      },
      further: listed.isEmpty ? nil : wording.count(.passageFurther, others.count),
      others: listed.map { rows.row(article(ofText: $0)) },
      more: unlisted == 0
        ? nil : wording.count(listed.isEmpty ? .passageUnlisted : .passageMore, unlisted)
    )
  }

  private func article(ofText text: Int) -> Reference<Article> {
    texts.part("text \(text)") { $0.texts.order[text] }
  }

  private func language(ofText text: Int) -> String? {
    links.settings.language(ofBodyOf: records[article(ofText: text)])
  }

  /// The texts, each once, that have a passage and of which no place is shown.
  private func furtherTexts(behind shown: Int, in places: [PassageCluster.Occurrence]) -> [Int] {
    var last = places[shown - 1].text
    return places[shown...].compactMap { place in
      guard place.text != last else { return nil }
      last = place.text
      return last
    }
  }

  private func occurrence(
    _ place: PassageCluster.Occurrence,
    against first: PassageText?,
    _ limit: Int
  ) -> PassageOccurrence {
    let paragraph = texts.part("paragraph of \(place)") {
      $0.texts.paragraphs(of: place.text, in: place.range).lowerBound + 1
    }
    return PassageOccurrence(
      article: rows.row(article(ofText: place.text)),
      fragment: "p\(paragraph)",
      isFirst: first == nil,
      language: language(ofText: place.text),
      text: PassageMarkup.html(of: passages.passageText(place), against: first, limit: limit)
    )
  }
}
