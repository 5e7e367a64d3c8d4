import Synchronization

@testable import FileAccess

/// Lets a build make so many changes of the file system and no more, and counts them.
final class ChangeLimit: Sendable {
  private let limit: Int
  private let asked = Mutex(0)

  init(_ limit: Int = .max) { self.limit = limit }

  /// How many changes were made.
  var count: Int { min(asked.withLock { $0 }, limit) }

  /// Whether a change was not made.
  var stopped: Bool { asked.withLock { $0 } > limit }

  /// The changes of a build; `atLimit` is called instead of the first that is one too many.
  func changes(atLimit: @escaping @Sendable () -> Void = {}) -> Changes {
    Changes { [self] in
      let isAllowed = asked.withLock { count in
        count += 1
        return count <= limit
      }
      if !isAllowed { atLimit() }
      return isAllowed
    }
  }
}
