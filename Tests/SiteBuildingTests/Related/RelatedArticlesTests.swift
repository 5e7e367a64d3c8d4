import ArchiveModel
import Diagnostics
import Testing

@testable import ArchiveLinking
@testable import Wording
@testable import SiteBuilding
@testable import SiteRendering

@Suite struct RelatedArticlesTests {
  private static let edits: [ContentEdit] = [
    article("bai-khac", "meetings: [can-tho-2024-08-14-training]", "Đoạn văn."),
    article("ban-sao", "copy_of: can-tho-training", "Đoạn văn."),
    article("ban-sao-hai", "copy_of: bai-khac", "Đoạn văn."),
    article("gap-lai", "participants: [{official: nguyen-van-ky, role: quoted}]", "Ông nói."),
    article("chim-troi", "language: vi", "Đàn sếu đầu đỏ bay về đầm nước."),
    article("dam-nuoc", "language: vi", "Người làng đếm sếu đầu đỏ mỗi sáng."),
  ]

  private static func article(_ id: String, _ field: String, _ text: String) -> ContentEdit {
    .write(
      "articles/\(id).md",
      "---\ntitle: Bài \(id)\npublished: 2024-09-02\n\(field)\n---\n\n\(text)\n"
    )
  }

  private func view(jobs: Int = 1) throws -> WiredArchive {
    let tree = try ContentTree(SampleArchive.texts)
    for edit in Self.edits { try tree.apply(edit) }
    return try WiredArchive(tree.root, jobs: jobs)
  }

  private func allRelated(jobs: Int) throws -> [[RelatedArticle]] {
    let linked = try view(jobs: jobs).linked
    return linked.archive.articles.references.map { linked.texts.related[$0] }
  }

  private func related(to id: String) throws -> [(id: String, reason: String)] {
    let view = try view()
    let reference: Reference<Article> = try view.reference(id)
    let rows = view.kinds.article.related.related(to: reference)
    return zip(view.linked.texts.related[reference], rows).map {
      (view.archive[$0.article].id.text, $1.reason)
    }
  }

  @Test func theSameMeetingIsFirst() throws {
    let related = try related(to: "can-tho-training")
    #expect(related.first?.id == "bai-khac")
    #expect(related.first?.reason.hasPrefix("cùng hội nghị") == true)
  }

  @Test func whoWasThereIsNamed() throws {
    let related = try related(to: "gap-lai")
    let shared = related.first { $0.id == "can-tho-training" }
    #expect(shared?.reason.contains("cũng có Nguyễn Văn Kỷ") == true)
  }

  @Test func copiesOfItselfAreNotRelatedAndOfOthersOneIsEnough() throws {
    let related = try related(to: "can-tho-training").map(\.id)
    #expect(!related.contains("ban-sao"))
    #expect(!related.contains("can-tho-training"))
    #expect(!(related.contains("bai-khac") && related.contains("ban-sao-hai")))
  }

  @Test func rareWordsAreSaidAsTheyAreWritten() throws {
    let related = try related(to: "chim-troi")
    #expect(related.map(\.id) == ["dam-nuoc"])
    #expect(related.first?.reason == "cùng ngày, cùng có cụm từ “sếu đầu đỏ”")
  }

  @Test func thereAreFiveAtMostAndTheSameForAnyThreads() throws {
    let related = try allRelated(jobs: 1)
    #expect(related.allSatisfy { $0.count <= RelatedArticles.count })
    #expect(related.joined().allSatisfy { !$0.reasons.isEmpty })
    #expect(try allRelated(jobs: 5) == related)
  }
}
