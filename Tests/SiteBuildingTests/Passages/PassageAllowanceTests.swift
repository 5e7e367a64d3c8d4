import Testing

@testable import SiteRendering

@Suite struct PassageAllowanceTests {
  @Test func aShortPassageOfAFewArticlesIsShownWhole() {
    let allowance = PassageAllowance(passages: 3, places: 5, length: 40)
    #expect(allowance.places == 5)
    #expect(allowance.syllables >= 40)
  }

  @Test func atMostTwentyStandSideBySideAndAHundredAreListed() {
    let allowance = PassageAllowance(passages: 1, places: 4_000, length: 12)
    #expect(allowance.places == 20)
    #expect(allowance.listed == 100)
  }

  @Test(arguments: [1, 7, 30, 100], [12, 60, 500, 9_000])
  func allSectionsOfAPageStayWithinIt(passages: Int, length: Int) {
    for places in [2, 3, 20, 400] {
      let allowance = PassageAllowance(passages: passages, places: places, length: length)
      #expect(allowance.places >= 2 && allowance.syllables >= 60)
      let shown = allowance.places * (min(length, allowance.syllables) + 70)
      #expect(passages * (shown + allowance.listed * 70) <= 34_000)
    }
  }
}
