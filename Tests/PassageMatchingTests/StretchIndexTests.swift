import SeededNumbers
import Testing

@testable import PassageMatching

@Suite struct StretchIndexTests {
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func whatSharesHalfOfARangeIsFound(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = random.within(1...600)
    func range() -> Range<Int> {
      let start = random.below(count)
      return start..<random.within(start + 1...min(count, start + 1 + random.below(200)))
    }
    var index = StretchIndex(of: count)
    let stretches = (0..<200).map { _ in range() }
    for (value, stretch) in stretches.enumerated() { index.insert(stretch, value) }
    for _ in 0..<200 {
      let asked = range()
      let least = random.within((asked.count + 1) / 2...asked.count)
      var found: [Int] = []
      index.each(sharing: least, of: asked) { stretch, value in
        #expect(stretch == stretches[value])
        found.append(value)
      }
      let sharing = stretches.indices.filter { stretches[$0].clamped(to: asked).count >= least }
      #expect(found.sorted() == sharing)
    }
  }

  @Test func nothingIsFoundInNothing() {
    StretchIndex(of: 0).each(sharing: 1, of: 0..<0) { _, _ in Issue.record("found") }
  }
}
