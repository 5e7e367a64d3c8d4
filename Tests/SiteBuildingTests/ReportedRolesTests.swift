import ArchiveModel
import Testing

@testable import ArchiveLinking
@testable import SiteBuilding

@Suite struct ReportedRolesTests {
  /// What each report says of one person, and of another: `chair,opening;speaker`.
  @Test(arguments: [
    (["chair,opening", "chair,speaker"], false), (["opening", "speaker"], false),
    (["speaker", "closing"], false), (["speaker", "attendee"], false),
    (["presenter", "speaker"], false), (["quoted", "chair"], false),
    (["organizer", "chair"], false), (["organizer", "attendee"], false),
    (["opening", "chair"], false), (["chair", "chair"], false), (["opening,attendee"], false),
    (["chair,speaker", "speaker"], false), (["chair"], false),
    (["chair", "speaker"], true), (["attendee", "chair"], true),
    (["chair,opening", "presenter,attendee"], true), (["chair", "quoted", "attendee"], true),
    (["opening", "speaker;opening"], true), (["opening;speaker", "speaker;opening"], true),
    (["chair", "opening;chair"], true), (["opening", "speaker;closing"], false),
    (["opening", "opening;opening"], false), (["closing", "quoted;closing"], true),
    (["chair", ";chair"], false),
  ])
  func onlyWhatExcludesEachOtherIsAConflict(reports: [String], isConflict: Bool) throws {
    let people = try (0..<2).map { number in
      let said = try reports.map { report in
        let people = report.split(separator: ";", omittingEmptySubsequences: false)
        let roles = number < people.count ? people[number].split(separator: ",") : []
        return try roles.map { try #require(Participation.Role(rawValue: String($0))) }
      }
      return person(number, said)
    }
    #expect(ReportedRoles(people).conflict(about: people[0]) == isConflict)
    let reversed = people.map { person in
      var person = person
      for place in person.statements.indices {
        person.statements[place].reports = person.statements[place].reports.map {
          reports.count + 1 - $0
        }
      }
      return person
    }
    #expect(ReportedRoles(reversed).conflict(about: reversed[0]) == isConflict)
  }

  private func person(_ number: Int, _ said: [[Participation.Role]]) -> MeetingDigest.Person {
    let statements = said.enumerated().flatMap { index, roles in
      roles.map { role in
        MeetingDigest.Statement(role: role, printed: PrintedPost(), reports: [index + 1])
      }
    }
    return MeetingDigest.Person(official: Reference(index: number), statements: statements)
  }
}
