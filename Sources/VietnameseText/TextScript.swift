/// A script, for telling which languages a text cannot be in.
package enum TextScript: String, Sendable, CaseIterable {
  case latin = "Latn"
  case greek = "Grek"
  case cyrillic = "Cyrl"
  case hebrew = "Hebr"
  case arabic = "Arab"
  case devanagari = "Deva"
  case thai = "Thai"
  case lao = "Laoo"
  case burmese = "Mymr"
  case hangul = "Hang"
  case khmer = "Khmr"
  case kana = "Hrkt"
  case han = "Hani"
  /// All others.
  case other = "Zzzz"

  /// Returns the script in which most of a text is written; nil where it has no letters.
  ///
  /// Nearly all texts are Latin, which their bytes say. A Korean title that gives names in brackets
  /// has as many letters of these, and still more bytes in letters of its own.
  package static func most(of text: String) -> TextScript? {
    var (latin, others) = (0, 0)
    var last: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      // What ends a letter of Latin Extended Additional, or of the scripts around it.
      case 0xB8...0xBB where last == 0xE1: latin += 1
      case _ where last == 0xE1: others += 3
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): latin += 1
      // From U+00C0 to U+02FF.
      case 0xC3...0xCB: latin += 1
      // U+1000 to U+1FFF are told by their second byte; marks (U+0300), and the punctuation of
      // U+2000 to U+2FFF and of U+F000 on, belong to every script.
      case 0xCC, 0xE1, 0xE2, 0xEF: break
      case 0xCD...0xDF: others += 2
      case 0xE0...0xEE: others += 3
      case 0xF0...0xF4: others += 4
      default: break
      }
      last = byte
    }
    if latin == 0, others == 0 { return nil }
    return others > latin ? mostOfOthers(in: text) : .latin
  }

  private static func mostOfOthers(in text: String) -> TextScript {
    var counts = [Int](repeating: 0, count: allCases.count)
    for scalar in text.unicodeScalars.prefix(mostScalars) {
      guard let script = TextScript(scalar), let place = allCases.firstIndex(of: script) else {
        continue
      }
      counts[place] += 1
    }
    let places = counts.indices.dropFirst()
    guard let place = places.max(by: { counts[$0] < counts[$1] }), counts[place] > 0 else {
      return .other
    }
    // Japanese has kana among its Han signs.
    let kana = allCases.firstIndex(of: .kana)
    return kana.map { counts[$0] > 0 } ?? false ? .kana : allCases[place]
  }

  /// As many tell the script.
  private static let mostScalars = 500

  private init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x400...0x52F: self = .cyrillic
    case 0x590...0x5FF, 0xFB1D...0xFB4F: self = .hebrew
    case 0x600...0x6FF, 0x750...0x77F, 0x8A0...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC:
      self = .arabic
    case 0x900...0x97F: self = .devanagari
    case 0xE00...0xE7F: self = .thai
    case 0xE80...0xEFF: self = .lao
    case 0x1000...0x109F: self = .burmese
    case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7AF: self = .hangul
    case 0x1780...0x17FF: self = .khmer
    case 0x3041...0x30FF: self = .kana
    case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: self = .han
    default: return nil
    }
  }
}

extension TextScript {
  /// Says whether a language is written in it, by the language's tag.
  package func isUsed(by tag: String) -> Bool {
    // Of scripts that are not listed here, who says so knows better.
    if self == .other { return true }
    let parts = tag.lowercased().split(separator: "-")
    if let script = parts.dropFirst().first(where: { $0.utf8.count == 4 }) {
      return Self.named[script].map { $0.contains(self) } ?? false
    }
    guard let scripts = parts.first.flatMap({ Self.usual[$0] }) else { return self == .latin }
    return scripts.contains(self)
  }

  /// The tag of what is written in it, where nobody says which language it is.
  package var tag: String? {
    switch self {
    case .latin, .other: nil
    case .greek: "el"
    case .hebrew: "he"
    case .thai: "th"
    case .lao: "lo"
    case .burmese: "my"
    case .hangul: "ko"
    case .khmer: "km"
    case .kana: "ja"
    case .arabic, .cyrillic, .devanagari, .han: "und-\(rawValue)"
    }
  }

  /// The scripts of tags that name them (ISO 15924), in small letters.
  private static let named: [Substring: [TextScript]] = {
    var named: [Substring: [TextScript]] = [
      "aran": [.arabic], "hans": [.han], "hant": [.han], "jpan": [.kana, .han],
      "kore": [.hangul, .han], "hira": [.kana], "kana": [.kana],
    ]
    for script in allCases { named[script.rawValue.lowercased()[...]] = [script] }
    return named
  }()

  /// Those of languages that are usually not written in Latin letters (CLDR, likely subtags).
  private static let usual: [Substring: [TextScript]] = {
    let lists: [(String, [TextScript])] = [
      ("el", [.greek]), ("be bg kk ky mk mn ru tg uk tt ba ce cv os", [.cyrillic]),
      ("sr uz az", [.cyrillic, .latin]), ("he iw yi ji", [.hebrew]),
      ("ar ckb fa khw ks lrc mzn ps sd ug ur", [.arabic]), ("hi mr ne sa", [.devanagari]),
      ("th", [.thai]), ("lo", [.lao]), ("my", [.burmese]), ("ko", [.hangul, .han]),
      ("km", [.khmer]), ("ja", [.kana, .han]), ("zh yue wuu lzh", [.han]),
      ("am arc as bn bo dv dz gu hy ka kn ml nqo or pa si syr ta te ti", [.other]),
    ]
    var usual: [Substring: [TextScript]] = [:]
    for (tags, scripts) in lists { for tag in tags.split(separator: " ") { usual[tag] = scripts } }
    return usual
  }()
}
