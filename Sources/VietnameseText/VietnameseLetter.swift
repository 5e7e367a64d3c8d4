/// One letter taken apart: the bare Latin letter, the mark that makes it another letter of the
/// alphabet, and the tone.
package struct VietnameseLetter: Hashable, Sendable {
  /// The mark that changes the letter itself: ă, â ê ô, ơ ư, đ.
  package enum Quality: UInt8, Sendable {
    case plain, breve, circumflex, horn, stroke
    /// A mark that Vietnamese does not use (ü, ñ, ç).
    case foreign
  }

  /// The tones in dictionary order (also that of the Unicode CLDR collation for `vi`).
  package enum Tone: UInt8, Sendable, CaseIterable {
    case ngang, huyen, hoi, nga, sac, nang
  }

  /// The lower-case ASCII letter that is left when every mark is taken away.
  package var base: UInt8
  package var quality: Quality
  package var tone: Tone
  package var isUppercase: Bool

  /// Returns the parts of a letter, or nil for what is no Latin letter.
  package init?(_ scalar: Unicode.Scalar) {
    guard scalar.value < UInt32(Self.table.count) else { return nil }
    let entry = Self.table[Int(scalar.value)]
    guard entry.base != 0 else { return nil }
    self = entry
  }

  private init(base: UInt8, quality: Quality, tone: Tone, isUppercase: Bool) {
    self.base = base
    self.quality = quality
    self.tone = tone
    self.isUppercase = isUppercase
  }
}

extension VietnameseLetter {
  /// Every vowel with its tones in the order of ``Tone``, small letters.
  private static let vowels: [(letters: String, base: Character, quality: Quality)] = [
    ("aàảãáạ", "a", .plain), ("ăằẳẵắặ", "a", .breve), ("âầẩẫấậ", "a", .circumflex),
    ("eèẻẽéẹ", "e", .plain), ("êềểễếệ", "e", .circumflex), ("iìỉĩíị", "i", .plain),
    ("oòỏõóọ", "o", .plain), ("ôồổỗốộ", "o", .circumflex), ("ơờởỡớợ", "o", .horn),
    ("uùủũúụ", "u", .plain), ("ưừửữứự", "u", .horn), ("yỳỷỹýỵ", "y", .plain),
  ]

  /// Letters of neighbouring languages that occur in names of papers and people.
  private static let foreign: [(letters: String, base: Character)] = [
    ("äåāą", "a"), ("çćčĉċ", "c"), ("ďð", "d"), ("ëēėęě", "e"), ("ğģĝ", "g"), ("ïîīįı", "i"),
    ("ķ", "k"), ("łļľ", "l"), ("ñńňņ", "n"), ("öøōő", "o"), ("řŕ", "r"), ("śşšșŝ", "s"),
    ("ťţț", "t"), ("üûūůűų", "u"), ("ŵ", "w"), ("ÿŷ", "y"), ("žźż", "z"),
  ]

  /// Indexed by scalar value up to the end of Latin Extended Additional; base 0 means no letter.
  private static let table: [VietnameseLetter] = {
    let none = VietnameseLetter(base: 0, quality: .plain, tone: .ngang, isUppercase: false)
    var table = [VietnameseLetter](repeating: none, count: 0x1F00)
    func enter(_ letter: Character, _ base: Character, _ quality: Quality, _ tone: Tone) {
      let base = base.asciiValue ?? 0
      for (form, isUppercase) in [(letter.lowercased(), false), (letter.uppercased(), true)] {
        guard let scalar = form.unicodeScalars.first, form.unicodeScalars.count == 1 else {
          continue
        }
        guard table[Int(scalar.value)].base == 0 else { continue }
        table[Int(scalar.value)] = VietnameseLetter(
          base: base,
          quality: quality,
          tone: tone,
          isUppercase: isUppercase
        )
      }
    }
    for family in vowels {
      for (letter, tone) in zip(family.letters, Tone.allCases) {
        enter(letter, family.base, family.quality, tone)
      }
    }
    enter("đ", "d", .stroke, .ngang)
    for letter in "bcdfghjklmnpqrstvwxz" { enter(letter, letter, .plain, .ngang) }
    for family in foreign {
      for letter in family.letters { enter(letter, family.base, .foreign, .ngang) }
    }
    return table
  }()
}
