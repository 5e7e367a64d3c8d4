internal import ArchiveModel

/// When somebody held a post, as far as it is certain.
struct HeldTime {
  /// The days throughout which it was held: between two dates at which it was, each of which may mean
  /// several days.
  private(set) var throughout: ClosedRange<Int>?
  /// The days that each of these dates may mean, as numbers.
  private var dates: [ClosedRange<Int>] = []

  /// Takes the dates at which it was held; an interval that is open says nothing.
  init(_ all: [EDTFDate]) {
    for date in all where date.start != nil && date.end != nil {
      dates.append(date.earliest.number...date.latest.number)
    }
    if let first = dates.map(\.upperBound).min(), let last = dates.map(\.lowerBound).max(),
      first <= last
    {
      throughout = first...last
    }
  }

  /// Says whether the two were held on one day; not where one ends on the day on which the other
  /// begins.
  func meets(_ other: HeldTime) -> Bool {
    if let own = throughout, let others = other.throughout, own.overlaps(others) {
      let isHandedOver =
        own.count > 1 && others.count > 1
        && (own.upperBound == others.lowerBound || others.upperBound == own.lowerBound)
      return !isHandedOver
    }
    return contains(other) || other.contains(self)
  }

  /// The other was held on one of several days, all of which lie within.
  private func contains(_ other: HeldTime) -> Bool {
    guard let throughout else { return false }
    return other.dates.contains { date in
      date.count > 1 && throughout.lowerBound <= date.lowerBound
        && date.upperBound <= throughout.upperBound
    }
  }
}
