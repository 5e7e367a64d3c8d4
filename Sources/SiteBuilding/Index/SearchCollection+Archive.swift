internal import ArchiveLinking
internal import ArchiveModel
internal import SearchIndexing

extension SearchCollection {
  /// All records of an archive that have pages, for the search index: articles, meetings, officials,
  /// organizations, provinces and topics; drafts where the site shows them.
  init(_ view: SiteView) {
    let maker = SearchRecordMaker(view)
    self.init(
      count: maker.order.documents.count,
      facets: maker.facets.all,
      equivalents: SearchEquivalents.groups(view.archive, view.connections),
      record: { maker.record($0) }
    )
  }
}
