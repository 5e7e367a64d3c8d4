import Foundation
import SeededNumbers
import Testing
import VietnameseText

@Suite struct NormalisationTests {
  @Test func decomposedLettersAreComposed() {
    let text = "Nguyễn Văn Kỷ, Đắk Lắk"
    let decomposed = text.decomposedStringWithCanonicalMapping
    #expect(!decomposed.utf8.elementsEqual(text.utf8))
    #expect(Normalisation.precomposed(decomposed).utf8.elementsEqual(text.utf8))
    #expect(Normalisation.precomposed(text).utf8.elementsEqual(text.utf8))
  }

  /// The shortcut by bytes must never leave text as it is that NFC would change.
  @Test(arguments: 0..<20) func agreesWithTheUnicodeStandard(seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    for _ in 0..<500 {
      let text = RandomText.ofScalars(&generator)
      let expected = text.precomposedStringWithCanonicalMapping
      #expect(
        Normalisation.precomposed(text).utf8.elementsEqual(expected.utf8),
        "\(Array(text.unicodeScalars).map { String($0.value, radix: 16) })"
      )
    }
  }

  @Test func everyScalarAloneIsBroughtToNFC() {
    for value in UInt32(0x80)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(scalar)
      let expected = text.precomposedStringWithCanonicalMapping
      if !Normalisation.precomposed(text).utf8.elementsEqual(expected.utf8) {
        Issue.record("U+\(String(value, radix: 16)) is not in NFC")
      }
    }
  }
}
