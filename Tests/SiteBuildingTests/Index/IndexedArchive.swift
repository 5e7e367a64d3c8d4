import ArchiveIndexing
import Diagnostics
import SearchIndexing
import SiteRendering
import Testing

@testable import SiteBuilding

/// The sample archive, or a changed one, as its search index is given it.
struct IndexedArchive {
  let collection: SearchCollection
  let records: [SearchRecord]

  init(_ edits: [ContentEdit] = [], drafts: Bool = false) throws {
    let tree = try ContentTree(SampleArchive.texts)
    for edit in edits { try tree.apply(edit) }
    let options = BuildOptions(
      content: tree.root,
      templates: "Templates",
      output: "public",
      includesDrafts: drafts,
      jobs: 1
    )
    let prepared = try SiteBuild(options).prepare()
    try #require(!prepared.hasErrors, "\(prepared.diagnostics)")
    let site = try #require(prepared.value)
    collection = SearchCollection(site.linked, site.folder.wording)
    records = (0..<collection.count).map(collection.record)
  }

  /// Every document as its kind's letter and its id, in order.
  var names: [String] { records.map { "\($0.kind.rawValue):\($0.id)" } }

  func record(_ name: String) throws -> SearchRecord {
    try records[#require(names.firstIndex(of: name), "\(name) is not in \(names)")]
  }

  /// The ids of the values that a record has of a facet.
  func values(_ facet: String, of name: String) throws -> [String] {
    let all = try #require(collection.facets.first { $0.name == facet }).values
    return try record(name).facets[facet, default: []].map { all[$0].id }
  }
}
