package import FileAccess
internal import SearchIndexing

extension EditionFolders {
  /// The editions of the search index: pages that are open or cached go on searching in the one that
  /// they were written with.
  package static let searchIndex = EditionFolders(
    in: IndexEdition.parent,
    firstFile: IndexEdition.firstFile,
    isName: IndexEdition.isName,
    opening: IndexEdition.opening
  )
}
