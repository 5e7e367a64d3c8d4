internal import ArchiveModel
internal import Wording

/// Two people who were at the same meetings.
struct Encounter: Sendable {
  var first: Reference<Official>
  var second: Reference<Official>
  /// How many meetings both were at.
  var count: Int
  var last: Reference<Meeting>
}

extension Encounter {
  /// Larger meetings say nothing about who knows whom, and would make the pairs grow with the
  /// square of their guests.
  private static let largestMeeting = 60

  /// All who were at one meeting, those who were most often first, then in the order of their names.
  ///
  /// - Parameters:
  ///   - meetings: all meetings, the newest first.
  ///   - present: who was at each.
  ///   - sorting: the order of names.
  /// - Returns: each pair once.
  static func all(
    at meetings: [Reference<Meeting>],
    _ present: Findings<Meeting, [Reference<Official>]>,
    _ sorting: Finding<NameSorting<Official>>
  ) -> [Encounter] {
    struct Pair: Hashable { var first: Reference<Official>, second: Reference<Official> }
    var pairs: [Pair: (count: Int, last: Reference<Meeting>)] = [:]
    for meeting in meetings {
      let people = present[meeting]
      guard people.count <= largestMeeting else { continue }
      for (place, first) in people.enumerated() {
        for second in people[(place + 1)...] {
          pairs[Pair(first: first, second: second), default: (0, meeting)].count += 1
        }
      }
    }
    let order = sorting.among(Set(pairs.keys.flatMap { [$0.first, $0.second] }))
    let sorted = pairs.sorted { left, right in
      if left.value.count != right.value.count { return left.value.count > right.value.count }
      let (a, b) = (order.place(of: left.key.first), order.place(of: right.key.first))
      return a != b
        ? a < b : order.place(of: left.key.second) < order.place(of: right.key.second)
    }
    return sorted.map { pair, met in
      Encounter(first: pair.first, second: pair.second, count: met.count, last: met.last)
    }
  }
}
