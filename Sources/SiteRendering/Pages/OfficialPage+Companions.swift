internal import ArchiveModel
internal import Wording

/// Those who were at the same meetings as someone.
struct CompanionRows {
  /// The most frequent, in sight.
  var first: [CountedLinkRow] = []
  /// Those after them, to be unfolded, and how many they are, in words.
  var further: [CountedLinkRow] = []
  var furtherCount: String?
  /// How many are in neither list, in words.
  var unlistedCount: String?
}

/// Finds those who were at the same meetings as someone.
struct CompanionMaker: Sendable {
  let records: RecordDoor
  let links: LinkMaker
  let wording: Words
  let attended: Findings<Official, [Reference<Meeting>]>
  let present: Findings<Meeting, [Reference<Official>]>
  let sorting: Finding<NameSorting<Official>>

  private static let shown = 20
  /// More are so many that the list would be longer than the rest of the page.
  private static let listed = 100

  /// Someone who was at the same meetings, with the place of the name in the order of all names.
  private struct Companion {
    var other: Reference<Official>
    var count: Int
    var place: Int
  }

  /// Counts the meetings at which others were too, with the years of these.
  func companions(of reference: Reference<Official>) -> CompanionRows {
    let meetings = attended[reference].filter { present[$0].contains(reference) }
    let met = companions(of: reference, at: meetings)
    let listed = met.prefix(Self.listed)
    let years = years(of: Set(listed.map(\.other)), at: meetings)
    let rows = listed.map { companion in
      CountedLinkRow(
        link: links.link(companion.other),
        count: wording.count(.countMeetings, companion.count),
        detail: years[companion.other].map(Self.said)
      )
    }
    let further = Array(rows.dropFirst(Self.shown))
    return CompanionRows(
      first: Array(rows.prefix(Self.shown)),
      further: further,
      furtherCount: andPeople(further.count),
      unlistedCount: andPeople(met.count - rows.count)
    )
  }

  /// Returns the others at some meetings: first those who were at most of these, then by name.
  ///
  /// At a meeting of hundreds each meets all others, so what is sorted are numbers.
  private func companions(
    of reference: Reference<Official>,
    at meetings: [Reference<Meeting>]
  ) -> [Companion] {
    let all = meetings.flatMap { present[$0] }.filter { $0 != reference }.sorted()
    let order = sorting.among(all)
    var companions: [Companion] = []
    for other in all {
      if companions.last?.other == other {
        companions[companions.count - 1].count += 1
      } else {
        companions.append(Companion(other: other, count: 1, place: order.place(of: other)))
      }
    }
    companions.sort { ($1.count, $0.place) < ($0.count, $1.place) }
    return companions
  }

  private func years(
    of listed: Set<Reference<Official>>,
    at meetings: [Reference<Meeting>]
  ) -> [Reference<Official>: [Int]] {
    var years: [Reference<Official>: [Int]] = [:]
    for meeting in meetings {
      guard let year = records[meeting].date.year else { continue }
      for other in present[meeting] where listed.contains(other) {
        years[other, default: []].append(year)
      }
    }
    return years
  }

  private func andPeople(_ count: Int) -> String? {
    guard count > 0 else { return nil }
    return wording.text(.andPeople, ["people": wording.count(.countPeople, count)])
  }

  /// Returns years in their order, three and more on end as a span: `2018, 2020–2024`.
  static func said(_ years: [Int]) -> String {
    var spans: [ClosedRange<Int>] = []
    for year in Set(years).sorted() {
      if let last = spans.last, last.upperBound == year - 1 {
        spans[spans.count - 1] = last.lowerBound...year
      } else {
        spans.append(year...year)
      }
    }
    return spans.map { span in
      let ends = [span.lowerBound, span.upperBound].map(EDTFDate.name)
      return span.count == 1 ? ends[0] : ends.joined(separator: span.count == 2 ? ", " : "–")
    }.joined(separator: ", ")
  }
}
