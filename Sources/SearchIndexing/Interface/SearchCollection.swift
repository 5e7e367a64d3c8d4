/// All that is to be found, in the order of its document numbers.
///
/// First the records without a date, each kind together; then meetings and articles, oldest first.
package struct SearchCollection: Sendable {
  package var count: Int
  /// Returns the record with a number; called twice for each, from several threads.
  package var record: @Sendable (Int) -> SearchRecord
  package var facets: [SearchFacet]
  /// Groups of texts that mean the same: an abbreviation and what it stands for.
  package var equivalents: [[String]]
  /// Values that were given up, each once.
  package var formerValues: [FormerValue]

  package init(
    count: Int,
    facets: [SearchFacet] = [],
    equivalents: [[String]] = [],
    formerValues: [FormerValue] = [],
    record: @escaping @Sendable (Int) -> SearchRecord
  ) {
    self.count = count
    self.record = record
    self.facets = facets
    self.equivalents = equivalents
    self.formerValues = formerValues
  }
}
