/// How one passage differs from another, syllable by syllable.
package struct PassageDifference: Sendable, Equatable {
  package enum Kind: Sendable {
    case same
    /// Others stand in both.
    case changed
    /// Only the other passage has them.
    case extra
    /// Only the first passage has them.
    case missing
  }

  package struct Run: Sendable, Equatable {
    package var kind: Kind
    /// The syllables of the first passage; empty for what is extra.
    package var first: Range<Int>
    /// The syllables of the other passage; empty for what is missing.
    package var other: Range<Int>
  }

  /// In order; together they are both passages, and two neighbours are never the same kind.
  package private(set) var runs: [Run] = []

  /// Two passages whose lengths multiply to more are compared at their ends only.
  private static let largest = 4_000_000

  /// Compares two passages by the longest common subsequence of what differs between their ends.
  package init(of other: [UInt64], from first: [UInt64]) {
    let shorter = min(first.count, other.count)
    var head = 0
    while head < shorter, first[head] == other[head] { head += 1 }
    var tail = 0
    while tail < shorter - head, first[first.count - 1 - tail] == other[other.count - 1 - tail] {
      tail += 1
    }
    add(same: head)
    compare(first[head..<first.count - tail], other[head..<other.count - tail])
    add(same: tail)
  }

  private var end: (first: Int, other: Int) {
    (runs.last?.first.upperBound ?? 0, runs.last?.other.upperBound ?? 0)
  }

  private mutating func add(same count: Int) {
    guard count > 0 else { return }
    let end = end
    if let last = runs.last, last.kind == .same {
      runs[runs.count - 1].first = last.first.lowerBound..<end.first + count
      runs[runs.count - 1].other = last.other.lowerBound..<end.other + count
    } else {
      let (first, other) = (end.first..<end.first + count, end.other..<end.other + count)
      runs.append(Run(kind: .same, first: first, other: other))
    }
  }

  private mutating func add(differingUpTo first: Int, _ other: Int) {
    let end = end
    let (inFirst, inOther) = (end.first..<first, end.other..<other)
    guard !inFirst.isEmpty || !inOther.isEmpty else { return }
    let kind: Kind = inFirst.isEmpty ? .extra : inOther.isEmpty ? .missing : .changed
    runs.append(Run(kind: kind, first: inFirst, other: inOther))
  }

  private mutating func compare(_ first: ArraySlice<UInt64>, _ other: ArraySlice<UInt64>) {
    if !first.isEmpty, !other.isEmpty, first.count * other.count <= Self.largest {
      let lengths = Self.commonLengths(first, other)
      let width = other.count + 1
      var (left, right) = (0, 0)
      while left < first.count, right < other.count {
        if first[first.startIndex + left] == other[other.startIndex + right] {
          add(differingUpTo: first.startIndex + left, other.startIndex + right)
          add(same: 1)
          (left, right) = (left + 1, right + 1)
        } else if lengths[(left + 1) * width + right] >= lengths[left * width + right + 1] {
          left += 1
        } else {
          right += 1
        }
      }
    }
    add(differingUpTo: first.endIndex, other.endIndex)
  }

  /// The length of the longest common subsequence of each pair of ends, row by row.
  private static func commonLengths(
    _ first: ArraySlice<UInt64>,
    _ other: ArraySlice<UInt64>
  ) -> [Int32] {
    let width = other.count + 1
    var lengths = [Int32](repeating: 0, count: (first.count + 1) * width)
    for (left, syllable) in first.enumerated().reversed() {
      for (right, another) in other.enumerated().reversed() {
        lengths[left * width + right] =
          syllable == another
          ? lengths[(left + 1) * width + right + 1] + 1
          : max(lengths[(left + 1) * width + right], lengths[left * width + right + 1])
      }
    }
    return lengths
  }
}
