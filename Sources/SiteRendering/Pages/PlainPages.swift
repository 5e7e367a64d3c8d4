internal import ArchiveLinking
internal import ArchiveModel
internal import SitePlanning
internal import Templating
internal import Wording

/// A page of fixed words, with the sections and how many records each has: about.
struct PlainPage: Presentable {
  var frame: PageFrame
  var counts: [CountedLinkRow]

  static let fields = Fields<Self>("plain page") {
    Field.embedded("frame", PageFrame.self) { $0.frame }
    Field.list("counts", CountedLinkRow.self) { $0.counts }
  }
}

/// Makes the page about the archive.
struct AboutPageMaker: PageMaker {
  let template = "about"
  let frames: FrameMaker
  let counts: CountMaker
  let wording: Words

  var subjects: [PageSubject<Void>] { once(at: "about.html") }

  func page(_ subject: Void, at place: PagePlace) -> PlainPage {
    PlainPage(
      frame: frames.frame(place, title: wording.text(.about), section: .about),
      counts: counts.rows
    )
  }
}

/// Counts the records of each section.
struct CountMaker: Sendable {
  let records: RecordDoor
  let frames: FrameMaker
  let wording: Words
  let years: Finding<[YearConnections]>

  /// The sections with how many records each has.
  var rows: [CountedLinkRow] {
    let counts: [(Phrase, Int)] =
      RecordKind.allCases.map { ($0.title, records.count(of: $0)) } + [
        (.years, years.part("count") { $0.count })
      ]
    return counts.map { phrase, count in
      var link = frames.trail(phrase)[0]
      link.name = wording.name(phrase == .provinces ? .provincesThenAndNow : phrase, of: count)
      return CountedLinkRow(link: link, count: wording.number(count))
    }
  }
}
