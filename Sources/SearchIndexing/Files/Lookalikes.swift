internal import VietnameseText

/// Words of the archive that could also be a syllable typed in Telex or VNI: `this`, `lee`, `u23`.
///
/// The client leaves them as they are; without the list each would cost it a shard to find out.
struct Lookalikes {
  private static let most = 600
  /// An archive of more documents than the first number lists what is in as many as the second.
  private static let (large, common) = (3_000, 3)

  let words: [String]

  init(_ vocabulary: Vocabulary, _ documents: Int) {
    let syllables = Set(vocabulary.words[..<vocabulary.syllables].map(\.base))
    let least = documents > Self.large ? Self.common : 1
    let found = vocabulary.words[vocabulary.syllables...].filter { word in
      word.documents >= least && Self.reading(of: word.base).map(syllables.contains) ?? false
    }
    words = found.sorted { first, second in
      guard first.documents == second.documents else { return first.documents > second.documents }
      return first.base.lexicographicallyPrecedes(second.base)
    }
    .prefix(Self.most)
    .map { String(decoding: $0.base, as: UTF8.self) }
  }

  /// Returns the letters that are left without those that would be tones and marks.
  private static func reading(of base: [UInt8]) -> [UInt8]? {
    // Digits are tones and marks behind a letter only: `36a` is none.
    guard base.count <= VietnameseSyllable.longest * 2, let first = base.first, first > 0x39 else {
      return nil
    }
    var letters: [UInt8] = []
    var hasVowel = false
    for byte in base {
      switch byte {
      case 0x31...0x39: continue
      case 0x61...0x7A: break
      default: return nil
      }
      if hasVowel, "sfrxjw".utf8.contains(byte) { continue }
      // A mark may be typed late: `quyenef`.
      if "aeod".utf8.contains(byte), letters.contains(byte) { continue }
      hasVowel = hasVowel || "aeiouy".utf8.contains(byte)
      letters.append(byte)
    }
    guard !letters.isEmpty else { return nil }
    return FoldedWord(String(decoding: letters, as: UTF8.self)).base
  }
}
