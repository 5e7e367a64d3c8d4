#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif
import Synchronization

/// What each change of the file system goes through, until a signal closes it for good.
///
/// Behind it stands what a build has begun and not ended, so that whoever closes it can clear up.
enum ChangeGate {
  /// A build that has not ended.
  struct Unfinished {
    let place: OutputPlace
    /// Whether the staging folder is its own, and no other build's.
    var isLocked = false
  }

  private struct State {
    var builds: [Int: Unfinished] = [:]
    var next = 0
  }

  private static let state = Mutex(State())

  /// Makes a change, while no other is made, and keeps its `errno`.
  static func pass<Count: SignedInteger>(_ call: () -> Count) -> Count {
    let (result, number) = state.withLock { _ in
      let result = Int(call())
      return (result, errno)
    }
    errno = number
    return Count(result)
  }

  /// Remembers a build from before its first change on; returns its number.
  static func begin(at place: OutputPlace) -> Int {
    state.withLock { state in
      state.next += 1
      state.builds[state.next] = Unfinished(place: place)
      return state.next
    }
  }

  /// Locks the open staging folder of a build, and returns 0 or the number of the error.
  static func lock(_ folder: Int32, of build: Int) -> Int32 {
    state.withLock { state in
      guard flock(folder, LOCK_EX | LOCK_NB) == 0 else { return errno }
      state.builds[build]?.isLocked = true
      return 0
    }
  }

  /// Forgets a build that has cleared up.
  static func end(_ build: Int) { state.withLock { _ = $0.builds.removeValue(forKey: build) } }

  /// Waits for the change that is under way, lets no other be made ever, and ends the process after
  /// `clearing` was called for each build that has not ended.
  static func close(exitCode: Int32, _ clearing: (Unfinished) -> Void) -> Never {
    state.withLock { state in
      for (_, build) in state.builds.sorted(by: { $0.key < $1.key }) { clearing(build) }
      _exit(exitCode)
    }
  }
}
