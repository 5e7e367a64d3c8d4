/// Where a link in a text leads: to a record, to the web, to a place in the same text, or nowhere.
package enum LinkDestination: Sendable, Equatable {
  /// `official:nguyen-van-ky`, `article:can-tho-2024-08-training#p3`.
  case record(RecordKind, id: String, fragment: String?)
  /// `https://…`, `http://…`, `mailto:…`.
  case web(String)
  /// `#p3`.
  case fragment(String)
  /// `oficial:…`, `javascript:…`: a scheme that is neither a kind of record nor of the web.
  case unknownScheme(String)
  /// A path or nothing at all, which cannot be checked and would break in a moved folder.
  case relative

  package init(_ text: String) {
    if text.hasPrefix("#") {
      self = .fragment(String(text.dropFirst()))
      return
    }
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")),
      !text.utf8[..<colon].contains(where: Self.endsScheme)
    else {
      self = .relative
      return
    }
    let scheme = String(text[..<colon])
    if let kind = RecordKind(rawValue: scheme) {
      let rest = text[text.utf8.index(after: colon)...]
      let mark = rest.utf8.firstIndex(of: UInt8(ascii: "#"))
      self = .record(
        kind,
        id: String(rest[..<(mark ?? rest.endIndex)]),
        fragment: mark.map { String(rest[rest.utf8.index(after: $0)...]) }
      )
    } else if ["http", "https", "mailto"].contains(scheme.lowercased()) {
      self = .web(text)
    } else {
      self = .unknownScheme(scheme)
    }
  }

  /// A colon behind one of these belongs to a path, not to a scheme.
  private static func endsScheme(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "?")
  }
}
