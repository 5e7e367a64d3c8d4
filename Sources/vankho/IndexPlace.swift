internal import FileAccess
internal import Foundation
internal import SearchIndexing
internal import SiteBuilding

/// The indexes in a folder: that of a site, its `search`, or that of an edition.
struct IndexPlace {
  /// The one that the search page reads.
  let current: IndexFolder
  /// Those that earlier pages go on reading: of a site that was built, one at most.
  let kept: [IndexFolder]

  init(_ folder: String) throws(FileError) {
    let root = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    let above = URL(fileURLWithPath: root).deletingLastPathComponent().path
    let site = "\(root)/\(IndexEdition.parent)"
    if Self.isThere("\(root)/\(IndexEdition.firstFile)") {
      current = Self.index(at: root)
      kept = []
    } else if let edition = try Self.current(in: site, of: root) {
      (current, kept) = Self.indexes(in: site, current: edition)
    } else if let edition = try Self.current(in: root, of: above) {
      (current, kept) = Self.indexes(in: root, current: edition)
    } else {
      throw FileError(
        path: folder,
        action: "read a search index in",
        reason: "there is no start.js"
      )
    }
  }

  /// Returns the edition that the site reads, nil where there is none in the folder.
  private static func current(
    in folder: String,
    of site: String
  ) throws(FileError) -> String? {
    let editions = editions(in: folder)
    if isThere(folder), let named = namedByPage(of: site) ?? namedByManifest(of: site),
      isThere("\(folder)/\(named)")
        || URL(fileURLWithPath: folder).lastPathComponent == IndexEdition.parent
    {
      return named
    }
    guard editions.count > 1 else { return editions.first }
    throw FileError(
      path: folder,
      action: "choose an edition in",
      reason: "there are \(editions.joined(separator: ", "))"
    )
  }

  /// The edition whose folder the search page names, `data-index="search/0123456789ab/"`.
  private static func namedByPage(of site: String) -> String? {
    guard let page = try? FileSystem.bytes(of: "\(site)/search.html") else { return nil }
    let opening = "data-index=\"\(IndexEdition.parent)/"
    let parts = String(decoding: page, as: UTF8.self).components(separatedBy: opening)
    let name = parts.dropFirst().first.map { String($0.prefix { $0 != "/" }) }
    return name.flatMap { IndexEdition.isName($0) ? $0 : nil }
  }

  /// The only edition that the list of the site's files has.
  private static func namedByManifest(of site: String) -> String? {
    let parts = SiteManifest.published(in: site).texts.lazy
      .map { $0.split(separator: "/", maxSplits: 2) }
      .filter { $0.count > 2 && $0[0] == IndexEdition.parent }
    let names = Set(parts.map { String($0[1]) }.filter(IndexEdition.isName))
    return names.count == 1 ? names.first : nil
  }

  private static func indexes(
    in folder: String,
    current: String
  ) -> (current: IndexFolder, kept: [IndexFolder]) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let others = names.filter { $0 != current && IndexEdition.isName($0) }.sorted()
    let kept = others.map { index(at: "\(folder)/\($0)") }.filter(\.hasFilesOfEdition)
    return (index(at: "\(folder)/\(current)"), kept)
  }

  /// The folders with a start file, in order.
  private static func editions(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { isThere("\(folder)/\($0)/\(IndexEdition.firstFile)") }.sorted()
  }

  private static func index(at place: String) -> IndexFolder {
    let edition = URL(fileURLWithPath: place).lastPathComponent
    return IndexFolder(edition: edition, paths: files(in: place)) { path in
      (try? Data(contentsOf: URL(fileURLWithPath: "\(place)/\(path)"))).map(Array.init)
    }
  }

  private static func files(in folder: String) -> [String] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return paths.filter { path in
      let place = URL(fileURLWithPath: "\(folder)/\(path)")
      return (try? place.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory != true
    }
  }

  private static func isThere(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }
}
