import Diagnostics
import SiteBuilding
import Testing

@Suite struct UnreferencedCheckTests {
  private func unreferenced(_ tree: ContentTree, drafts: Bool = false) throws -> [String] {
    let options = BuildOptions(
      content: tree.root,
      templates: "Templates",
      output: "public",
      includesDrafts: drafts,
      jobs: 1
    )
    return try SiteBuild(options).check().filter { $0.code == .unreferencedRecord }.map(\.message)
  }

  @Test func whatNothingRefersToIsSaid() throws {
    let messages = try unreferenced(ContentTree(SampleArchive.texts))
    #expect(messages.contains("nothing refers to the official 'le-thi-an'"))
    #expect(!messages.contains { $0.contains("'nguyen-van-ky'") })
  }

  @Test func aDraftIsWaitedFor() throws {
    let tree = try ContentTree(SampleArchive.texts)
    let draft = """
      ---
      title: Bài sắp đăng
      published: 2024-09
      draft: true
      participants: [{official: le-thi-an, role: quoted}]
      ---
      """
    try tree.apply(.write("articles/bai-sap-dang.md", draft))
    #expect(try !unreferenced(tree).contains { $0.contains("'le-thi-an'") })
    #expect(try !unreferenced(tree, drafts: true).contains { $0.contains("'le-thi-an'") })
  }

  /// A record that cannot be read may be the one that refers to all others.
  @Test func nothingIsSaidAfterAnError() throws {
    let tree = try ContentTree(SampleArchive.texts)
    try tree.apply(.write("articles/kho-doc.md", "---\ntitle: [\n---\n"))
    #expect(try unreferenced(tree).isEmpty)
  }
}
