import ArchiveLinking
import ArchiveModel
import Diagnostics
import SiteBuilding
import Testing

/// Posts on the way from what articles print to careers and bodies.
@Suite struct PostsTests {
  /// An archive with an article for each list of participants, a month apart.
  private func report(_ participants: [String], fields: String = "") throws -> CheckReport {
    let tree = try tree(participants, fields: fields)
    let options = BuildOptions(content: tree.root, templates: "Templates", output: "", jobs: 1)
    return try SiteBuild(options).check(listing: 40)
  }

  private func tree(_ participants: [String], fields: String = "") throws -> ContentTree {
    let tree = try ContentTree(SampleArchive.texts)
    for (number, text) in participants.enumerated() {
      try tree.apply(
        .write(
          "articles/chuc-vu-\(number).md",
          "---\ntitle: Đ\npublished: 2023-0\(number + 1)-01\n\(fields)participants:\n"
            + "  - {official: le-thi-an, role: attendee, \(text)}\n---\n\nĐoạn.\n"
        )
      )
    }
    return tree
  }

  /// What of the sample archive's posts could not be read is not looked at.
  private func unread(_ report: CheckReport) -> [String] {
    report.unreadPosts.first.filter { $0.person.hasPrefix("Lê Thị An") }.map(\.text)
  }

  @Test func whatHasNoBodyIsListedWithItsPlace() throws {
    let report = try report(["position: Phó Chủ tịch Hội Đường", "position: Chuyên viên"])
    #expect(!report.diagnostics.contains { $0.severity == .error })
    #expect(unread(report) == ["Phó Chủ tịch Hội Đường", "Chuyên viên"])
    let place = report.unreadPosts.first.first { $0.text == "Chuyên viên" }?.place
    #expect(place?.path.hasSuffix("articles/chuc-vu-1.md") == true && place?.position.line == 5)
  }

  @Test func theOrganizationOfTheParticipantIsTheBody() throws {
    #expect(
      try unread(report(["position: Chuyên viên, organization: ubnd-can-tho"])).isEmpty
    )
  }

  @Test func statedPostsReplaceWhatIsPrinted() throws {
    let texts = [
      "position: Chuyên viên, posts: [{title: Phó Chủ tịch, organization: ubnd-can-tho}]",
      "position: Chuyên viên, posts: []",
      "position: Chuyên viên, posts: [{title: Chuyên viên}]",
    ]
    // What an editor states is no question, whether or not it names a body.
    #expect(try unread(report(texts)).isEmpty)
  }

  @Test func statedPostsAreCheckedLikeOtherRecords() throws {
    let messages = try report([
      "posts: [{title: A, organization: ubnd-can-th}]", "posts: [{organization: ubnd-can-tho}]",
      "posts: [{title: A, former: maybe}]", "posts: ubnd",
    ]).diagnostics.filter { $0.severity == .error }
    #expect(
      messages.map(\.code) == [
        .unknownReference, .missingField, .invalidValue, .invalidValue,
      ]
    )
    #expect(messages.first?.suggestions == ["ubnd-can-tho"])
  }
}
