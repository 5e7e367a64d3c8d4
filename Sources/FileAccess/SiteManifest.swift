/// The list of the files in an output folder that are ours, kept there as `.vankho-manifest`.
///
/// A format line, then one path a line, sorted by bytes. What is not listed is not ours and is
/// never removed or replaced.
package struct SiteManifest {
  static let formatLine = "vankho-manifest 1"

  private(set) var paths: Set<OutputPath> = []
  /// The folders that hold a file of ours, at any depth.
  private(set) var folders: Set<OutputPath> = []

  package init(_ paths: some Sequence<OutputPath> = []) {
    for path in paths { insert(path) }
  }

  /// The paths as texts, in no order.
  package var texts: some Sequence<String> { paths.lazy.map(\.text) }

  /// Reads a manifest, or returns nil where it has another format or a path that leaves the folder.
  init?(_ bytes: [UInt8]) {
    var lines = bytes.split(separator: 10, omittingEmptySubsequences: false)[...]
    guard let first = lines.popFirst(), first.elementsEqual(Self.formatLine.utf8) else {
      return nil
    }
    guard let last = lines.popLast(), last.isEmpty else { return nil }
    paths.reserveCapacity(lines.count)
    for line in lines {
      guard let path = OutputPath(line) else { return nil }
      insert(path)
    }
  }

  /// Reads the manifest of the site in a folder, and changes nothing there.
  ///
  /// Where there is no site, or none that can be read, the list is empty: writing says what is wrong.
  package static func published(in output: String) -> SiteManifest {
    guard let folder = try? Folder(at: output), let bytes = try? folder.contents(of: .manifest)
    else { return SiteManifest() }
    return SiteManifest(bytes) ?? SiteManifest()
  }

  /// Adds a path and returns whether it is new.
  @discardableResult
  mutating func insert(_ path: OutputPath) -> Bool {
    guard paths.insert(path).inserted else { return false }
    var folder = path.folder
    while let parent = folder, folders.insert(parent).inserted { folder = parent.folder }
    return true
  }

  /// The bytes of the manifest file, the same for the same set of paths.
  var bytes: [UInt8] {
    var bytes = Array(Self.formatLine.utf8) + [10]
    for path in paths.sorted() {
      bytes += path.bytes
      bytes.append(10)
    }
    return bytes
  }
}
