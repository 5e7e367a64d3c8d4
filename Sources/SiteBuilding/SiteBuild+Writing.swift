internal import ArchiveIndexing
internal import ArchiveLinking
internal import ArchiveModel
internal import Cores
internal import FileAccess
internal import SearchIndexing
internal import SitePlanning
internal import SiteRendering

// Stages 6 to 8: the search index and the pages, written while they are made.

extension SiteBuild {
  func write(_ site: PreparedSite) throws(SiteWritingError) -> BuiltSite {
    var writer = try SiteWriter(
      output: options.output,
      sources: [options.content, options.templates],
      keeping: .searchIndex
    )
    for asset in site.folder.assets { try writer.write(asset.bytes, to: asset.path) }
    if let mark = site.mark { try writer.write(mark.bytes, to: SiteMark.path) }
    let edition = try writeIndex(of: site, to: &writer)
    try writePages(site.pages.finding(searchEdition: edition), to: &writer)
    observe(.began(.write))
    let report = try writer.finish()
    observe(.ended(.write))
    return BuiltSite(
      articles: site.linked.archive.articles.count,
      meetings: site.linked.archive.meetings.count,
      pages: site.pages.pages.count,
      unlistedAddresses: site.unlisted,
      report: report
    )
  }

  /// So many bytes of the index wait in memory until they are written.
  private static let indexRound = 4 << 20

  /// Stages 6 and 8, some megabytes at a time; returns the edition, by which pages find the index.
  private func writeIndex(
    of site: PreparedSite,
    to writer: inout SiteWriter
  ) throws(SiteWritingError) -> String {
    let limit = SearchIndexOptions(fileLimit: site.linked.archive.settings.searchFiles)
    let index = stage(.index) {
      SearchIndexBuild(
        SearchCollection(site.linked, site.folder.wording),
        options: limit,
        jobs: options.jobs
      )
    }
    var waiting: [(path: String, bytes: [UInt8])] = []
    var size = 0
    observe(.began(.index))
    try index.write { (path, bytes) throws(SiteWritingError) in
      waiting.append((path, bytes))
      size += bytes.count
      guard size >= Self.indexRound else { return }
      observe(.ended(.index))
      try write(waiting, to: &writer)
      (waiting, size) = ([], 0)
      observe(.began(.index))
    }
    observe(.ended(.index))
    try write(waiting, to: &writer)
    return index.edition
  }

  /// Stages 7 and 8, a few hundred pages at a time.
  private func writePages(
    _ site: SitePages,
    to writer: inout SiteWriter
  ) throws(SiteWritingError) {
    let parallel = Parallel(jobs: options.jobs)
    let round = Parallel.batch * 4 * options.jobs
    let pages = site.pages
    for start in stride(from: 0, to: pages.count, by: round) {
      let part = Array(pages[start..<min(start + round, pages.count)])
      let rendered = stage(.render) {
        parallel.map(part) { (path: $0.place.path, bytes: site.render($0)) }
      }
      try write(rendered, to: &writer)
      observe(.pages(done: start + part.count, of: pages.count))
    }
  }

  private func write(
    _ files: [(path: String, bytes: [UInt8])],
    to writer: inout SiteWriter
  ) throws(SiteWritingError) {
    try stage(.write) { () throws(SiteWritingError) in
      for file in files { try writer.write(file.bytes, to: file.path) }
    }
  }
}
