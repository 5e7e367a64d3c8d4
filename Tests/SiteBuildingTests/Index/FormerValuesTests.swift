import ArchiveModel
import SearchIndexing
import Testing

@testable import ArchiveIndexing

/// Which old ids the search still knows.
@Suite struct FormerValuesTests {
  private func formerValues(_ redirects: String) throws -> [String] {
    var texts = SampleArchive.texts
    texts["redirects.yml"] = redirects
    let tree = try ContentTree(texts)
    let archive = try WiredArchive(tree.root).archive
    let facets = ["official", "organization", "province", "topic", "kind", "language"]
      .map { SearchFacet(name: $0, values: []) }
    return FormerValues.all(archive, facets).map { value in
      let present = value.present.map { "\($0.facet):\($0.id)" }
      return "\(value.former.facet):\(value.former.id) -> \(present.joined(separator: " "))"
    }
  }

  @Test func wayOfSeveralStepsEndsAtTheRecords() throws {
    let values = try formerValues(
      """
      - {from: officials/a, to: officials/b}
      - {from: officials/b, to: officials/le-thi-an}
      - from: officials/c
        to: [officials/a, officials/nguyen-van-ky]
      - {from: topics/ubnd, to: organizations/ubnd-can-tho}
      """
    )
    #expect(
      values == [
        "official:a -> official:le-thi-an", "official:b -> official:le-thi-an",
        "official:c -> official:le-thi-an official:nguyen-van-ky",
        "topic:ubnd -> organization:ubnd-can-tho",
      ]
    )
  }

  @Test func amongSeveralKindsItsOwnCounts() throws {
    let values = try formerValues(
      """
      - from: officials/a
        to: [topics/dao-tao, officials/le-thi-an, officials/nguyen-van-ky]
      - from: topics/b
        to: [organizations/ubnd-can-tho, officials/le-thi-an, organizations/ttxvn]
      """
    )
    #expect(
      values == [
        "official:a -> official:le-thi-an official:nguyen-van-ky",
        "topic:b -> organization:ubnd-can-tho organization:ttxvn",
      ]
    )
  }

  /// Nothing is narrowed down by articles and meetings.
  @Test func onlyKindsThatAreFacetsCount() throws {
    let values = try formerValues(
      """
      - {from: articles/a, to: officials/le-thi-an}
      - {from: officials/b, to: articles/can-tho-training}
      - from: officials/c
        to: [articles/can-tho-training, topics/dao-tao, officials/d]
      - {from: officials/d, withdrawn: Ghi nhầm.}
      """
    )
    #expect(values == ["official:c -> topic:dao-tao"])
  }
}
