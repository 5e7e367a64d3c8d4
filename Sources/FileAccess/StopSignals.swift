import CFileSystem
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The signals by which somebody stops a command: nothing is left beside the site then, and the site
/// is the old one or the new one, whole.
///
///     Ctrl-C                 SIGINT   exit code 130
///     Ctrl-\                 SIGQUIT  exit code 131
///     kill                   SIGTERM  exit code 143
///     the terminal is closed SIGHUP   exit code 129
///
/// A thread waits for them, so that what it does is bound by no rule for handlers. No other thread
/// hears them: those that are made later take the mask over.
package enum StopSignals {
  private static let leaving = Mutex<(@Sendable () -> Void)?>(nil)

  /// Begins to listen, which must be before other threads are made; `leave` is called before the
  /// process ends, as to clear a line of the terminal.
  package static func begin(leave: @escaping @Sendable () -> Void) {
    leaving.withLock { $0 = leave }
    setMask(SIG_BLOCK)
    #if canImport(Darwin)
    var thread: pthread_t?
    #else
    var thread = pthread_t()
    #endif
    // Without the thread the signals end the process at once, as they do elsewhere.
    if unsafe pthread_create(&thread, nil, { _ in StopSignals.listen() }, nil) != 0 {
      setMask(SIG_UNBLOCK)
    }
  }

  /// Those that are heard: who ignores one wants the command to go on, as `nohup` does.
  private static var heard: sigset_t {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for number in [SIGINT, SIGQUIT, SIGTERM, SIGHUP] where vankho_is_ignored(number) == 0 {
      unsafe sigaddset(&signals, number)
    }
    return signals
  }

  private static func setMask(_ how: Int32) {
    var signals = heard
    unsafe pthread_sigmask(how, &signals, nil)
  }

  private static func listen() -> Never {
    var signals = heard
    var number: Int32 = 0
    while unsafe sigwait(&signals, &number) != 0 {}
    leaving.withLock { $0 }?()
    ChangeGate.close(exitCode: 128 + number) { StagingFolder.clearUp(after: $0) }
  }
}
