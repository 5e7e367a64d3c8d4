internal import Dispatch
internal import Synchronization

/// Spreads pure work over the cores in batches, and keeps the order of the results.
///
/// One task a page would be overhead, one task a core imbalance; batches of 64 were measured best.
struct Parallel: Sendable {
  static let batch = 64

  /// How many threads work at once.
  let jobs: Int

  func map<Item: Sendable, Output: Sendable>(
    _ items: [Item],
    _ transform: @Sendable (Item) -> Output
  ) -> [Output] {
    let batches = (items.count + Self.batch - 1) / Self.batch
    guard jobs > 1, batches > 1 else { return items.map(transform) }
    let next = Atomic(0)
    let done = Mutex([[Output]](repeating: [], count: batches))
    DispatchQueue.concurrentPerform(iterations: min(jobs, batches)) { _ in
      while true {
        let batch = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard batch < batches else { return }
        let range = (batch * Self.batch)..<min((batch + 1) * Self.batch, items.count)
        let outputs = items[range].map(transform)
        done.withLock { $0[batch] = outputs }
      }
    }
    return done.withLock { Array($0.joined()) }
  }
}
