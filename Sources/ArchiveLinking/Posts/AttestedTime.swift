package import ArchiveModel

/// The date of which an article speaks, and the meeting that it reports.
struct AttestedMoment {
  var date: EDTFDate
  var meeting: Reference<Meeting>?
  var published: EDTFDate

  init(_ article: Article, of archive: Archive) {
    date = archive.occasion(of: article)
    meeting = article.meetings.first?.meeting
    published = article.published
  }
}

/// Between which dates articles attest something.
///
/// An end has several dates where the reports of one meeting give different ones: it was one of them.
package struct AttestedTime: Sendable, Hashable {
  /// Never empty, in order of time.
  package private(set) var first: [EDTFDate]
  /// The same as ``first`` where all is of one meeting or of one date.
  package private(set) var last: [EDTFDate]

  /// Takes the moments in the order of their dates; nil of none.
  init?(_ moments: [AttestedMoment]) {
    guard let first = moments.first,
      let last = moments.max(by: { $0.date.latest < $1.date.latest })
    else { return nil }
    self.first = Self.dates(of: first, moments)
    self.last = Self.dates(of: last, moments)
    // A date that lies within the first one, and is the last, says nothing of a later time.
    if first.date.latest >= last.date.latest { self.last = self.first }
  }

  /// Returns the dates that reports of one meeting give, without those that only say it less exactly.
  private static func dates(of one: AttestedMoment, _ moments: [AttestedMoment]) -> [EDTFDate] {
    guard let meeting = one.meeting else { return [one.date] }
    let all = Set(moments.filter { $0.meeting == meeting }.map(\.date))
    guard all.count > 1 else { return [one.date] }
    return all.filter { date in
      !all.contains { $0 != date && $0.isWithin(date) }
    }.sorted()
  }
}

extension EDTFDate {
  /// Every day that it may mean is one that the other may mean, which may mean more.
  fileprivate func isWithin(_ other: EDTFDate) -> Bool {
    guard other.earliest <= earliest, latest <= other.latest else { return false }
    if earliest != other.earliest || latest != other.latest { return true }
    // Of two that span the same, the one that is certain; else that which is written first.
    let (doubt, otherDoubt) = (
      isApproximate || isUncertain, other.isApproximate || other.isUncertain
    )
    return doubt != otherDoubt ? otherDoubt : text < other.text
  }
}
