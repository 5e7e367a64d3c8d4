/// A path below the output folder, as bytes, because a file's name on Linux is bytes.
///
/// Two paths are equal when their bytes are: a `String` would take "é" as one letter for equal to
/// "e" with an accent, which are two different files.
package struct OutputPath: Hashable, Comparable, Sendable {
  /// The bytes with a zero at the end, as system calls want them.
  private let terminated: [UInt8]

  /// The path of the list of our own files.
  package static let manifest = OutputPath(unchecked: Array(".vankho-manifest".utf8))

  /// Makes a path of bytes that came from the file system.
  init(unchecked bytes: some Collection<UInt8>) {
    terminated = Array(bytes) + [0]
  }

  /// Makes the path of a page or an asset, or nil where it does not stay below the output folder.
  package init?(_ bytes: some Collection<UInt8>) {
    var terminated: [UInt8] = []
    terminated.reserveCapacity(bytes.count + 1)
    terminated += bytes
    guard Self.isAllowed(terminated.span) else { return nil }
    terminated.append(0)
    self.terminated = terminated
  }

  package init?(_ text: String) {
    self.init(text.utf8)
  }

  /// Returns whether a path stays below the output folder.
  ///
  /// Refused are an empty path or part, `.` and `..`, a line break (the manifest has one path a
  /// line), a zero byte and the manifest itself.
  static func isAllowed(_ path: Span<UInt8>) -> Bool {
    var length = 0
    var hasOnlyDots = true
    for index in path.indices {
      switch path[index] {
      case 0, UInt8(ascii: "\n"): return false
      case UInt8(ascii: "/"):
        if length == 0 || hasOnlyDots && length <= 2 { return false }
        (length, hasOnlyDots) = (0, true)
      case UInt8(ascii: "."): length += 1
      default: (length, hasOnlyDots) = (length + 1, false)
      }
    }
    return length > 0 && !(hasOnlyDots && length <= 2) && !isManifest(path)
  }

  private static func isManifest(_ path: Span<UInt8>) -> Bool {
    let name = manifest.terminated
    guard path.count == name.count - 1 else { return false }
    return path.indices.allSatisfy { path[$0] == name[$0] }
  }

  package var bytes: ArraySlice<UInt8> { terminated.dropLast() }

  /// The path for a message; bytes that are not UTF-8 show as replacement characters.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package var isHidden: Bool { terminated.first == UInt8(ascii: ".") }

  /// The folder that the path lies in, or nil for a path in the output folder itself.
  package var folder: OutputPath? {
    bytes.lastIndex(of: UInt8(ascii: "/")).map { OutputPath(unchecked: bytes[..<$0]) }
  }

  func appending(_ name: OutputPath) -> OutputPath {
    OutputPath(unchecked: bytes + [UInt8(ascii: "/")] + name.bytes)
  }

  /// Calls `body` with the path as a C string.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    unsafe terminated.withUnsafeBytes { bytes in
      unsafe body(bytes.assumingMemoryBound(to: CChar.self).baseAddress.unsafelyUnwrapped)
    }
  }

  package func hash(into hasher: inout Hasher) {
    unsafe terminated.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
  }

  package static func < (left: OutputPath, right: OutputPath) -> Bool {
    left.terminated.lexicographicallyPrecedes(right.terminated)
  }
}
