/// An address as a template or a style sheet writes it, in its parts.
struct WrittenAddress {
  /// What stands before `?` and `#`.
  let path: String
  /// What stands behind `#`, its escapes undone; nil without one.
  let fragment: String?
  /// Whether there is a `?` or `#`, so that the path is told to its end.
  let hasEnd: Bool
  /// What stands before the first colon, unless that is behind a slash: `mailto` (RFC 3986, section
  /// 4.2).
  let scheme: String?
  /// Whether it leads out of the site: it has a scheme, or names a host.
  var isExternal: Bool { scheme != nil || path.hasPrefix("//") }

  init(_ text: String) {
    let end = text.firstIndex { $0 == "?" || $0 == "#" } ?? text.endIndex
    path = String(text[..<end])
    hasEnd = end != text.endIndex
    fragment = text.firstIndex(of: "#").map { Self.unescaped(text[text.index(after: $0)...]) }
    let first = path.prefix { $0 != "/" }
    scheme = first.firstIndex(of: ":").map { String(first[..<$0]) }
  }

  /// Returns where the path leads from a folder of the site (empty or with `/` at its end), or nil
  /// where it leads out of the site: one that begins with `/` does so wherever the site does not lie
  /// at the root of a host.
  func target(in folder: String) -> String? {
    let path = Self.unescaped(path[...])
    guard !path.hasPrefix("/") else { return nil }
    var parts: [Substring] = []
    let steps = (folder + path).split(separator: "/", omittingEmptySubsequences: false)
    for (index, step) in steps.enumerated() {
      let isLast = index == steps.count - 1
      switch step {
      case "..":
        guard parts.popLast() != nil else { return nil }
        if isLast { parts.append("") }
      case ".":
        if isLast { parts.append("") }
      default:
        parts.append(step)
      }
    }
    return parts.joined(separator: "/")
  }

  /// Returns the text with `%41` as the byte that it stands for.
  private static func unescaped(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let value = UInt8(digits, radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
