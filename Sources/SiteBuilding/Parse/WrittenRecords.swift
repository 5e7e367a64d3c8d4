internal import ArchiveModel
internal import Diagnostics
internal import Markdown

/// Where a record was written.
struct RecordSource: Sendable, Hashable {
  var path: String
  var position: SourcePosition

  var location: SourceLocation { SourceLocation(path: path, position: position) }
}

/// A record as written: names of other records are still texts with their places.
///
/// Values that are missing or wrong are nil here and reported; the record itself is kept, so that
/// others that name it are not reported too.
protocol WrittenRecord: Sendable {
  associatedtype Subject: ArchiveRecord
  var id: ID<Subject> { get }
  var source: RecordSource { get }
}

struct WrittenMeeting: WrittenRecord {
  var id: ID<Meeting>
  var source: RecordSource
  var name: String
  var kind: Meeting.Kind?
  var date: Placed<EDTFDate>?
  var scope: Meeting.Scope?
  var province: Placed<String>?
  var place: String?
  var mode: Meeting.Mode?
  var attendees: Int?
  var sites: Int?
  var organizers: [Placed<String>]
  var topics: [Placed<String>]
  var note: String?
  var body: MarkdownDocument
}

struct WrittenOfficial: WrittenRecord {
  struct Position {
    var title: String
    var organization: Placed<String>?
    var from: EDTFDate?
    var to: EDTFDate?
    var source: Placed<String>?
  }

  var id: ID<Official>
  var source: RecordSource
  var name: Placed<String>
  var aliases: [String]
  var nameIsUncertain: Bool
  var positions: [Position]
  var note: String?
  var body: MarkdownDocument
}

struct WrittenOrganization: WrittenRecord {
  var id: ID<Organization>
  var source: RecordSource
  var name: String
  var aliases: [String]
  var kind: Organization.Kind?
  var parent: Placed<String>?
  var province: Placed<String>?
  var note: String?
  var body: MarkdownDocument
}

struct WrittenProvince: WrittenRecord {
  var id: ID<Province>
  var source: RecordSource
  var name: String
  var kind: Province.Kind?
  var code: String?
  var valid: EDTFDate?
  var successor: Placed<String>?
  var aliases: [String]
  var region: String?
}

struct WrittenTopic: WrittenRecord {
  var id: ID<Topic>
  var source: RecordSource
  var name: String
  var aliases: [String]
  var note: String?
}

struct WrittenRedirect: Sendable {
  enum Outcome: Sendable {
    case moved(to: Placed<String>)
    case withdrawn(reason: String)
  }

  var path: String
  var from: Placed<String>
  var outcome: Outcome
}
