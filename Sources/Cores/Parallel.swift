internal import Dispatch
internal import Synchronization

/// Spreads pure work over the cores in batches, and keeps the order of the results.
///
/// One task a page would be overhead, one task a core imbalance; batches of 64 were measured best.
package struct Parallel: Sendable {
  package static let batch = 64

  /// How many threads work at once.
  package let jobs: Int

  package init(jobs: Int) {
    self.jobs = jobs
  }

  /// Returns what the function makes of each item, in the order of the items.
  package func map<Item: Sendable, Output: Sendable>(
    _ items: [Item],
    batch size: Int = Parallel.batch,
    _ transform: @Sendable (Item) -> Output
  ) -> [Output] {
    let batches = (items.count + size - 1) / size
    guard jobs > 1, batches > 1 else { return items.map(transform) }
    let done = Mutex([[Output]](repeating: [], count: batches))
    eachWorker(batches: batches) { next in
      while let batch = next() {
        let range = (batch * size)..<min((batch + 1) * size, items.count)
        let outputs = items[range].map(transform)
        done.withLock { $0[batch] = outputs }
      }
    }
    return done.withLock { Array($0.joined()) }
  }

  /// Lets each worker gather batches of `0..<count` in a state of its own; returns the states.
  ///
  /// Which worker took which batch, and so the order of the states, differs from run to run: what
  /// is made of them must not depend on it.
  package func gather<State: Sendable>(
    _ count: Int,
    batch size: Int = Parallel.batch,
    into empty: @Sendable () -> State,
    _ take: @Sendable (inout State, Range<Int>) -> Void
  ) -> [State] {
    let batches = (count + size - 1) / size
    let states = Mutex([State]())
    eachWorker(batches: batches) { next in
      var state = empty()
      while let batch = next() {
        take(&state, (batch * size)..<min((batch + 1) * size, count))
      }
      let done = state
      states.withLock { $0.append(done) }
    }
    return states.withLock { $0 }
  }

  /// Runs one function on each worker, which draws numbers of batches until there are none left.
  private func eachWorker(batches: Int, _ work: @Sendable (_ next: () -> Int?) -> Void) {
    let drawn = Atomic(0)
    let workers = max(1, min(jobs, batches))
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      work {
        let batch = drawn.wrappingAdd(1, ordering: .relaxed).oldValue
        return batch < batches ? batch : nil
      }
    }
  }
}
