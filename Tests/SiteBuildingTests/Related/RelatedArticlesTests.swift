import ArchiveModel
import Diagnostics
import Testing

@testable import ArchiveReading
@testable import ArchiveLinking
@testable import Wording
@testable import SiteBuilding

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

  private func view(jobs: Int = 1) throws -> SiteView {
    let tree = try ContentTree(SampleArchive.texts)
    for edit in Self.edits { try tree.apply(edit) }
    let options = BuildOptions(
      content: tree.root,
      templates: "Templates",
      output: "public",
      jobs: jobs
    )
    let prepared = try SiteBuild(options).prepare()
    try #require(!prepared.hasErrors, "\(prepared.diagnostics)")
    return try #require(prepared.value).view
  }

  private func related(to id: String) throws -> [(id: String, reason: String)] {
    let view = try view()
    let reference = try #require(
      ID<Article>(id).flatMap { view.archive.articles.reference(to: $0) }
    )
    return zip(view.texts.related[reference.index], view.related(to: reference)).map {
      (view.archive.articles[$0.article].id.text, $1.reason)
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
    let related = try view().texts.related
    #expect(related.allSatisfy { $0.count <= RelatedArticles.count })
    #expect(related.joined().allSatisfy { !$0.reasons.isEmpty })
    #expect(try view(jobs: 5).texts.related == related)
  }
}
