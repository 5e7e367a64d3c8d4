import Foundation
import SeededNumbers
import Testing
import VietnameseText

@Suite struct TonePlacementTests {
  @Test(arguments: [
    ("hoà", "hòa"), ("thuý", "thúy"), ("khoẻ", "khỏe"), ("HOÀ", "HÒA"), ("Thuỵ", "Thụy"),
    ("Uỷ ban", "Ủy ban"), ("loè xoè", "lòe xòe"), ("toà, hoá.", "tòa, hóa."), ("luỹ", "lũy"),
    ("xoá Hoạ", "xóa Họa"),
  ])
  func theToneMovesToTheFirstVowel(old: String, new: String) {
    #expect(TonePlacement.folded(old) == new)
    #expect(TonePlacement.folded(new) == new)
  }

  @Test(arguments: [
    "quý", "quỳ", "Quỷ", "QUÝ", "toàn", "hoàng", "thuyền", "huỳnh", "khuỷu", "quà", "quả", "già",
    "hóa", "thúy", "oẳn", "uể oải", "nguyễn", "loại", "đoái", "", "o", "à", "kỷ", "của",
  ])
  func otherSyllablesStay(_ text: String) {
    #expect(TonePlacement.folded(text) == text)
  }

  @Test func placingIsIdempotentAndKeepsTheLetters() {
    var generator = SplitMix64(seed: 3)
    for _ in 0..<3_000 {
      let text = RandomText.ofLetters(&generator)
      let folded = TonePlacement.folded(text)
      #expect(TonePlacement.folded(folded) == folded)
      #expect(Folding.bareLetters(of: folded) == Folding.bareLetters(of: text))
      #expect(folded.unicodeScalars.count == text.unicodeScalars.count)
    }
  }

  @Test func syllablesForComparing() {
    let syllables = Syllables.comparable(in: "Thượng tá Đỗ  Thị Thuý-Hoà (PV05), Kỷ ≠ Kỹ")
    #expect(
      syllables == ["thượng", "tá", "đỗ", "thị", "thúy", "hòa", "pv05", "kỷ", "kỹ"]
    )
  }
}
