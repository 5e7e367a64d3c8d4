package import ArchiveModel

/// Stage 4: every reference seen from its other end.
///
/// Lists of articles and meetings are in order of time, the newest first; nothing here grows with the square of the archive.
package struct Connections: Sendable {
  /// The reports on each meeting.
  package var reports: PerRecord<Meeting, [Reference<Article>]>
  /// Who took part in each meeting by any report, each once, in the order of the officials' table.
  package var attendance: PerRecord<Meeting, [Reference<Official>]>
  /// The same without those of whom reports say nothing but that they quote them.
  package var present: PerRecord<Meeting, [Reference<Official>]>
  /// Where articles say that each official took part.
  package var appearances: PerRecord<Official, [Appearance]>
  /// The posts that articles say that their participants held.
  package var posts: ReadPostsOfArticles
  /// The same by official, in order of time.
  package var careers: Careers
  /// The same by body.
  package var bodyPosts: PerRecord<Organization, [BodyPost]>
  /// People of one name.
  package var namesakes: Namesakes
  /// Where posts raise a question.
  package var postQuestions: PostQuestions
  /// The meetings that each official took part in.
  package var attended: PerRecord<Official, [Reference<Meeting>]>
  /// The articles that name each official and report no meeting.
  package var articlesWithoutMeeting: PerRecord<Official, [Reference<Article>]>
  package var byOrganization: PerRecord<Organization, OrganizationConnections>
  package var byProvince: PerRecord<Province, ProvinceConnections>
  package var byTopic: PerRecord<Topic, TopicConnections>
  /// The articles that name each article as what they copy or translate.
  package var versions: PerRecord<Article, [Reference<Article>]>
  /// Where the texts of other records name a record, and articles that give the source of a
  /// position; each text once.
  package var mentions: [RecordReference: [Naming]]
  /// Which units became which.
  package var succession: Succession
  /// The years with meetings or articles, the newest first.
  package var years: [YearConnections]
  package var articlesByDate: Chronicle<Article>
  package var meetingsByDate: Chronicle<Meeting>
}

/// A record whose text names another.
package struct Naming: Sendable, Hashable {
  package var source: RecordReference
  /// The first paragraph that does, from 1; 0 where none does: a heading, a table, a field.
  package var paragraph: Int32 = 0
  /// Where the name stands among the bytes of that paragraph's words.
  package var range: Range<Int32> = 0..<0

  package init(source: RecordReference, paragraph: Int32 = 0, range: Range<Int32> = 0..<0) {
    self.source = source
    self.paragraph = paragraph
    self.range = range
  }
}

/// One participation, found from the official.
package struct Appearance: Sendable, Hashable {
  package var article: Reference<Article>
  /// Which of the article's participations it is.
  package var index: Int
}

package struct OrganizationConnections: Sendable {
  package var published: [Reference<Article>] = []
  package var mentioning: [Reference<Article>] = []
  package var organized: [Reference<Meeting>] = []
  /// Those of whom a post in this organization is known, or that they are of it, each once.
  package var officials: [Reference<Official>] = []
  package var children: [Reference<Organization>] = []
}

package struct ProvinceConnections: Sendable {
  /// Held in this very unit.
  package var meetings: [Reference<Meeting>] = []
  /// Held in this unit or in those that became part of it.
  package var meetingsOfLine: [Reference<Meeting>] = []
  /// Articles that are also about this unit.
  package var mentioning: [Reference<Article>] = []
  /// Articles with figures of this unit.
  package var withFigures: [Reference<Article>] = []
  /// Articles with figures of this unit or of those that became part of it.
  package var withFiguresOfLine: [Reference<Article>] = []
  package var organizations: [Reference<Organization>] = []
  /// Those with a post in an organization of this unit, each once.
  package var officials: [Reference<Official>] = []
}

package struct TopicConnections: Sendable {
  package var articles: [Reference<Article>] = []
  package var meetings: [Reference<Meeting>] = []
}

package struct YearConnections: Sendable {
  package var year: Int
  package var articles: [Reference<Article>] = []
  package var meetings: [Reference<Meeting>] = []

  package init(year: Int) { self.year = year }
}
