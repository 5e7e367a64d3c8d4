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

  private struct Met {
    var count = 0
    /// The newest first.
    var years: [Int] = []
  }

  /// Counts the meetings at which others were too, with the years of these.
  func companions(of reference: Reference<Official>) -> CompanionRows {
    let met = met(by: reference)
    let order = sorting.among(met.keys)
    let sorted = met.sorted { left, right in
      left.value.count != right.value.count
        ? left.value.count > right.value.count
        : order.place(of: left.key) < order.place(of: right.key)
    }
    let rows = sorted.prefix(Self.listed).map { other, met in
      CountedLinkRow(
        link: links.link(other),
        count: wording.count(.countMeetings, met.count),
        detail: met.years.isEmpty ? nil : Self.said(met.years)
      )
    }
    let further = Array(rows.dropFirst(Self.shown))
    return CompanionRows(
      first: Array(rows.prefix(Self.shown)),
      further: further,
      furtherCount: andPeople(further.count),
      unlistedCount: andPeople(sorted.count - rows.count)
    )
  }

  private func met(by reference: Reference<Official>) -> [Reference<Official>: Met] {
    var met: [Reference<Official>: Met] = [:]
    for meeting in attended[reference] where present[meeting].contains(reference) {
      let year = records[meeting].date.year
      for other in present[meeting] where other != reference {
        met[other, default: Met()].count += 1
        if let year, met[other]?.years.last != year { met[other]?.years.append(year) }
      }
    }
    return met
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
