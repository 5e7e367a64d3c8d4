import CFileSystem

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The calls that change the file system, here and nowhere else.
///
/// A test can so stop a build after any of them: from then on no call is made, and what is there is
/// what a build leaves that is killed at this moment.
///
/// They return what the system does: 0 or more, or -1 with `errno` set.
struct Changes: Sendable {
  /// Those of a build, which a signal stops.
  static let all = Changes(areAllowed: nil)

  /// Those of whoever has closed the gate to clear up.
  static let behindGate = Changes(areAllowed: nil, passGate: false)

  private let areAllowed: (@Sendable () -> Bool)?
  private let passGate: Bool

  /// Asks before each call whether it may be made; one that may not fails with `ECANCELED`.
  init(areAllowed: (@Sendable () -> Bool)?) {
    self.init(areAllowed: areAllowed, passGate: true)
  }

  private init(areAllowed: (@Sendable () -> Bool)?, passGate: Bool) {
    self.areAllowed = areAllowed
    self.passGate = passGate
  }

  private func make<Count: SignedInteger>(_ call: () -> Count) -> Count {
    if let areAllowed, !areAllowed() {
      errno = ECANCELED
      return -1
    }
    return passGate ? ChangeGate.pass(call) : call()
  }

  func makeFolder(at path: String, mode: mode_t) -> Int32 { make { unsafe mkdir(path, mode) } }

  /// Removes a folder that is empty.
  func removeFolder(at path: String) -> Int32 { make { unsafe rmdir(path) } }

  func removeFile(at path: String) -> Int32 { make { unsafe unlink(path) } }

  func rename(at path: String, to newPath: String) -> Int32 {
    make { unsafe systemRename(path, newPath) }
  }

  func makeFolder(_ path: OutputPath, in folder: Int32, mode: mode_t) -> Int32 {
    make { unsafe path.withCString { unsafe mkdirat(folder, $0, mode) } }
  }

  /// Makes a file that is not there yet, and returns its descriptor, open to write.
  func makeFile(at path: String, mode: mode_t) -> Int32 {
    make { unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode) }
  }

  /// Makes a file that is not there yet, and returns its descriptor, open to write.
  func makeFile(_ path: OutputPath, in folder: Int32, mode: mode_t) -> Int32 {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    return make { unsafe path.withCString { unsafe openat(folder, $0, flags, mode) } }
  }

  /// Writes some of the bytes, and returns how many.
  func write(_ bytes: Span<UInt8>, to file: Int32) -> Int {
    unsafe bytes.withUnsafeBytes { bytes in
      make { unsafe systemWrite(file, bytes.baseAddress, bytes.count) }
    }
  }

  /// Gives a file a second name in another folder, under the same path.
  func link(_ path: OutputPath, in folder: Int32, to other: Int32) -> Int32 {
    make { unsafe path.withCString { unsafe linkat(folder, $0, other, $0, 0) } }
  }

  /// Makes a symbolic link to a target that ends with a zero.
  func makeLink(_ path: OutputPath, in folder: Int32, to target: [CChar]) -> Int32 {
    make { unsafe path.withCString { unsafe symlinkat(target, folder, $0) } }
  }

  func rename(
    _ path: OutputPath,
    in folder: Int32,
    to newPath: OutputPath,
    in other: Int32
  ) -> Int32 {
    make {
      unsafe path.withCString { old in
        unsafe newPath.withCString { new in unsafe renameat(folder, old, other, new) }
      }
    }
  }

  /// Swaps two names in one step.
  func exchange(
    _ path: OutputPath,
    in folder: Int32,
    with otherPath: OutputPath,
    in other: Int32
  ) -> Int32 {
    make {
      unsafe path.withCString { path in
        unsafe otherPath.withCString { unsafe vankho_exchange(folder, path, other, $0) }
      }
    }
  }

  func removeFile(_ path: OutputPath, in folder: Int32) -> Int32 {
    make { unsafe path.withCString { unsafe unlinkat(folder, $0, 0) } }
  }

  /// Removes a folder that is empty.
  func removeFolder(_ path: OutputPath, in folder: Int32) -> Int32 {
    make { unsafe path.withCString { unsafe unlinkat(folder, $0, AT_REMOVEDIR) } }
  }
}

/// The system's `write`, whose name means the method inside of the type.
private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(file, bytes, count)
}

/// The system's `rename`, likewise.
private func systemRename(_ path: UnsafePointer<CChar>, _ newPath: UnsafePointer<CChar>) -> Int32 {
  unsafe rename(path, newPath)
}

extension Changes {
  /// Gives an open file or folder the owner and mode of another, as far as we may.
  func setOwnerAndMode(_ status: stat, of descriptor: Int32) {
    if make({ fchown(descriptor, status.st_uid, status.st_gid) }) != 0 {
      _ = make { fchown(descriptor, uid_t.max, status.st_gid) }
    }
    // After the owner, whose change takes special bits away.
    setMode(status.st_mode & 0o7777, of: descriptor)
  }

  func setMode(_ mode: mode_t, of descriptor: Int32) {
    _ = make { fchmod(descriptor, mode) }
  }

  /// Gives an open file or folder the times of another.
  func setTimes(_ status: stat, of descriptor: Int32) {
    #if canImport(Darwin)
    let times = [status.st_atimespec, status.st_mtimespec]
    #else
    let times = [status.st_atim, status.st_mtim]
    #endif
    _ = make { unsafe futimens(descriptor, times) }
  }
}
