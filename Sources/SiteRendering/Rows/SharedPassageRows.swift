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
struct SharedPassageList: Listing {
  var rows: [SharedPassageRow]
  /// How many more there are, in words.
  var more: String?

  static let fields = Fields<Self>("shared passages") {
    Field.list("passages", SharedPassageRow.self) { $0.rows }
    Field.optionalText("more_passages") { $0.more }
  }

  var isEmpty: Bool { rows.isEmpty }
}

/// Says which passages of an article stand in others too.
struct PassageRowMaker: Sendable {
  let records: RecordDoor
  let addresses: Addresses
  let wording: Words
  let texts: Finding<TextConnections>

  /// An article's page lists so many passages.
  private static let passagesListed = 20

  /// A passage that has only so few syllables of a longer paragraph is not what it says.
  private static let fewestMarked = 6

  func sharedPassages(of article: Reference<Article>) -> SharedPassageList {
    let all = stretches(of: article)
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
    let most = texts.part("marks of \(article)") { Self.most(of: article, $0) }
    return most.mapValues { passage in
      let others = count(passage) - 1
      return ParagraphMark(
        href: "../" + path(ofPassage: passage),
        sign: wording.number(others),
        name: wording.count(.passageMark, others)
      )
    }
  }

  /// The passage that has most of each paragraph.
  private static func most(
    of article: Reference<Article>,
    _ found: TextConnections
  ) -> [Int: Int] {
    let text = found.texts.text(of: article)
    var most: [Int: (passage: Int, shared: Int)] = [:]
    for stretch in found.shared.stretches(of: text) {
      for paragraph in found.texts.paragraphs(of: text, in: stretch.place.range) {
        let whole = found.texts.range(ofParagraph: paragraph, of: text)
        let shared = stretch.place.range.clamped(to: whole).count
        guard shared >= min(fewestMarked, whole.count),
          shared > most[paragraph + 1]?.shared ?? 0
        else { continue }
        most[paragraph + 1] = (stretch.passage, shared)
      }
    }
    return most.mapValues(\.passage)
  }

  private func stretches(of article: Reference<Article>) -> [SharedPassages.Stretch] {
    texts.part("passages of \(article)") {
      Array($0.shared.stretches(of: $0.texts.text(of: article)))
    }
  }

  /// `passages/ID.html#p7`.
  private func path(ofPassage passage: Int) -> String {
    let (first, anchor) = texts.part("place of \(passage)") {
      ($0.texts.order[$0.shared.passages[passage].occurrences[0].text], $0.shared.anchors[passage])
    }
    return PassagesPageMaker.address(of: addresses[first]) + "#" + anchor.text
  }

  func elsewhere(_ passage: Int) -> String { wording.count(.passageElsewhere, count(passage) - 1) }

  /// How many articles have a passage.
  private func count(_ passage: Int) -> Int {
    texts.part("articles of \(passage)") { $0.shared.articleCounts[passage] }
  }

  /// The first words of a passage, for which not all of it is read.
  private func beginning(of place: PassageCluster.Occurrence) -> String {
    var start = place
    let length = min(start.range.count, PassageText.beginningLength + 1)
    start.range = start.range.lowerBound..<start.range.lowerBound + length
    return passageText(start).beginning
  }

  func passageText(_ place: PassageCluster.Occurrence) -> PassageText {
    let (article, paragraphs, first, marks) = texts.part("text of \(place)") { found in
      let paragraphs = found.texts.paragraphs(of: place.text, in: place.range)
      return (
        found.texts.order[place.text], paragraphs,
        found.texts.range(ofParagraph: paragraphs.lowerBound, of: place.text).lowerBound,
        found.texts.marks(of: place.text, around: place.range)
      )
    }
    return PassageText(
      records[article].body,
      place.range,
      in: paragraphs,
      from: first,
      between: marks
    )
  }

  /// `Đoạn 3`, or `Đoạn 3–4`.
  func paragraphs(of place: PassageCluster.Occurrence) -> String {
    let range = texts.part("paragraphs of \(place)") {
      $0.texts.paragraphs(of: place.text, in: place.range)
    }
    let (first, last) = (range.lowerBound + 1, range.upperBound)
    if last <= first { return wording.text(.passageParagraph, ["n": String(first)]) }
    return wording.text(.passageParagraphs, ["first": String(first), "last": String(last)])
  }
}
