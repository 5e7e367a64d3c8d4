#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Paths one after another in one buffer: as arrays of their own they would take twice the memory.
struct PathList: Equatable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  var count: Int { ends.count }
  var isEmpty: Bool { ends.isEmpty }

  subscript(_ index: Int) -> ArraySlice<UInt8> { bytes[range(of: index)] }

  /// The place of a path in the buffer.
  private func range(of index: Int) -> Range<Int> {
    (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }

  mutating func append(_ path: ArraySlice<UInt8>) {
    bytes += path
    ends.append(bytes.count)
  }

  /// Returns a number below, of or above 0 as a path comes before, is or comes after another.
  func compare(_ index: Int, with path: Span<UInt8>) -> Int {
    Self.compare(bytes.span.extracting(range(of: index)), path)
  }

  /// The list in order of bytes, each path once.
  func sorted() -> PathList {
    let all = bytes.span
    let order = (0..<count).sorted {
      Self.compare(all.extracting(range(of: $0)), all.extracting(range(of: $1))) < 0
    }
    var list = PathList()
    list.bytes.reserveCapacity(bytes.count)
    list.ends.reserveCapacity(count)
    for index in order where list.isEmpty || list[list.count - 1] != self[index] {
      list.append(self[index])
    }
    return list
  }

  /// Compares by bytes; a path comes before those that only go on after it.
  private static func compare(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Int {
    let shared = min(left.count, right.count)
    let order = unsafe left.withUnsafeBytes { left in
      unsafe right.withUnsafeBytes { right in
        guard let start = left.baseAddress, let other = right.baseAddress else { return Int32(0) }
        return unsafe memcmp(start, other, shared)
      }
    }
    return order != 0 ? Int(order) : left.count - right.count
  }
}
