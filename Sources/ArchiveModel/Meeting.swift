package import Markdown

/// A meeting that articles report (Popolo: an event).
package struct Meeting: ArchiveRecord {
  package static let kind = RecordKind.meeting

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

  package var id: ID<Meeting>
  package var name: String
  package var meetingKind: Kind
  package var date: EDTFDate
  package var scope: Scope?
  /// Where it was held: the province as it was on that date.
  package var province: Reference<Province>?
  package var place: String?
  package var mode: Mode?
  /// How many people took part.
  package var attendees: Int?
  /// How many remote sites were connected.
  package var sites: Int?
  package var organizers: [Reference<Organization>]
  package var topics: [Reference<Topic>]
  package var note: String?
  package var body: MarkdownDocument

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
