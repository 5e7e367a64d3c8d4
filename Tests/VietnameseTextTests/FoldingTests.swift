import Foundation
import SeededNumbers
import Testing
import VietnameseText

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Đà Nẵng", "da nang"), ("ĐƯỜNG", "duong"), ("Nguyễn Văn Kỷ", "nguyen van ky"), ("", ""),
    ("Đ̣à", "da"), ("Straße", "strasse"), ("Øresund", "oresund"), ("İstanbul", "istanbul"),
    ("\u{212B}", "a"), ("ẞ", "ss"), ("Œuvre", "oeuvre"), ("Москва", "москва"), ("1,5 %", "1,5 %"),
  ])
  func bareLettersHaveNoMarks(text: String, bare: String) {
    #expect(Folding.bareLetters(of: text) == bare)
  }

  @Test func everyLetterOfTheAlphabetIsFolded() {
    for scalar in RandomText.vietnamese {
      for form in [String(scalar), String(scalar).uppercased()] {
        let bare = Folding.bareLetters(of: form)
        #expect(bare.utf8.count == 1)
        #expect(Folding.bareLetters(of: form.decomposedStringWithCanonicalMapping) == bare)
      }
    }
  }

  @Test(arguments: [
    ("Đà Nẵng", "da-nang"), ("UBND tỉnh Đắk Lắk", "ubnd-tinh-dak-lak"), ("  --a--  b! ", "a-b"),
    ("…", ""), ("", ""), ("北京", ""), ("a北b", "a-b"), ("Hội nghị 7/3/2024", "hoi-nghi-7-3-2024"),
  ])
  func slugsAreOfIDs(text: String, slug: String) {
    #expect(Folding.slug(of: text) == slug)
  }

  @Test(arguments: [
    ("Thuý  Hoà", "Thúy Hòa"), ("TP. Hồ Chí Minh", "tp hồ chí minh"), ("Đăk-Lăk", "Đắk Lắk"),
  ])
  func spellingsOfANameAreEqual(left: String, right: String) {
    #expect(Folding.comparisonKey(of: left) == Folding.comparisonKey(of: right))
  }

  @Test(arguments: 0..<20) func propertiesHoldForAnyText(seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    for _ in 0..<500 {
      let text =
        Bool.random(using: &generator)
        ? RandomText.ofLetters(&generator) : RandomText.ofScalars(&generator)
      let bare = Folding.bareLetters(of: text)
      #expect(Folding.bareLetters(of: bare) == bare, "\(text.debugDescription)")
      let slug = Folding.slug(of: text)
      #expect(slug.isEmpty || slug.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
      #expect(Folding.slug(of: slug) == slug)
      let key = Folding.comparisonKey(of: text)
      #expect(Folding.comparisonKey(of: key) == key)
    }
  }
}
