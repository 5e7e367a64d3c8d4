/// The folders of a site that each name a state of what they hold: `search/0123456789ab`.
///
/// Where a build writes another one, that of the site in place stays beside it, so that a page which
/// was opened before goes on reading there; it goes when a build writes yet another. The next site
/// does not list its files, so that they are told by how they begin, and the folder by its first
/// file: whatever else is in there is not ours.
package struct EditionFolders: Sendable {
  /// The folder that all of them are in.
  let parent: OutputPath
  /// The file without which a folder is none of them.
  private let firstFile: OutputPath
  private let isName: @Sendable (_ name: String) -> Bool
  private let opening: @Sendable (_ file: String, _ edition: String) -> [UInt8]?

  /// - Parameters:
  ///   - parent: the folder of all editions (`search`).
  ///   - firstFile: the path, in the folder of an edition, of the file that each has (`start.js`).
  ///   - isName: says whether the folder of an edition may have a name.
  ///   - opening: returns what a file begins with in an edition, nil where none has such a file.
  package init(
    in parent: String,
    firstFile: String,
    isName: @escaping @Sendable (_ name: String) -> Bool,
    opening: @escaping @Sendable (_ file: String, _ edition: String) -> [UInt8]?
  ) {
    self.parent = OutputPath(unchecked: parent.utf8)
    self.firstFile = OutputPath(unchecked: firstFile.utf8)
    self.isName = isName
    self.opening = opening
  }

  /// Returns the folder of the edition that a path leads into, or nil where it leads into none.
  func folder(of path: ArraySlice<UInt8>) -> OutputPath? {
    let start = parent.bytes.count + 1
    guard path.count > start, path.starts(with: parent.bytes),
      path[path.startIndex + start - 1] == UInt8(ascii: "/")
    else { return nil }
    let name = path.dropFirst(start).prefix { $0 != UInt8(ascii: "/") }
    guard name.endIndex < path.endIndex, isName(String(decoding: name, as: UTF8.self))
    else { return nil }
    return OutputPath(unchecked: path[..<name.endIndex])
  }

  /// Returns the path of the file that the folder of an edition has.
  func firstFile(in folder: OutputPath) -> OutputPath { folder.appending(firstFile) }

  /// Returns what a file in the folder of an edition begins with, nil where none has such a file.
  func opening(of file: OutputPath, in folder: OutputPath) -> [UInt8]? {
    opening(
      String(decoding: file.bytes.dropFirst(folder.bytes.count + 1), as: UTF8.self),
      String(decoding: folder.bytes.dropFirst(parent.bytes.count + 1), as: UTF8.self)
    )
  }
}

extension SiteManifest {
  /// The folders of the editions that files of ours are in.
  func folders(of editions: EditionFolders) -> Set<OutputPath> {
    let start = editions.parent.bytes + [UInt8(ascii: "/")]
    var folders: Set<OutputPath> = []
    for place in firstIndex(from: start)..<paths.count {
      guard paths[place].starts(with: start) else { break }
      if let folder = editions.folder(of: paths[place]) { folders.insert(folder) }
    }
    return folders
  }

  /// Returns the list without the files of some editions.
  func leavingOut(_ folders: Set<OutputPath>, of editions: EditionFolders) -> SiteManifest {
    var rest = PathList()
    for place in 0..<paths.count {
      let folder = editions.folder(of: paths[place])
      if folder.map(folders.contains) != true { rest.append(paths[place]) }
    }
    return SiteManifest(rest, isCurrent: isCurrent)
  }
}
