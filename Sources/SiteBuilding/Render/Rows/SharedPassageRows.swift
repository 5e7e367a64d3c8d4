internal import ArchiveLinking
internal import ArchiveModel
internal import Markdown
internal import PassageMatching
internal import SitePlanning
internal import Templating
internal import Wording

/// A passage of an article that stands in others too.
struct SharedPassageRow: Presentable {
  /// Where the passages are set side by side.
  var path: String
  /// `Đoạn 3`.
  var place: String
  var beginning: String
  /// `còn ở 3 bài khác`.
  var count: String

  static let fields = Fields<Self>("shared passage") {
    Field.text("path") { $0.path }
    Field.text("place") { $0.place }
    Field.text("beginning") { $0.beginning }
    Field.text("count") { $0.count }
  }
}

/// The passages of an article that stand in others too.
struct SharedPassageList: Presentable {
  var rows: [SharedPassageRow]
  /// How many more there are, in words.
  var more: String?

  static let fields = Fields<Self>("shared passages") {
    Field.list("passages", SharedPassageRow.self) { $0.rows }
    Field.optionalText("more_passages") { $0.more }
  }

  var unlessEmpty: SharedPassageList? { rows.isEmpty ? nil : self }
}

extension SiteView {
  /// An article's page lists so many passages.
  private static let passagesListed = 20

  /// A passage that has only so few syllables of a longer paragraph is not what it says.
  private static let fewestMarked = 6

  func sharedPassages(of article: Reference<Article>) -> SharedPassageList {
    let text = texts.texts.text(of: article)
    let all = Array(texts.shared.stretches(of: text))
    let rows = all.prefix(Self.passagesListed).map { stretch in
      SharedPassageRow(
        path: path(ofPassage: stretch.passage),
        place: paragraphs(of: stretch.place),
        beginning: beginning(of: stretch.place),
        count: elsewhere(stretch.passage)
      )
    }
    let more = all.count - rows.count
    return SharedPassageList(
      rows: rows,
      more: more == 0 ? nil : wording.count(.passagesMore, more)
    )
  }

  /// The sign of each paragraph, from 1, that stands elsewhere too: of the passage that has most
  /// of it.
  func marks(of article: Reference<Article>) -> [Int: ParagraphMark] {
    let text = texts.texts.text(of: article)
    var most: [Int: (passage: Int, shared: Int)] = [:]
    for stretch in texts.shared.stretches(of: text) {
      for paragraph in texts.texts.paragraphs(of: text, in: stretch.place.range) {
        let whole = texts.texts.range(ofParagraph: paragraph, of: text)
        let shared = stretch.place.range.clamped(to: whole).count
        guard shared >= min(Self.fewestMarked, whole.count),
          shared > most[paragraph + 1]?.shared ?? 0
        else { continue }
        most[paragraph + 1] = (stretch.passage, shared)
      }
    }
    return most.mapValues { found in
      let others = texts.shared.articleCounts[found.passage] - 1
      return ParagraphMark(
        href: "../" + path(ofPassage: found.passage),
        sign: wording.number(others),
        name: wording.count(.passageMark, others)
      )
    }
  }

  /// `passages/ID.html#p7`.
  private func path(ofPassage passage: Int) -> String {
    let first = texts.shared.passages[passage].occurrences[0].text
    let page = plan.addresses[.passages(texts.texts.order[first])]
    return page + "#" + texts.shared.anchors[passage].text
  }

  func elsewhere(_ passage: Int) -> String {
    wording.count(.passageElsewhere, texts.shared.articleCounts[passage] - 1)
  }

  /// The first words of a passage, for which not all of it is read.
  private func beginning(of place: PassageCluster.Occurrence) -> String {
    var start = place
    let length = min(start.range.count, PassageText.beginningLength + 1)
    start.range = start.range.lowerBound..<start.range.lowerBound + length
    return passageText(start).beginning
  }

  func passageText(_ place: PassageCluster.Occurrence) -> PassageText {
    let paragraphs = texts.texts.paragraphs(of: place.text, in: place.range)
    return PassageText(
      archive.articles[texts.texts.order[place.text]].body,
      place.range,
      in: paragraphs,
      from: texts.texts.range(ofParagraph: paragraphs.lowerBound, of: place.text).lowerBound
    )
  }

  /// `Đoạn 3`, or `Đoạn 3–4`.
  func paragraphs(of place: PassageCluster.Occurrence) -> String {
    let range = texts.texts.paragraphs(of: place.text, in: place.range)
    let (first, last) = (range.lowerBound + 1, range.upperBound)
    if last <= first { return wording.text(.passageParagraph, ["n": String(first)]) }
    return wording.text(.passageParagraphs, ["first": String(first), "last": String(last)])
  }
}
