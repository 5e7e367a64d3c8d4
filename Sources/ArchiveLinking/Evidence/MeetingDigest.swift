package import ArchiveModel
internal import VietnameseText

/// What all reports on one meeting say together: who took part, which figures, where they differ.
///
/// Reports are named by their numbers in the list of reports, from 1.
package struct MeetingDigest {
  /// What some reports say of one person.
  package struct Statement: Hashable {
    package var role: Participation.Role
    package var printed: PrintedPost
    package var reports: [Int]
  }

  package struct Person {
    package var official: Reference<Official>
    package var statements: [Statement]
  }

  package struct ReportedFigure {
    package var figure: Figure
    package var reports: [Int]
  }

  /// Something of which reports say different things.
  package struct Difference {
    package enum Subject {
      case date, role(Reference<Official>), post(Reference<Official>), figure(Figure)
    }
    package enum Version {
      /// The meeting's date on record, which no report gives.
      case recordedDate(EDTFDate)
      /// No date of its own.
      case noDate
      case date(EDTFDate), role(Participation.Role), post(PrintedPost), figure(Figure)
    }

    package var subject: Subject
    package var versions: [(version: Version, reports: [Int])]
  }

  package let people: [Person]
  package let figures: [ReportedFigure]
  package let differences: [Difference]

  /// - Parameters:
  ///   - reference: the meeting.
  ///   - date: its date.
  ///   - articles: the reports on it, in the order by which they are numbered.
  package init(_ reference: Reference<Meeting>, of date: EDTFDate, _ articles: [Article]) {
    people = Self.people(articles)
    figures = Self.figures(articles)
    let roles = ReportedRoles(people)
    differences =
      Self.dates(reference, date, articles)
      + people.flatMap { Self.differences(of: $0, roles) }
      + Self.differences(figures)
  }

  /// People in the order in which the reports name them, those with a leading role first.
  private static func people(_ articles: [Article]) -> [Person] {
    var order: [Reference<Official>] = []
    var statements: [Reference<Official>: [Statement]] = [:]
    for (index, article) in articles.enumerated() {
      for participation in article.participations {
        let official = participation.official
        if statements[official] == nil { order.append(official) }
        Statement.take(participation, from: index + 1, into: &statements[official, default: []])
      }
    }
    let people = order.map { Person(official: $0, statements: statements[$0] ?? []) }
    return people.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }.map(\.element)
  }

  private static func dates(
    _ reference: Reference<Meeting>,
    _ date: EDTFDate,
    _ articles: [Article]
  ) -> [Difference] {
    var dated: [(date: EDTFDate, reports: [Int])] = [(date, [])]
    var undated: [Int] = []
    for (index, article) in articles.enumerated() {
      for report in article.meetings where report.meeting == reference {
        guard let said = report.date else {
          undated.append(index + 1)
          continue
        }
        if let place = dated.firstIndex(where: { $0.date.text == said.text }) {
          dated[place].reports.append(index + 1)
        } else {
          dated.append((said, [index + 1]))
        }
      }
    }
    // `tháng 5/2024` and 29/5/2024 do not differ.
    let isApart = dated.contains { one in dated.contains { !$0.date.mayCoincide(with: one.date) } }
    guard isApart else { return [] }
    // What no report says is nobody's but ours, and who gives no date says none of them.
    var versions: [(version: Difference.Version, reports: [Int])] = dated.map {
      ($0.reports.isEmpty ? .recordedDate($0.date) : .date($0.date), $0.reports)
    }
    if !undated.isEmpty { versions.append((.noDate, undated)) }
    return [Difference(subject: .date, versions: versions)]
  }

  /// Returns the roles and the posts in which reports differ.
  ///
  /// A person has several posts by one report without a difference; two reports differ where neither
  /// says what the other says. Of roles, only those count that exclude each other.
  private static func differences(of person: Person, _ reported: ReportedRoles) -> [Difference] {
    var differences: [Difference] = []
    if reported.conflict(about: person) {
      let roles = grouped(person.statements, by: \.role)
      differences.append(
        Difference(
          subject: .role(person.official),
          versions: roles.map { (.role($0.first.role), $0.reports) }
        )
      )
    }
    let posts = posts(of: person)
    if areApart(posts.map(\.reports)) {
      differences.append(
        Difference(
          subject: .post(person.official),
          versions: posts.map { (.post($0.first.printed), $0.reports) }
        )
      )
    }
    return differences
  }

  /// Groups the posts that are printed alike, give or take capitals and signs; a single one, as
  /// most people have, need not be folded.
  private static func posts(of person: Person) -> [(first: Statement, reports: [Int])] {
    let printed = person.statements.filter { $0.printed.position != nil }
    guard let first = printed.first, printed.contains(where: { $0.printed != first.printed }) else {
      return []
    }
    return grouped(printed) { statement in
      DegreeWords.comparisonKey(
        of: "\(statement.printed.rank ?? "") \(statement.printed.position ?? "")"
      )
    }
  }

  private static func grouped<Key: Hashable>(
    _ statements: [Statement],
    by key: (Statement) -> Key
  ) -> [(first: Statement, reports: [Int])] {
    var groups: [(first: Statement, reports: [Int])] = []
    var places: [Key: Int] = [:]
    for statement in statements {
      if let place = places[key(statement)] {
        groups[place].reports = Set(groups[place].reports + statement.reports).sorted()
      } else {
        places[key(statement)] = groups.count
        groups.append((statement, statement.reports))
      }
    }
    return groups
  }

  /// Says whether at least two versions have no report in common.
  package static func areApart(_ versions: [[Int]]) -> Bool {
    versions.indices.contains { left in
      versions.indices.dropFirst(left + 1).contains { right in
        Set(versions[left]).isDisjoint(with: versions[right])
      }
    }
  }
}

extension MeetingDigest.Statement {
  /// Adds what a report says of one person to what others said; what is said alike is one
  /// statement, and a report that says it twice is named once.
  package static func take(
    _ participation: Participation,
    from report: Int,
    into said: inout [Self]
  ) {
    let same = said.firstIndex {
      $0.role == participation.role && $0.printed == participation.printed
    }
    guard let same else {
      said.append(Self(role: participation.role, printed: participation.printed, reports: [report]))
      return
    }
    if said[same].reports.last != report { said[same].reports.append(report) }
  }
}

extension MeetingDigest.Person {
  fileprivate var rank: Int {
    let order: [Participation.Role] = [
      .chair, .opening, .closing, .speaker, .presenter, .organizer, .attendee, .quoted,
    ]
    return statements.compactMap { order.firstIndex(of: $0.role) }.min() ?? order.count
  }
}
