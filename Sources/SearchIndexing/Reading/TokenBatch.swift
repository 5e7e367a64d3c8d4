/// The tokens of some consecutive documents, and what else is known of these.
///
/// Tokens take four bytes each: two kilobytes an article of 465 syllables, so some two gigabytes
/// for a million of them.
struct TokenBatch: Sendable {
  /// The fields of a document in the order of their tokens.
  enum Field: Int, CaseIterable {
    case title, names, lead, body
  }

  static let fields = Field.allCases.count

  let first: Int
  var tokens: [Token] = []
  /// Where the tokens of each field end, four fields a document.
  var ends: [Int32] = []
  /// How many words each field has, joined ones aside.
  var lengths: [Int32] = []
  var kinds: [SearchRecord.Kind] = []
  var years: [Int?] = []
  /// Which documents are in another language than the site.
  var areForeign: [Bool] = []
  var digests: [UInt64] = []
  /// The rows of the result cards, kept since making a record again costs more than they take.
  var cards: [[UInt8]] = []
  /// The values of each facet, and where those of a document's facet end.
  var facetValues: [Int32] = []
  var facetEnds: [Int32] = []

  init(first: Int) { self.first = first }

  var count: Int { kinds.count }

  /// Returns the tokens of a field of the document with a number in the batch.
  func range(_ document: Int, _ field: Int) -> Range<Int> {
    let index = document * Self.fields + field
    return Int(index == 0 ? 0 : ends[index - 1])..<Int(ends[index])
  }

  /// Returns the values that a document has of a facet.
  func values(_ document: Int, facet: Int, of facets: Int) -> ArraySlice<Int32> {
    let index = document * facets + facet
    return facetValues[Int(index == 0 ? 0 : facetEnds[index - 1])..<Int(facetEnds[index])]
  }
}
