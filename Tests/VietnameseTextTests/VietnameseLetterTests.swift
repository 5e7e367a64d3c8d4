import Testing
import VietnameseText

@Suite struct VietnameseLetterTests {
  @Test(arguments: [
    ("đ", "d", VietnameseLetter.Quality.stroke, VietnameseLetter.Tone.ngang, false),
    ("Đ", "d", .stroke, .ngang, true), ("ặ", "a", .breve, .nang, false),
    ("Ữ", "u", .horn, .nga, true), ("ỷ", "y", .plain, .hoi, false),
    ("Ề", "e", .circumflex, .huyen, true),
    ("ớ", "o", .horn, .sac, false), ("z", "z", .plain, .ngang, false),
    ("ü", "u", .foreign, .ngang, false),
  ])
  func aLetterIsTakenApart(
    _ text: String,
    base: String,
    quality: VietnameseLetter.Quality,
    tone: VietnameseLetter.Tone,
    isUppercase: Bool
  ) throws {
    let scalar = try #require(text.unicodeScalars.first)
    let letter = try #require(VietnameseLetter(scalar))
    #expect(letter.base == base.utf8.first)
    #expect(letter.quality == quality)
    #expect(letter.tone == tone)
    #expect(letter.isUppercase == isUppercase)
  }

  @Test(arguments: ["1", " ", "-", "\u{301}", "я", "中", "😀", "\u{10FFFF}"])
  func othersAreNoLetters(_ text: String) {
    #expect(text.unicodeScalars.allSatisfy { VietnameseLetter($0) == nil })
  }

  @Test func allVowelsWithAllTonesAreDifferent() {
    let letters = RandomText.vietnamese.compactMap { VietnameseLetter($0) }
    #expect(letters.count == RandomText.vietnamese.count)
    #expect(Set(letters).count == letters.count)
  }
}
