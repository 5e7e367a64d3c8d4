internal import Diagnostics
internal import FileAccess
internal import Foundation
internal import Synchronization

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Where messages and progress go: standard error, so that standard output can be piped.
enum Terminal {
  /// Standard output cannot take what was written to it: a full disk, or nobody who reads it.
  struct OutputLost: Error {
    /// Nil where a reader has gone, who needs no telling.
    var message: String?
  }

  /// Lets a write fail to a reader who has gone, or beyond the size that files may have, which would
  /// end the process otherwise, and listens for those who stop it.
  static func begin() {
    _ = signal(SIGPIPE, SIG_IGN)
    _ = signal(SIGXFSZ, SIG_IGN)
    StopSignals.begin { if isWatched { write("\r\u{1B}[K") } }
  }

  /// Writes a line to standard output.
  ///
  /// - Throws: ``OutputLost``; buffered, it would be lost unsaid at the end.
  static func say(_ line: String) throws(OutputLost) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Array((line + "\n").utf8))
    } catch {
      let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
      let number = Int32(cause?.code ?? (error as NSError).code)
      throw OutputLost(
        message: number == EPIPE
          ? nil : "cannot write to standard output: \(FileError.words(of: number))"
      )
    }
  }

  /// Whether somebody sees standard error as it is written.
  static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

  /// Writes lines to standard error, in which no argument that they repeat gives the terminal commands.
  static func complain(_ lines: String) {
    let shown = lines.split(separator: "\n", omittingEmptySubsequences: false).map {
      ShownText.escaped(String($0))
    }
    write(shown.joined(separator: "\n") + "\n")
  }

  /// Writes to standard error as it is.
  static func write(_ text: String) {
    do {
      try FileHandle.standardError.write(contentsOf: Array(text.utf8))
    } catch {
      lostMessages.store(true, ordering: .relaxed)
    }
  }

  /// Whether standard error did not take what was written to it: there is nobody to be told, but the
  /// exit code must not say that all is well.
  static var hasLostMessages: Bool { lostMessages.load(ordering: .relaxed) }

  private static let lostMessages = Atomic(false)

  /// How many cores there are to work on.
  static var cores: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
