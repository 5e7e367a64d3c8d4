import Testing
import VietnameseText

@Suite struct PlaceSpellingsTests {
  @Test(arguments: [
    ("Đắk Lắk", false, ["Đắc Lắc", "Đăk Lăk", "Dac Lac", "daklak"]),
    ("Kon Tum", false, ["Kontum", "kontum"]), ("Bà Rịa - Vũng Tàu", false, ["BR-VT", "BRVT"]),
    ("Hà Nội", true, ["Hanoï", "hanoi", "ha noi City", "hanoi City"]),
    ("Hồ Chí Minh", true, ["TPHCM", "HCMC", "ho chi minh City", "Hô Chi Minh"]),
    ("Cần Thơ", true, ["Cân Tho", "cantho"]), ("Huế", true, ["hue", "hue City", "Huê"]),
  ])
  func thePressPrints(name: String, isCity: Bool, expected: [String]) {
    let spellings = PlaceSpellings.spellings(of: name, isCity: isCity)
    for spelling in expected {
      #expect(spellings.contains(spelling), "\(spellings)")
    }
  }

  @Test func aCityIsNoCityTwice() {
    let spellings = PlaceSpellings.spellings(of: "Thành phố Hồ Chí Minh", isCity: true)
    #expect(!spellings.contains { $0.hasSuffix("City") })
  }

  @Test func initialsAreOfPartsOnly() {
    #expect(PlaceSpellings.unusual(of: "Nghệ An") == [])
    #expect(PlaceSpellings.unusual(of: "Bà Rịa – Vũng Tàu") == ["BR-VT", "BRVT"])
  }
}

@Suite struct PressAbbreviationsTests {
  @Test func everyGroupSaysOneThing() {
    #expect(PressAbbreviations.groups.allSatisfy { $0.count > 1 && Set($0).count == $0.count })
    let first = PressAbbreviations.groups.flatMap { $0 }
    #expect(Set(first).count == first.count)
  }

  /// Parts of names are not what a search takes for the same.
  @Test func partsAreApart() {
    let known = Set(PressAbbreviations.groups.flatMap { $0 })
    #expect(PressAbbreviations.parts.allSatisfy { !known.contains($0.short) || $0.short == "NQ" })
  }
}
