/// Makes old and new tone placement one spelling: hoà and hòa, thuý and thúy, khoẻ and khỏe.
///
/// Only the place of the mark is folded, never the tone. The two schools differ in open syllables
/// that end in oa, oe and uy; the tone is put on the first of the two vowels here. In `qu` the u
/// belongs to the consonant, so quý keeps its mark.
package enum TonePlacement {
  /// Returns the text with every syllable's tone in one place.
  package static func folded(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { second[$0] != nil }) else { return text }
    var scalars = Array(text.unicodeScalars)
    for index in scalars.indices.dropFirst() {
      guard let ending = second[scalars[index]], endsSyllable(at: index, in: scalars) else {
        continue
      }
      guard let first = ending.first[scalars[index - 1]] else { continue }
      if ending.isUY, index >= 2, scalars[index - 2] == "q" || scalars[index - 2] == "Q" {
        continue
      }
      scalars[index - 1] = first
      scalars[index] = ending.bare
    }
    var folded = String.UnicodeScalarView()
    folded.append(contentsOf: scalars)
    return String(folded)
  }

  private static func endsSyllable(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard index + 1 < scalars.count else { return true }
    return !scalars[index + 1].properties.isAlphabetic
  }

  /// The second vowel with a tone: what it is without, and what the first vowel becomes.
  private struct Ending {
    var bare: Unicode.Scalar
    var isUY: Bool
    var first: [Unicode.Scalar: Unicode.Scalar]
  }

  private static let second: [Unicode.Scalar: Ending] = {
    let tonedO: [[Unicode.Scalar]] = [
      ["ò", "Ò"], ["ỏ", "Ỏ"], ["õ", "Õ"], ["ó", "Ó"], ["ọ", "Ọ"],
    ]
    let tonedU: [[Unicode.Scalar]] = [
      ["ù", "Ù"], ["ủ", "Ủ"], ["ũ", "Ũ"], ["ú", "Ú"], ["ụ", "Ụ"],
    ]
    let endings: [(bare: Unicode.Scalar, toned: [Unicode.Scalar], isUY: Bool)] = [
      ("a", ["à", "ả", "ã", "á", "ạ"], false), ("A", ["À", "Ả", "Ã", "Á", "Ạ"], false),
      ("e", ["è", "ẻ", "ẽ", "é", "ẹ"], false), ("E", ["È", "Ẻ", "Ẽ", "É", "Ẹ"], false),
      ("y", ["ỳ", "ỷ", "ỹ", "ý", "ỵ"], true), ("Y", ["Ỳ", "Ỷ", "Ỹ", "Ý", "Ỵ"], true),
    ]
    var table: [Unicode.Scalar: Ending] = [:]
    for ending in endings {
      for (tone, toned) in ending.toned.enumerated() {
        let vowels = ending.isUY ? tonedU[tone] : tonedO[tone]
        let bare: [Unicode.Scalar] = ending.isUY ? ["u", "U"] : ["o", "O"]
        table[toned] = Ending(
          bare: ending.bare,
          isUY: ending.isUY,
          first: Dictionary(uniqueKeysWithValues: zip(bare, vowels))
        )
      }
    }
    return table
  }()
}
