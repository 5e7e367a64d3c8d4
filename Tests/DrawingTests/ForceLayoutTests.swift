@testable import Drawing
import SeededNumbers
import Testing

@Suite struct ForceLayoutTests {
  /// Groups that each know each other, with one thing that knows some of all: what archives hold.
  static func lines(_ count: Int, seed: UInt64) -> [ForceLayout.Line] {
    var random = SplitMix64(seed: seed)
    guard count > 1 else { return [] }
    return (1..<count).flatMap { place -> [ForceLayout.Line] in
      let hub = ForceLayout.Line(
        from: 0,
        to: place,
        weight: 1 + Int.random(in: 0..<4, using: &random)
      )
      let other = Int.random(in: 0..<place, using: &random)
      return place % 3 == 0 ? [hub] : [ForceLayout.Line(from: other, to: place, weight: 1)]
    }
  }

  @Test(arguments: [0, 1, 2, 3, 10, 40, 75, 80])
  func placesLieOnThePaperAndApart(count: Int) {
    let lines = Self.lines(count, seed: UInt64(count))
    let layout = ForceLayout(count: count, lines: lines, width: 944, height: 700)
    #expect(layout.places.count == count)
    for (place, point) in layout.places.enumerated() {
      #expect((0...944).contains(point.x) && (0...700).contains(point.y))
      for other in layout.places[(place + 1)...] {
        let (across, down) = (point.x - other.x, point.y - other.y)
        #expect((across * across + down * down).squareRoot() >= 28)
      }
    }
  }

  @Test func theSameThingsLieInTheSamePlaces() {
    let lines = Self.lines(60, seed: 7)
    let layouts = (0..<3).map { _ in
      ForceLayout(count: 60, lines: lines, width: 900, height: 600).places
    }
    #expect(layouts[0] == layouts[1] && layouts[1] == layouts[2])
  }

  @Test func placesAreTenths() {
    let layout = ForceLayout(count: 30, lines: Self.lines(30, seed: 3), width: 900, height: 600)
    for point in layout.places {
      #expect(point.x == (point.x * 10).rounded() / 10 && point.y == (point.y * 10).rounded() / 10)
    }
  }

  @Test func whatBelongsTogetherLiesTogether() {
    // Four pairs that have nothing to do with each other.
    let lines = [(0, 1), (2, 3), (4, 5), (6, 7)].map {
      ForceLayout.Line(from: $0.0, to: $0.1, weight: 3)
    }
    let places = ForceLayout(count: 8, lines: lines, width: 900, height: 600).places
    func distance(_ first: Int, _ second: Int) -> Double {
      let (across, down) = (places[first].x - places[second].x, places[first].y - places[second].y)
      return (across * across + down * down).squareRoot()
    }
    for line in lines {
      for other in 0..<8 where other != line.from && other != line.to {
        #expect(distance(line.from, line.to) < distance(line.from, other))
      }
    }
  }
}
