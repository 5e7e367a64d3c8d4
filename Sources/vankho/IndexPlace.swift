internal import FileAccess
internal import Foundation
internal import SearchIndexing
internal import SiteBuilding

/// Finds the index in a folder: that of a site, its `search`, or that of an edition.
enum IndexPlace {
  static func open(_ folder: String) throws(FileError) -> IndexFolder {
    let root = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    for place in [root, "\(root)/search"] {
      if isFile("\(place)/start.js") { return index(at: place) }
      let editions = names(in: place).filter { isFile("\(place)/\($0)/start.js") }
      if editions.count > 1 {
        throw FileError(
          path: place,
          action: "choose an edition in",
          reason: "there are \(editions.sorted().joined(separator: ", "))"
        )
      }
      if let edition = editions.first { return index(at: "\(place)/\(edition)") }
    }
    throw FileError(path: folder, action: "read a search index in", reason: "there is no start.js")
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

  private static func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }

  private static func isFile(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }
}
