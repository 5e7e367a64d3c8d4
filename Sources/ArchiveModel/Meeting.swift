package import Markdown

/// A meeting that articles report (Popolo: an event); an immutable object as ``Article`` is.
@dynamicMemberLookup
package final class Meeting: ArchiveRecord {
  package static var kind: RecordKind { .meeting }
  package static func table(of archive: Archive) -> Table<Meeting> { archive.meetings }
  package static func place(_ table: Table<Meeting>, in archive: inout Archive) {
    archive.meetings = table
  }
  package static func any(_ reference: Reference<Meeting>) -> RecordReference {
    .meeting(reference)
  }

  package enum Kind: String, Sendable, CaseIterable {
    case training
    case annualReview = "annual-review"
    case halfYearReview = "half-year-review"
    case regionalAssessment = "regional-assessment"
    case planning, other
  }

  package enum Scope: String, Sendable, CaseIterable {
    case national, regional, provincial, district
  }

  package enum Mode: String, Sendable, CaseIterable {
    case inPerson = "in-person"
    case online, hybrid
  }

  /// The fields that name no other record, as written and as resolved.
  package struct Fields: Sendable {
    package var name = ""
    package var meetingKind = Kind.other
    package var date = EDTFDate.unknown
    package var scope: Scope?
    package var place: String?
    package var mode: Mode?
    /// How many people took part.
    package var attendees: Int?
    /// How many remote sites were connected.
    package var sites: Int?
    package var note: String?
    package var body = MarkdownDocument()

    package init() {}
  }

  package let id: ID<Meeting>
  package let fields: Fields
  /// Where it was held: the province as it was on that date.
  package let province: Reference<Province>?
  package let organizers: [Reference<Organization>]
  package let topics: [Reference<Topic>]

  package init(
    id: ID<Meeting>,
    fields: Fields,
    province: Reference<Province>? = nil,
    organizers: [Reference<Organization>] = [],
    topics: [Reference<Topic>] = []
  ) {
    self.id = id
    self.fields = fields
    self.province = province
    self.organizers = organizers
    self.topics = topics
  }

  @inlinable package subscript<Value>(dynamicMember path: KeyPath<Fields, Value>) -> Value {
    fields[keyPath: path]
  }

  package var name: String { fields.name }
  package var body: MarkdownDocument { fields.body }
  package var occurred: EDTFDate? { fields.date }
}
