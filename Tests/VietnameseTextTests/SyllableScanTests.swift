import Foundation
import SeededNumbers
import Testing
import VietnameseText

@Suite struct SyllableScanTests {
  @Test(arguments: [
    ("Hòa Bình", "hoà bình"), ("ủy ban", "UỶ BAN"), ("Kỷ", "Kỉ"), ("sỹ", "sĩ"), ("quý", "quí"),
    ("Ly", "Li"), ("Đắk Lắk", "ĐẮK LẮK"), ("Ðà", "Đà"), ("toán", "tóan"),
    ("PhÒNG", "phòng"), ("ÇA", "ça"),
  ])
  func spellingsOfAWordAreEqual(left: String, right: String) {
    #expect(keys(left) == keys(right))
    #expect(bareKeys(left) == bareKeys(right))
    #expect(keys("МАЙ Сон ΘΑΝ") == keys("май сон θαν"))
    #expect(keys(left.decomposedStringWithCanonicalMapping) == keys(right))
  }

  @Test(arguments: [
    ("kỷ", "kỹ"), ("thúy", "thúi"), ("tay", "tai"), ("đa", "da"), ("ma", "mà"), ("ơ", "o"),
    ("ý", "í"), ("vy", "vi"), ("Bắc Kạn", "Bắc Cạn"), ("quay", "quai"), ("a b", "ab"), ("1", "2"),
  ])
  func wordsStayApart(left: String, right: String) {
    #expect(keys(left) != keys(right))
  }

  @Test(arguments: [
    ("Nguyễn Văn Kỷ", "Nguyen Van Ky"), ("Đặng", "dang"), ("Nguyên", "Nguyen"), ("mỹ", "mi"),
  ])
  func bareFormsHaveNoMarks(left: String, right: String) {
    #expect(bareKeys(left) == bareKeys(right))
    #expect(keys(left) != keys(right))
  }

  @Test(arguments: [
    ("a b", ScannedSyllable.Gap.space), ("a\nb", .space), ("a\u{A0} b", .space),
    ("a\n\nb", .other), ("a-b", .hyphen), ("a – b", .dash), ("a, b", .comma), ("a.b", .period),
    ("a. b", .stop), ("a&b", .ampersand), ("a/b", .slash), ("a (b", .other), ("a \"b", .other),
    ("邓春", .none), ("a; b", .other), ("a -\n b", .dash),
  ])
  func gapsSayWhatStandsBetween(text: String, gap: ScannedSyllable.Gap) {
    #expect(SyllableScan.syllables(in: text).map(\.gap) == [.start, gap])
  }

  static let forms: [(String, ScannedSyllable.Form)] = [
    ("Hòa", [.capitalised, .marked]), ("TP", [.capitalised, .allCapitals]),
    ("hoa", []), ("2024", .number), ("ĐỒNG", [.capitalised, .allCapitals, .marked]),
    ("bCĐ", .marked), ("Сон", .capitalised), ("Ho\u{300}a", [.capitalised, .marked]),
    ("Y", [.capitalised, .allCapitals]), ("35A", [.number, .allCapitals]),
  ]

  @Test(arguments: forms)
  func formsSayHowAWordIsWritten(text: String, form: ScannedSyllable.Form) {
    #expect(SyllableScan.syllables(in: text).map(\.form) == [form])
  }

  /// Two words have one key exactly where a slow reading of the same rules says so.
  @Test(arguments: 0..<20) func keysAreTheComparableForms(seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    var formOfKey: [UInt64: String] = [:]
    var keyOfForm: [String: UInt64] = [:]
    for _ in 0..<400 {
      let written = RandomText.ofLetters(&generator)
      let text =
        Bool.random(using: &generator) ? written : written.decomposedStringWithCanonicalMapping
      let scanned = SyllableScan.syllables(in: text)
      let forms = Syllables.comparable(in: written).map(slowForm)
      #expect(scanned.count == forms.count, "\(written)")
      for (syllable, form) in zip(scanned, forms) {
        #expect((formOfKey.updateValue(form, forKey: syllable.key) ?? form) == form)
        #expect((keyOfForm.updateValue(syllable.key, forKey: form) ?? syllable.key) == syllable.key)
        let written = String(decoding: Array(text.utf8)[range(syllable)], as: UTF8.self)
        #expect(slowForm(Substring(written.lowercased())) == form)
        let bare = SyllableScan.syllables(in: Folding.bareLetters(of: written)).map(\.key)
        #expect(bare == [syllable.bare])
      }
    }
  }

  /// Any bytes are read without an end beyond them, in order, and never twice.
  @Test(arguments: 0..<20) func anyBytesAreRead(seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    for _ in 0..<500 {
      var bytes = Array(RandomText.ofScalars(&generator).utf8)
      for _ in 0..<Int.random(in: 0...2, using: &generator) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[place] = UInt8.random(in: 0...255, using: &generator)
      }
      var end = 0
      for syllable in SyllableScan.syllables(in: bytes[...]) {
        #expect(Int(syllable.start) >= end)
        #expect(syllable.end > syllable.start)
        end = Int(syllable.end)
      }
      #expect(end <= bytes.count)
    }
  }

  private func keys(_ text: String) -> [UInt64] { SyllableScan.syllables(in: text).map(\.key) }

  private func bareKeys(_ text: String) -> [UInt64] {
    SyllableScan.syllables(in: text).map(\.bare)
  }

  private func range(_ syllable: ScannedSyllable) -> Range<Int> {
    Int(syllable.start)..<Int(syllable.end)
  }

  /// The word without tones, the tones behind it in order, and i for y where spelling wavers.
  private func slowForm(_ word: Substring) -> String {
    let tones: [Unicode.Scalar] = ["\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]
    let scalars = String(word).decomposedStringWithCanonicalMapping.unicodeScalars
    var letters = String.UnicodeScalarView(scalars.filter { !tones.contains($0) })
    let bare = Folding.bareLetters(of: String(letters))
    if bare.wholeMatch(of: /(?:[hklmst]|qu)y/) != nil {
      letters.removeLast()
      letters.append("i")
    }
    let toneNumbers = scalars.compactMap { tones.firstIndex(of: $0)?.description }
    return "\(letters) \(toneNumbers.joined())"
  }
}
