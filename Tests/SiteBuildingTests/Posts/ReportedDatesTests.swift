import ArchiveModel
import Markdown
import Testing

@testable import ArchiveLinking

/// Whom the page of a meeting makes say which date.
@Suite struct ReportedDatesTests {
  /// The dates that reports give (`-` is none), and what stands side by side: `recorded` is the
  /// meeting's own date that no report gives.
  @Test(arguments: [
    (["-", "-"], []), (["2024-05-28"], []), (["-", "2024-05-28"], []),
    (["2024-05-29"], ["recorded 2024-05-28:", "2024-05-29: 1"]),
    (["-", "2024-05-29"], ["recorded 2024-05-28:", "2024-05-29: 2", "none: 1"]),
    (
      ["2024-05-28", "-", "2024-05-29", "2024-05-29"],
      ["2024-05-28: 1", "2024-05-29: 3 4", "none: 2"]
    ),
    (
      ["2024-05-30", "2024-05-29"],
      ["recorded 2024-05-28:", "2024-05-30: 1", "2024-05-29: 2"]
    ),
  ])
  func noneSaysWhatItDoesNot(dates: [String], expected: [String]) throws {
    let meeting = Reference<Meeting>(index: 0)
    let articles = try dates.enumerated().map { index, date in
      let given = date == "-" ? nil : try EDTFDate(parsing: date)
      return Article(
        id: try #require(ID<Article>("a-\(index)")),
        fields: Article.Fields(),
        meetings: [MeetingReport(meeting: meeting, date: given)]
      )
    }
    let digest = MeetingDigest(meeting, of: try EDTFDate(parsing: "2024-05-28"), articles)
    let found = digest.differences.flatMap { difference in
      difference.versions.map { version in
        let reports = version.reports.map { " \($0)" }.joined()
        return switch version.version {
        case .recordedDate(let date): "recorded \(date.text):\(reports)"
        case .noDate: "none:\(reports)"
        case .date(let date): "\(date.text):\(reports)"
        case .role, .post, .figure: "something else"
        }
      }
    }
    #expect(found == expected)
  }
}
