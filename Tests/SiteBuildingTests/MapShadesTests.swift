import Testing

@testable import SiteBuilding

@Suite struct MapShadesTests {
  @Test(arguments: [
    (0, [0]), (1, [0, 1]), (4, [0, 1, 2, 3, 4]), (9, [0, 1, 1, 2, 3, 3, 3, 4, 4, 4]),
    (5, [0, 1, 1, 2, 3, 4]),
  ])
  func shadesGrowWithNumbers(most: Int, shades: [Int]) {
    let classes = MapShades(upTo: most)
    #expect((0...most).map(classes.shade) == shades)
  }

  @Test(arguments: [6, 10, 16, 100, 400, 12_345])
  func everyClassIsUsedUpToTheMost(most: Int) {
    let classes = MapShades(upTo: most)
    let shades = (0...most).map(classes.shade)
    #expect(shades == shades.sorted())
    #expect(Set(shades) == [0, 1, 2, 3, 4])
  }
}
