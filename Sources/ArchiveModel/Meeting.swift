package import Markdown

/// A meeting that articles report (Popolo: an event); an immutable object as ``Article`` is.
package final class Meeting: ArchiveRecord {
  package static var kind: RecordKind { .meeting }
  package static func table(of archive: Archive) -> Table<Meeting> { archive.meetings }
  package static func any(_ reference: Reference<Meeting>) -> RecordReference {
    .meeting(reference)
  }
  package var occurred: EDTFDate? { date }

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

  package let id: ID<Meeting>
  package let name: String
  package let meetingKind: Kind
  package let date: EDTFDate
  package let scope: Scope?
  /// Where it was held: the province as it was on that date.
  package let province: Reference<Province>?
  package let place: String?
  package let mode: Mode?
  /// How many people took part.
  package let attendees: Int?
  /// How many remote sites were connected.
  package let sites: Int?
  package let organizers: [Reference<Organization>]
  package let topics: [Reference<Topic>]
  package let note: String?
  package let body: MarkdownDocument

  package init(
    id: ID<Meeting>,
    name: String,
    meetingKind: Kind,
    date: EDTFDate,
    scope: Scope? = nil,
    province: Reference<Province>? = nil,
    place: String? = nil,
    mode: Mode? = nil,
    attendees: Int? = nil,
    sites: Int? = nil,
    organizers: [Reference<Organization>] = [],
    topics: [Reference<Topic>] = [],
    note: String? = nil,
    body: MarkdownDocument = MarkdownDocument()
  ) {
    self.id = id
    self.name = name
    self.meetingKind = meetingKind
    self.date = date
    self.scope = scope
    self.province = province
    self.place = place
    self.mode = mode
    self.attendees = attendees
    self.sites = sites
    self.organizers = organizers
    self.topics = topics
    self.note = note
    self.body = body
  }
}
