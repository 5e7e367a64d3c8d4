internal import Diagnostics
internal import Synchronization

/// Where redirects lead, for references to what is gone: each is followed once, however many ask.
final class RedirectEnds: Sendable {
  /// What is at the end of a way.
  enum End: Hashable {
    /// An address that is not redirected, whether or not a record has it.
    case address(String)
    case withdrawn(reason: String)
  }

  /// A message names so many and no more.
  private static let mostEnds = 4

  private let outcomes: [String: WrittenRedirect.Outcome]
  private let walk = Mutex(WayWalk<String, End>(limit: mostEnds))

  /// Of several redirects from one address the first counts.
  init(_ redirects: [WrittenRedirect]) {
    outcomes = Dictionary(
      redirects.map { ($0.from.value, $0.outcome) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Returns the ends of the ways from an address; none where it is not redirected, or in a circle.
  func ends(of address: String) -> [End] {
    guard outcomes[address] != nil else { return [] }
    return walk.withLock { $0.ends(from: address, steps: steps, onCircle: { _ in }) }
  }

  private func steps(from address: String) -> [WayWalk<String, End>.Step] {
    switch outcomes[address] {
    case .withdrawn(let reason): [.end(.withdrawn(reason: reason))]
    case .moved(let targets):
      targets.map { target in
        outcomes[target.value] == nil ? .end(.address(target.value)) : .on(to: target.value)
      }
    case nil: []
    }
  }
}
