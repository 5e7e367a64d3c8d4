#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The `errno` of a system call that failed.
struct ErrorNumber: Error {
  let value: Int32

  /// What the last call of this thread left.
  static var last: ErrorNumber { ErrorNumber(value: errno) }

  /// The system's words for it.
  var words: String {
    guard let words = unsafe strerror(value) else { return "error \(value)" }
    return unsafe String(cString: words)
  }
}

/// An open file, closed with its last use: here alone bytes are read and written.
struct OpenFile: ~Copyable {
  /// The size of a piece when a file is compared or copied, in bytes.
  static let pieceSize = 65536

  let descriptor: Int32

  /// Takes over what `open` returned.
  init(_ descriptor: Int32) throws(ErrorNumber) {
    guard descriptor >= 0 else { throw .last }
    self.descriptor = descriptor
  }

  deinit { _ = close(descriptor) }

  func status() throws(ErrorNumber) -> stat {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .last }
    return status
  }

  /// Reads what comes next into `piece`, from `start` on; returns how many bytes, 0 at the end of
  /// the file.
  func fill(_ piece: inout [UInt8], from start: Int = 0) throws(ErrorNumber) -> Int {
    while true {
      let count = unsafe piece.withUnsafeMutableBytes { bytes in
        let room = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[start...])
        return unsafe read(descriptor, room.baseAddress, room.count)
      }
      if count >= 0 { return count }
      guard errno == EINTR else { throw .last }
    }
  }

  /// Returns all that is left to read.
  func contents() throws(ErrorNumber) -> [UInt8] {
    // One byte more than the size tells at once that the end is reached.
    var bytes = [UInt8](repeating: 0, count: Int(try status().st_size) + 1)
    var count = 0
    while true {
      if count == bytes.count { bytes += [UInt8](repeating: 0, count: bytes.count) }
      let got = try fill(&bytes, from: count)
      if got == 0 { break }
      count += got
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// Writes all of the bytes.
  func append(_ bytes: Span<UInt8>, by changes: Changes) throws(ErrorNumber) {
    var offset = 0
    while offset < bytes.count {
      let count = changes.write(bytes.extracting(offset...), to: descriptor)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .last }
      offset += count
    }
  }

  /// Closes the file; some file systems tell only here that the disk is full.
  consuming func finish() throws(ErrorNumber) {
    let descriptor = descriptor
    discard self
    guard close(descriptor) == 0 else { throw .last }
  }
}
