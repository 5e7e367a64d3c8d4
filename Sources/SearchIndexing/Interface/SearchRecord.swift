/// One record as search knows it: words to be found by, and what its card shows.
package struct SearchRecord: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case official = "o"
    case organization = "g"
    case province = "p"
    case topic = "t"
    case meeting = "m"
    case article = "a"

    /// Whether the record has no date and stands before all that have one.
    package var isEntity: Bool { self != .meeting && self != .article }
  }

  package var kind: Kind
  package var id: String
  package var title: String
  /// The date as shown, EDTF; empty without one.
  package var date: String
  package var year: Int?
  /// Further names, which count as much as the title.
  package var names: [String]
  /// Lines that count more than the body: the summary, and facts.
  package var lead: [String]
  /// Paragraphs; that with number `i` is at `#p(i+1)` of the record's page.
  package var body: [String]
  /// What tells namesakes apart on a card: a place, a post, a publisher.
  package var detail: String
  /// The document number of the meeting that an article reports.
  package var meeting: Int?
  /// The tag of the language of the title; empty where it is the site's own.
  package var language: String
  /// The tag of the language of the paragraphs; empty where it is the site's own.
  package var textLanguage: String
  /// By the name of a facet of the collection, the numbers of those of its values that the record
  /// has.
  package var facets: [String: [Int]]

  package init(
    kind: Kind,
    id: String,
    title: String,
    date: String = "",
    year: Int? = nil,
    names: [String] = [],
    lead: [String] = [],
    body: [String] = [],
    detail: String = "",
    meeting: Int? = nil,
    language: String = "",
    textLanguage: String = "",
    facets: [String: [Int]] = [:]
  ) {
    self.kind = kind
    self.id = id
    self.title = title
    self.date = date
    self.year = year
    self.names = names
    self.lead = lead
    self.body = body
    self.detail = detail
    self.meeting = meeting
    self.language = language
    self.textLanguage = textLanguage
    self.facets = facets
  }
}
