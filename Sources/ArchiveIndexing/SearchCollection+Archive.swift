package import ArchiveLinking
internal import ArchiveModel
internal import SearchIndexing
package import Wording

extension SearchCollection {
  /// All records of an archive that have pages, for the search index; drafts where the site shows
  /// them.
  package init(_ linked: LinkedArchive, _ wording: Words) {
    let maker = SearchRecordMaker(linked, wording)
    self.init(
      count: maker.order.documents.count,
      facets: maker.facets.all,
      equivalents: SearchEquivalents.groups(linked.archive, linked.connections),
      formerValues: FormerValues.all(linked.archive, maker.facets.all),
      record: { maker.record($0) }
    )
  }
}
