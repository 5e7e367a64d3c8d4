/// The list of the files in an output folder that are ours, kept there as `.vankho-manifest`.
///
/// What is not listed is not ours and is never removed or replaced.
package struct SiteManifest {
  /// In order of bytes, each once.
  let paths: PathList
  /// Whether it was read from a file as it would be written today.
  let isCurrent: Bool

  init(_ paths: PathList, isCurrent: Bool) {
    self.paths = paths
    self.isCurrent = isCurrent
  }

  package init(_ paths: some Sequence<OutputPath> = []) {
    var list = PathList()
    for path in paths { list.append(path.bytes) }
    self.init(list.sorted(), isCurrent: false)
  }

  /// Reads the manifest of the site in a folder, and changes nothing there.
  ///
  /// Where there is no site, or none that can be read, the list is empty: writing says what is wrong.
  package static func published(in output: String) -> SiteManifest {
    guard let folder = try? Folder(at: output), let bytes = try? folder.contents(of: .manifest)
    else { return SiteManifest() }
    return SiteManifest(bytes) ?? SiteManifest()
  }

  /// The paths as texts, in order of their bytes.
  package var texts: some Sequence<String> {
    (0..<paths.count).lazy.map { String(decoding: paths[$0], as: UTF8.self) }
  }

  /// Returns the place of a path in the list, or nil where it is not ours.
  func index(of path: OutputPath) -> Int? {
    let place = firstIndex(from: path.bytes)
    guard place < paths.count, paths[place] == path.bytes else { return nil }
    return place
  }

  func contains(_ path: OutputPath) -> Bool { index(of: path) != nil }

  /// Returns whether a file of ours is in a folder, at any depth.
  func holdsFiles(in folder: OutputPath) -> Bool {
    let start = folder.bytes + [UInt8(ascii: "/")]
    let place = firstIndex(from: start)
    return place < paths.count && paths[place].starts(with: start)
  }

  /// Returns the place of the first path that does not come before the given bytes.
  func firstIndex(from bytes: ArraySlice<UInt8>) -> Int {
    var places = 0..<paths.count
    while !places.isEmpty {
      let middle = places.lowerBound + places.count / 2
      if paths.compare(middle, with: bytes.span) < 0 {
        places = middle + 1..<places.upperBound
      } else {
        places = places.lowerBound..<middle
      }
    }
    return places.lowerBound
  }
}
