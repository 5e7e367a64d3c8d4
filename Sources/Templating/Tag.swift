/// One tag of a template, between its delimiters.
struct Tag: Hashable, Sendable {
  enum Kind: Sendable {
    case variable, unescaped, section, ifAny, inverted, close, comment
    case partial, parent, block
    /// One that would set other delimiters, which are refused.
    case delimiters
  }

  let kind: Kind
  /// What stands in the tag behind its sign, without blanks around it.
  let name: String
  /// The bytes from the opening to the closing delimiter, both within.
  let range: Range<Int>

  /// Whether it prints a string of the interface: `{{t.key}}`.
  var isString: Bool {
    (kind == .variable || kind == .unescaped) && name.hasPrefix("t.")
  }

  /// The key of the string of the interface that it prints.
  var stringKey: String { String(name.dropFirst(2)) }

  /// The kind of tag that a sign after the opening delimiter makes; nil for the letter of a name.
  static func kind(ofSign sign: UInt8?) -> Kind? {
    switch sign {
    case UInt8(ascii: "&"), UInt8(ascii: "{"): .unescaped
    case UInt8(ascii: "#"): .section
    case UInt8(ascii: "?"): .ifAny
    case UInt8(ascii: "^"): .inverted
    case UInt8(ascii: "/"): .close
    case UInt8(ascii: "!"): .comment
    case UInt8(ascii: ">"): .partial
    case UInt8(ascii: "<"): .parent
    case UInt8(ascii: "$"): .block
    case UInt8(ascii: "="): .delimiters
    default: nil
    }
  }
}
