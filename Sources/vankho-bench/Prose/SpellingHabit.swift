internal import SeededNumbers

/// How the editors of an article place tones and choose between i and y; both ways are in use.
///
/// A quarter of the articles write `hoà` and `thuỷ`, the others `hòa` and `thủy`; 15 % write
/// `kĩ thuật` and `lí do`, the others `kỹ thuật` and `lý do`. Names keep their y.
struct SpellingHabit {
  private let movesTones: Bool
  private let writesI: Bool

  /// Chooses the habits of an article by the seed of its text.
  init(seed: UInt64) {
    var random = SplitMix64(seed: seed, stream: 9)
    movesTones = random.chance(25)
    writesI = random.chance(15)
  }

  /// Returns a text, written the first way, as the article spells it; targets of links stay.
  func spelled(_ text: [UInt8]) -> [UInt8] {
    guard movesTones || writesI else { return text }
    var scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
    var start = 0
    while start < scalars.count {
      guard Self.isLetter(scalars[start]) else {
        start = Self.end(ofTargetAt: start, in: scalars) ?? start + 1
        continue
      }
      let end = scalars[start...].firstIndex { !Self.isLetter($0) } ?? scalars.count
      if movesTones { Self.moveTone(of: start..<end, in: &scalars) }
      if writesI { Self.writeI(in: start..<end, of: &scalars) }
      start = end
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return Array(String(result).utf8)
  }

  /// Returns where the target of a link ends, `](official:…)`, which is no prose; nil elsewhere.
  private static func end(ofTargetAt start: Int, in scalars: [Unicode.Scalar]) -> Int? {
    guard scalars[start...].starts(with: "](".unicodeScalars) else { return nil }
    return scalars[start...].firstIndex(of: ")")
  }

  /// `hòa` to `hoà`: the tone of a last oa, oe or uy goes to its second letter.
  private static func moveTone(of word: Range<Int>, in scalars: inout [Unicode.Scalar]) {
    guard word.count >= 2 else { return }
    let (before, last) = (word.upperBound - 2, word.upperBound - 1)
    for (toned, bare, finals) in tones {
      guard let tone = toned.firstIndex(of: scalars[before]) else { continue }
      guard let final = finals[scalars[last]] else { return }
      scalars[before] = bare
      scalars[last] = final[tone]
    }
  }

  /// `kỹ` to `kĩ`: the y of an open syllable after h, k, l, m, s, t or qu.
  private static func writeI(in word: Range<Int>, of scalars: inout [Unicode.Scalar]) {
    let onset = scalars[word.lowerBound..<(word.upperBound - 1)]
    let isOpen = onset.count == 1 && onsets.contains(scalars[word.lowerBound])
    guard isOpen || onset.elementsEqual("qu".unicodeScalars) else { return }
    guard let tone = ys.firstIndex(of: scalars[word.upperBound - 1]) else { return }
    scalars[word.upperBound - 1] = iVowels[tone]
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x1EF9: true
    default: false
    }
  }

  private typealias Row = (
    toned: [Unicode.Scalar], bare: Unicode.Scalar, finals: [Unicode.Scalar: [Unicode.Scalar]]
  )

  private static let tones: [Row] = [
    (list("òóỏõọ"), "o", ["a": list("àáảãạ"), "e": list("èéẻẽẹ")]),
    (list("ùúủũụ"), "u", ["y": list("ỳýỷỹỵ")]),
  ]
  private static let onsets = list("hklmst")
  private static let ys = list("yỳýỷỹỵ")
  private static let iVowels = list("iìíỉĩị")

  private static func list(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }
}
