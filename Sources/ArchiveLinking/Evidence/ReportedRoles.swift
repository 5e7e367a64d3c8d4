internal import ArchiveModel

/// The roles that each report on a meeting gives to whom, and where they exclude each other.
///
/// A role alone excludes little: who chairs may open, close and speak, whoever opens, closes or
/// presents has spoken, `attendee` and `quoted` say nothing of more, and an organizer may do all of
/// it. Two reports that have no role of a person in common exclude each other only where
///
/// - one names the chair and the other has the person merely speak, present or attend, because a
///   report that names a person says so when the person was in the chair;
/// - one has the person chair, open or close, and the other has somebody else do it instead.
package struct ReportedRoles {
  /// What a report says of one person, and what it says that others did.
  private struct Account: Hashable {
    var own: Set<Participation.Role>
    var announced: Set<Participation.Role>
  }

  /// Roles that are mostly one person's, by report.
  private let announced: [Int: Set<Participation.Role>]

  package init(_ people: [MeetingDigest.Person]) {
    var announced: [Int: Set<Participation.Role>] = [:]
    for statement in people.flatMap(\.statements) where Self.ofOne.contains(statement.role) {
      for report in statement.reports { announced[report, default: []].insert(statement.role) }
    }
    self.announced = announced
  }

  private static let ofOne: Set<Participation.Role> = [.chair, .opening, .closing]
  private static let belowChair: Set<Participation.Role> = [.speaker, .presenter, .attendee]

  /// Says whether any two reports give a person roles that exclude each other.
  package func conflict(about person: MeetingDigest.Person) -> Bool {
    guard person.statements.contains(where: { Self.ofOne.contains($0.role) }) else { return false }
    var own: [Int: Set<Participation.Role>] = [:]
    for statement in person.statements {
      for report in statement.reports { own[report, default: []].insert(statement.role) }
    }
    // Many reports say the same: there are few different accounts to compare.
    let accounts = Set(own.map { Account(own: $1, announced: announced[$0] ?? []) })
    return accounts.contains { left in accounts.contains { Self.excludes(left, $0) } }
  }

  private static func excludes(_ one: Account, _ other: Account) -> Bool {
    guard one.own.isDisjoint(with: other.own) else { return false }
    if one.own.contains(.chair), other.own.isSubset(of: belowChair) { return true }
    // Since the person's own roles differ, what the other report announces is somebody else's.
    return !one.own.intersection(ofOne).isDisjoint(with: other.announced)
  }
}
