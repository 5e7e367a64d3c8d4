import Diagnostics
import FrontMatter
import Testing

@testable import ArchiveReading

/// What is suggested for thousands of mistakes of one kind takes no more than for few.
@Suite struct SuggestionsTests {
  @Test func ofManyRecordsOfOneNameThreeAreSuggested() {
    let cache = SuggestionCache()
    let names = (0..<10_000).flatMap { number in
      // Another spelling of the name is no other record.
      [("id-\(number)", "Hoà Bình"), ("id-\(number)", "Hòa Bình")]
    }
    let ids = (0..<10_000).map { _ in cache.ids(named: "hoa-binh") { names } }
    #expect(ids.allSatisfy { $0 == ["id-0", "id-1", "id-2"] })
  }

  @Test func aNumberIsTriedOnce() {
    var taken = Set((1...10_000).map { "a-\($0)" } + ["a"])
    var number = 0
    for expected in 10_001...20_000 {
      let nearest = ReservedID.numbered(nearTo: "a", butNot: taken, from: number + 1)
      number = nearest.number ?? 0
      #expect(nearest.id == "a-\(expected)" && number == expected)
      taken.insert(nearest.id)
    }
    #expect(ReservedID.numbered(nearTo: "page-2", butNot: [], from: 1) == ("page2", nil))
    #expect(ReservedID.nearest(to: "con", butNot: ["con-1"]) == "con-2")
  }

  @Test func aWayOfRedirectsIsGoneOnce() {
    func redirect(_ from: String, _ to: String) -> WrittenRedirect {
      let (from, to) = (Placed(from, at: .start), Placed(to, at: .start))
      return WrittenRedirect(path: "redirects.yml", from: from, outcome: .moved(to: [to]))
    }
    let count = 20_000
    let chain = (0..<count).map { redirect("officials/r\($0)", "officials/r\($0 + 1)") }
    let circle = [redirect("a", "b"), redirect("b", "c"), redirect("c", "b"), redirect("d", "a")]
    let ends = RedirectEnds(chain + circle)
    let found = (0..<count).map { ends.ends(of: "officials/r\($0)") }
    #expect(found.allSatisfy { $0 == [.address("officials/r\(count)")] })
    #expect(["d", "c", "b", "a", "e"].allSatisfy { ends.ends(of: $0).isEmpty })
  }
}
