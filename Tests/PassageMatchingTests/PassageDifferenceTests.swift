import PassageMatching
import SeededNumbers
import Testing

@Suite struct PassageDifferenceTests {
  private typealias Run = PassageDifference.Run

  @Test(arguments: [
    ("", "", ""), ("a b c", "a b c", "same 0..<3 0..<3"),
    ("a b c", "a x c", "same 0..<1 0..<1, changed 1..<2 1..<2, same 2..<3 2..<3"),
    ("a b c", "a c", "same 0..<1 0..<1, missing 1..<2 1..<1, same 2..<3 1..<2"),
    ("a c", "a b c", "same 0..<1 0..<1, extra 1..<1 1..<2, same 1..<2 2..<3"),
    ("a b", "", "missing 0..<2 0..<0"), ("", "a b", "extra 0..<0 0..<2"),
    ("a a a", "a a", "same 0..<2 0..<2, missing 2..<3 2..<2"),
    (
      "thành ủy ubnd thành phố lo", "tỉnh ủy ubnd tỉnh lo",
      "changed 0..<1 0..<1, same 1..<3 1..<3, changed 3..<5 3..<4, same 5..<6 4..<5"
    ),
  ])
  func runsSayWhatDiffers(first: String, other: String, runs: String) {
    let difference = PassageDifference(
      of: PassageCorpus.keys(of: other),
      from: PassageCorpus.keys(of: first)
    )
    let said = difference.runs.map { "\($0.kind) \($0.first) \($0.other)" }
    #expect(said.joined(separator: ", ") == runs)
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func runsMakeUpBothPassages(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let first = (0..<Int.random(in: 0...20, using: &random)).map { _ in random.next() % 4 }
    let other = (0..<Int.random(in: 0...20, using: &random)).map { _ in random.next() % 4 }
    let runs = PassageDifference(of: other, from: first).runs
    #expect(runs.flatMap { Array($0.first) } == Array(first.indices))
    #expect(runs.flatMap { Array($0.other) } == Array(other.indices))
    for (run, next) in zip(runs, runs.dropFirst()) {
      #expect((run.kind == .same) != (next.kind == .same))
    }
    for run in runs where run.kind == .same {
      #expect(Array(first[run.first]) == Array(other[run.other]))
    }
  }

  @Test func veryLongPassagesAreComparedAtTheirEnds() {
    let long = (0..<3000).map { UInt64($0) }
    let runs = PassageDifference(of: [0] + long.reversed() + [2999], from: long).runs
    #expect(runs.map(\.kind) == [.same, .changed, .same])
  }
}
