internal import AssetJoining
internal import Templating

/// The addresses that a template writes in its markup, also those that stand among other words.
enum TemplateAddresses {
  /// The attributes in which addresses stand.
  static let attributes: Set = [
    "action", "content", "data", "formaction", "href", "imagesrcset", "poster", "src", "srcset",
    "style",
  ]

  /// Returns the addresses in an attribute of one of these names.
  static func all(
    in attribute: TemplateAttribute,
    of source: TemplateSource
  ) -> [TemplateAttribute] {
    let bytes = Array(source.bytes(in: attribute.range))
    let found: [Range<Int>]
    switch attribute.name {
    case "style": found = StyleSheet.addresses(in: bytes)
    case "srcset", "imagesrcset": found = candidates(in: bytes)
    case "content":
      guard attribute.element == "meta", let address = nextPage(in: bytes) else { return [] }
      found = [address]
    case "data": return attribute.element == "object" ? [attribute] : []
    default: return [attribute]
    }
    let start = attribute.range.lowerBound
    return found.map { source.part(start + $0.lowerBound..<start + $0.upperBound, of: attribute) }
  }

  /// Returns where the addresses of `a.png 1x, b.png 2x` stand; within one there may be commas.
  private static func candidates(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var place = 0
    while let start = bytes[place...].firstIndex(where: { !isSpace($0) && $0 != UInt8(ascii: ",") })
    {
      let end = bytes[start...].firstIndex(where: isSpace) ?? bytes.count
      let comma = bytes[start..<end].lastIndex { $0 != UInt8(ascii: ",") } ?? start
      found.append(start..<comma + 1)
      place = bytes[(comma + 1)...].firstIndex(of: UInt8(ascii: ",")) ?? bytes.count
    }
    return found
  }

  /// Returns where the address stands in what a page says of the next one: `5; url=a.html`.
  private static func nextPage(in bytes: [UInt8]) -> Range<Int>? {
    let sign = bytes.firstIndex { !isSpace($0) && !"0123456789.,;".utf8.contains($0) }
    guard let sign, sign > 0,
      String(decoding: bytes[sign...].prefix(3), as: UTF8.self).lowercased() == "url",
      let equals = bytes[(sign + 3)...].firstIndex(where: { !isSpace($0) }),
      bytes[equals] == UInt8(ascii: "="),
      let start = bytes[(equals + 1)...].firstIndex(where: { !isSpace($0) })
    else { return nil }
    guard "'\"".utf8.contains(bytes[start]) else { return start..<bytes.count }
    return start + 1..<(bytes[(start + 1)...].firstIndex(of: bytes[start]) ?? bytes.count)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { " \t\r\n\u{0C}".utf8.contains(byte) }
}
