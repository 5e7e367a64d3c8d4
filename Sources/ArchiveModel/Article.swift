package import Markdown

/// A press article on record: its citation, what it reports, and our own words about it.
///
/// An immutable object: it is looked up for every list that it stands in, and as a struct the copies
/// of its twenty fields cost 9 % of a build of 10,000 articles.
package final class Article: ArchiveRecord {
  package static var kind: RecordKind { .article }
  package static func table(of archive: Archive) -> Table<Article> { archive.articles }
  package static func any(_ reference: Reference<Article>) -> RecordReference {
    .article(reference)
  }
  package var name: String { title }
  package var occurred: EDTFDate? { published }
  package var saidLanguage: String? { language }

  package enum Rights: String, Sendable, CaseIterable {
    /// A record and a summary only.
    case citation
    case fullText = "full-text"
    case open
  }

  package let id: ID<Article>
  /// The headline as it was published.
  package let title: String
  package let published: EDTFDate
  package let publisher: Reference<Organization>?
  package let authors: [String]
  package let url: String?
  package let retrieved: EDTFDate?
  /// A language tag (BCP 47).
  package let language: String
  package let meetings: [MeetingReport]
  package let participations: [Participation]
  package let provinces: [Reference<Province>]
  package let organizations: [Reference<Organization>]
  package let topics: [Reference<Topic>]
  package let figures: [Figure]
  package let summary: String?
  package let copyOf: Reference<Article>?
  package let translationOf: Reference<Article>?
  package let rights: Rights?
  package let note: String?
  package let isDraft: Bool
  /// What the editor says of names in the text that could be somebody else's.
  package let mentionChoices: [MentionChoice]
  package let body: MarkdownDocument

  package init(
    id: ID<Article>,
    title: String,
    published: EDTFDate,
    publisher: Reference<Organization>? = nil,
    authors: [String] = [],
    url: String? = nil,
    retrieved: EDTFDate? = nil,
    language: String,
    meetings: [MeetingReport] = [],
    participations: [Participation] = [],
    provinces: [Reference<Province>] = [],
    organizations: [Reference<Organization>] = [],
    topics: [Reference<Topic>] = [],
    figures: [Figure] = [],
    summary: String? = nil,
    copyOf: Reference<Article>? = nil,
    translationOf: Reference<Article>? = nil,
    rights: Rights? = nil,
    note: String? = nil,
    isDraft: Bool = false,
    mentionChoices: [MentionChoice] = [],
    body: MarkdownDocument = MarkdownDocument()
  ) {
    self.id = id
    self.title = title
    self.published = published
    self.publisher = publisher
    self.authors = authors
    self.url = url
    self.retrieved = retrieved
    self.language = language
    self.meetings = meetings
    self.participations = participations
    self.provinces = provinces
    self.organizations = organizations
    self.topics = topics
    self.figures = figures
    self.summary = summary
    self.copyOf = copyOf
    self.translationOf = translationOf
    self.rights = rights
    self.note = note
    self.isDraft = isDraft
    self.mentionChoices = mentionChoices
    self.body = body
  }
}

/// Whom a name in an article's text means, settled by an editor.
package struct MentionChoice: Sendable, Hashable {
  /// As it stands in the text, wherever it does.
  package var text: String
  /// The record, or nil where it is no mention of any.
  package var record: RecordReference?

  package init(text: String, record: RecordReference?) {
    self.text = text
    self.record = record
  }
}

/// That an article reports a meeting, with the date that it gives where that is another.
package struct MeetingReport: Sendable, Hashable {
  package var meeting: Reference<Meeting>
  package var date: EDTFDate?

  package init(
    meeting: Reference<Meeting>,
    date: EDTFDate? = nil
  ) {
    self.meeting = meeting
    self.date = date
  }
}

/// That someone took part, as one article reports it (Popolo: a membership of an event).
package struct Participation: Sendable, Hashable {
  package enum Role: String, Sendable, CaseIterable {
    case chair, opening, closing, speaker, presenter, attendee, organizer, quoted
  }

  package var official: Reference<Official>
  package var role: Role
  package var post: Post

  package init(
    official: Reference<Official>,
    role: Role,
    post: Post
  ) {
    self.official = official
    self.role = role
    self.post = post
  }
}

/// What someone was when an article spoke of them: rank, position as printed, organization.
package struct Post: Sendable, Hashable {
  package var rank: String?
  package var position: String?
  package var organization: Reference<Organization>?

  package var isEmpty: Bool { rank == nil && position == nil && organization == nil }

  package init(
    rank: String? = nil,
    position: String? = nil,
    organization: Reference<Organization>? = nil
  ) {
    self.rank = rank
    self.position = position
    self.organization = organization
  }
}

/// A number that an article reports.
package struct Figure: Sendable, Hashable {
  package enum Qualifier: String, Sendable, CaseIterable {
    case estimated, over, under, about
  }

  package var measure: String
  package var value: DecimalNumber
  package var unit: String?
  package var province: Reference<Province>?
  package var period: EDTFDate?
  package var qualifier: Qualifier?

  package init(
    measure: String,
    value: DecimalNumber,
    unit: String? = nil,
    province: Reference<Province>? = nil,
    period: EDTFDate? = nil,
    qualifier: Qualifier? = nil
  ) {
    self.measure = measure
    self.value = value
    self.unit = unit
    self.province = province
    self.period = period
    self.qualifier = qualifier
  }
}
