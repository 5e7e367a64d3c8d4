package import Markdown

/// A press article on record: its citation, what it reports, and our own words about it.
///
/// An immutable object: it is looked up for every list that it stands in, and as a struct the copies
/// of its twenty fields cost 9 % of a build of 10,000 articles.
@dynamicMemberLookup
package final class Article: ArchiveRecord {
  package static var kind: RecordKind { .article }
  package static func table(of archive: Archive) -> Table<Article> { archive.articles }
  package static func place(_ table: Table<Article>, in archive: inout Archive) {
    archive.articles = table
  }
  package static func any(_ reference: Reference<Article>) -> RecordReference {
    .article(reference)
  }

  package enum Rights: String, Sendable, CaseIterable {
    /// A record and a summary only.
    case citation
    case fullText = "full-text"
    case open
  }

  /// The fields that name no other record, as written and as resolved.
  package struct Fields: Sendable {
    /// The headline as it was published.
    package var title = ""
    package var published = EDTFDate.unknown
    package var authors: [String] = []
    package var url: String?
    package var retrieved: EDTFDate?
    /// A language tag (BCP 47); empty where the article says none, until the archive's takes its place.
    package var language = ""
    package var summary: String?
    package var rights: Rights?
    package var note: String?
    package var isDraft = false
    package var body = MarkdownDocument()

    package init() {}
  }

  package let id: ID<Article>
  package let fields: Fields
  package let publisher: Reference<Organization>?
  package let meetings: [MeetingReport]
  package let participations: [Participation]
  package let provinces: [Reference<Province>]
  package let organizations: [Reference<Organization>]
  package let topics: [Reference<Topic>]
  package let figures: [Figure]
  package let copyOf: Reference<Article>?
  package let translationOf: Reference<Article>?
  /// What the editor says of names in the text that could be somebody else's.
  package let mentionChoices: [MentionChoice]

  package init(
    id: ID<Article>,
    fields: Fields,
    publisher: Reference<Organization>? = nil,
    meetings: [MeetingReport] = [],
    participations: [Participation] = [],
    provinces: [Reference<Province>] = [],
    organizations: [Reference<Organization>] = [],
    topics: [Reference<Topic>] = [],
    figures: [Figure] = [],
    copyOf: Reference<Article>? = nil,
    translationOf: Reference<Article>? = nil,
    mentionChoices: [MentionChoice] = []
  ) {
    self.id = id
    self.fields = fields
    self.publisher = publisher
    self.meetings = meetings
    self.participations = participations
    self.provinces = provinces
    self.organizations = organizations
    self.topics = topics
    self.figures = figures
    self.copyOf = copyOf
    self.translationOf = translationOf
    self.mentionChoices = mentionChoices
  }

  @inlinable package subscript<Value>(dynamicMember path: KeyPath<Fields, Value>) -> Value {
    fields[keyPath: path]
  }

  package var name: String { fields.title }
  package var body: MarkdownDocument { fields.body }
  package var occurred: EDTFDate? { fields.published }
  package var saidLanguage: String? { fields.language }
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
  package var printed: PrintedPost
  /// The posts that an editor reads out of it instead of the rules; empty says that there is none.
  package var statedPosts: [StatedPost]?

  package init(
    official: Reference<Official>,
    role: Role,
    printed: PrintedPost,
    statedPosts: [StatedPost]? = nil
  ) {
    self.official = official
    self.role = role
    self.printed = printed
    self.statedPosts = statedPosts
  }
}

/// What someone was when an article spoke of them: rank, position as printed, organization.
package struct PrintedPost: Sendable, Hashable {
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
