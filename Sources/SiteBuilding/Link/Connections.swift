internal import ArchiveModel

/// Stage 4: every reference seen from its other end.
///
/// The arrays are indexed like the archive's tables. Lists of articles and meetings are in order of
/// time, the newest first; nothing here grows with the square of the archive.
struct Connections: Sendable {
  /// The reports on each meeting.
  var reports: [[Reference<Article>]]
  /// Who took part in each meeting by any report, each once, in the order of the officials' table.
  var attendance: [[Reference<Official>]]
  /// Where articles say that each official took part.
  var appearances: [[Appearance]]
  /// The meetings that each official took part in.
  var attended: [[Reference<Meeting>]]
  /// The articles that name each official and report no meeting.
  var articlesWithoutMeeting: [[Reference<Article>]]
  var byOrganization: [OrganizationConnections]
  var byProvince: [ProvinceConnections]
  var byTopic: [TopicConnections]
  /// The articles that name each article as what they copy or translate.
  var versions: [[Reference<Article>]]
  /// Where the texts of other records name a record, and articles that give the source of a
  /// position; each text once.
  var mentions: [RecordReference: [Naming]]
  /// The years with meetings or articles, the newest first.
  var years: [YearConnections]
  /// All articles and meetings, the newest first.
  var articlesByDate: [Reference<Article>]
  var meetingsByDate: [Reference<Meeting>]
}

extension Connections {
  /// Returns a unit and all that became part of it, directly or over others, each once.
  func line(of reference: Reference<Province>) -> [Reference<Province>] {
    var line = [reference]
    var next = 0
    while next < line.count {
      for predecessor in byProvince[line[next].index].predecessors where !line.contains(predecessor)
      {
        line.append(predecessor)
      }
      next += 1
    }
    return line
  }
}

/// A record whose text names another.
struct Naming: Sendable, Hashable {
  var source: RecordReference
  /// The first paragraph that does, from 1; 0 where none does: a heading, a table, a field.
  var paragraph: Int32 = 0
  /// Where the name stands among the bytes of that paragraph's words.
  var range: Range<Int32> = 0..<0
}

/// One participation, found from the official.
struct Appearance: Sendable, Hashable {
  var article: Reference<Article>
  /// Which of the article's participations it is.
  var index: Int
}

struct OrganizationConnections: Sendable {
  var published: [Reference<Article>] = []
  var mentioning: [Reference<Article>] = []
  var organized: [Reference<Meeting>] = []
  /// Those whom an article names with a post in this organization, each once.
  var officials: [Reference<Official>] = []
  var children: [Reference<Organization>] = []
}

struct ProvinceConnections: Sendable {
  /// Held in this very unit.
  var meetings: [Reference<Meeting>] = []
  /// Held in this unit or in those that became part of it.
  var meetingsOfLine: [Reference<Meeting>] = []
  /// Articles that are also about this unit.
  var mentioning: [Reference<Article>] = []
  /// Articles with figures of this unit.
  var withFigures: [Reference<Article>] = []
  var organizations: [Reference<Organization>] = []
  /// Those with a post in an organization of this unit, each once.
  var officials: [Reference<Official>] = []
  var predecessors: [Reference<Province>] = []
}

struct TopicConnections: Sendable {
  var articles: [Reference<Article>] = []
  var meetings: [Reference<Meeting>] = []
}

struct YearConnections: Sendable {
  var year: Int
  var articles: [Reference<Article>] = []
  var meetings: [Reference<Meeting>] = []
}
