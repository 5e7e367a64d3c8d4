package import ArchiveModel
package import Diagnostics
package import Markdown

/// Where a record was written.
package struct RecordSource: Sendable, Hashable {
  package var path: String
  package var position: SourcePosition

  package init(path: String, position: SourcePosition) {
    self.path = path
    self.position = position
  }

  package var location: SourceLocation { SourceLocation(path: path, position: position) }
}

/// A record as written: names of other records are still texts with their places.
///
/// Values that are missing or wrong are nil here and reported; the record itself is kept, so that
/// others that name it are not reported too.
package protocol WrittenRecord: Sendable {
  associatedtype Subject: ArchiveRecord
  var id: ID<Subject> { get }
  var source: RecordSource { get }
}

package struct WrittenMeeting: WrittenRecord {
  package var id: ID<Meeting>
  package var source: RecordSource
  package var name: String
  package var kind: Meeting.Kind?
  package var date: Placed<EDTFDate>?
  package var scope: Meeting.Scope?
  package var province: Placed<String>?
  package var place: String?
  package var mode: Meeting.Mode?
  package var attendees: Int?
  package var sites: Int?
  package var organizers: [Placed<String>]
  package var topics: [Placed<String>]
  package var note: String?
  package var body: MarkdownDocument
}

package struct WrittenOfficial: WrittenRecord {
  package struct Position {
    package var title: String
    package var organization: Placed<String>?
    package var from: EDTFDate?
    package var to: EDTFDate?
    package var source: Placed<String>?
  }

  package var id: ID<Official>
  package var source: RecordSource
  package var name: Placed<String>
  package var aliases: [String]
  package var nameIsUncertain: Bool
  package var positions: [Position]
  package var note: String?
  package var body: MarkdownDocument
}

package struct WrittenOrganization: WrittenRecord {
  package var id: ID<Organization>
  package var source: RecordSource
  package var name: String
  package var aliases: [String]
  package var kind: Organization.Kind?
  package var parent: Placed<String>?
  package var province: Placed<String>?
  package var note: String?
  package var body: MarkdownDocument
}

package struct WrittenProvince: WrittenRecord {
  package var id: ID<Province>
  package var source: RecordSource
  package var name: String
  package var kind: Province.Kind?
  package var code: String?
  package var valid: EDTFDate?
  package var successor: Placed<String>?
  package var aliases: [String]
  package var region: String?
}

package struct WrittenTopic: WrittenRecord {
  package var id: ID<Topic>
  package var source: RecordSource
  package var name: String
  package var aliases: [String]
  package var note: String?
}

package struct WrittenRedirect: Sendable {
  package enum Outcome: Sendable {
    case moved(to: Placed<String>)
    case withdrawn(reason: String)
  }

  package var path: String
  package var from: Placed<String>
  package var outcome: Outcome
}
