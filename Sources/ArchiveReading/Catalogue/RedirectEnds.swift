internal import Diagnostics
internal import Synchronization

/// Where redirects lead, for references to what is gone: each is followed once, however many ask.
final class RedirectEnds: Sendable {
  private typealias Outcome = WrittenRedirect.Outcome

  private let outcomes: [String: WrittenRedirect.Outcome]
  /// What is at the end of the way from an address; nil in a circle.
  private let known = Mutex<[String: WrittenRedirect.Outcome?]>([:])

  /// Of several redirects from one address the first counts.
  init(_ redirects: [WrittenRedirect]) {
    outcomes = Dictionary(
      redirects.map { ($0.from.value, $0.outcome) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Returns the last outcome on the way from an address; nil where it is not redirected, or in a circle.
  func outcome(of address: String) -> WrittenRedirect.Outcome? {
    guard outcomes[address] != nil else { return nil }
    return known.withLock { known in
      var passed: Set<String> = []
      var (last, end) = (address, nil as Outcome?)
      while let outcome = outcomes[last] {
        if let found = known[last] {
          end = found
          break
        }
        guard passed.insert(last).inserted else {
          end = nil
          break
        }
        end = outcome
        guard case .moved(let target) = outcome else { break }
        last = target.value
      }
      for address in passed { known[address] = .some(end) }
      return end
    }
  }
}
