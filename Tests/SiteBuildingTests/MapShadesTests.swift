import Testing

@testable import SiteRendering

@Suite struct MapShadesTests {
  @Test(arguments: [
    ([], [0]), ([0, 0, 1], [0, 1]), ([1, 1, 1, 1, 2, 3, 4], [0, 1, 2, 3, 4]),
    ([1, 1, 1, 1, 1, 1, 1, 9], [0, 1, 2, 2, 2, 2, 2, 2, 2, 2]),
    ([5, 5, 6, 8, 8, 8, 9, 9], [0, 1, 1, 1, 1, 1, 2, 2, 2, 3]),
  ])
  func shadesGrowWithNumbers(numbers: [Int], shades: [Int]) {
    let classes = MapShades(of: numbers)
    #expect((0..<shades.count).map(classes.shade) == shades)
  }

  @Test(arguments: [4, 5, 63, 97])
  func placesAreSharedOutEvenly(count: Int) {
    let numbers = (1...count).map { $0 * $0 }
    let classes = MapShades(of: numbers.reversed())
    let sizes = (1...4).map { shade in numbers.count { classes.shade($0) == shade } }
    #expect(sizes.reduce(0, +) == count)
    #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
  }
}
