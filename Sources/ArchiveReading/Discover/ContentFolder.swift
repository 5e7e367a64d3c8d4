internal import ArchiveModel
package import Diagnostics
package import FileAccess

/// Stage 1: finds the files of an archive, in byte order of their paths.
package struct ContentFolder {
  private var folder: SourceFolder
  private var files: [ContentFile] = []

  /// Lists the content below `root`, and reports what cannot be read or is not.
  ///
  /// - Throws: where `root` or a folder below it cannot be read.
  package static func discover(_ root: String) throws(FileError) -> Checked<[ContentFile]> {
    var content = ContentFolder(folder: try SourceFolder(root, called: "content folder"))
    try content.readRoot()
    var files = content.files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    substituteIDs(in: &files)
    return Checked(files, content.folder.diagnostics)
  }

  /// A file of a wrong name takes no other's id, so that the mistake is told at its name alone.
  private static func substituteIDs(in files: inout [ContentFile]) {
    /// The places and names of files, by the kinds of their records.
    var misnamed: [RecordKind: [(place: Int, stem: String)]] = [:]
    for (place, file) in files.enumerated() {
      guard case .record(let kind, let stem) = file.role, !ID<Article>.isWellFormed(stem) else {
        continue
      }
      misnamed[kind, default: []].append((place, stem))
    }
    for (kind, some) in misnamed {
      var taken = ids(of: kind, in: files)
      // Names that would have one id are not tried with the same numbers again.
      var numbers: [String: Int] = [:]
      for (place, stem) in some {
        let slug = IDProblem.likelyID(in: stem)
        guard ID<Article>.isWellFormed(slug) else { continue }
        let first = numbers[slug, default: 0] + 1
        let nearest = ReservedID.numbered(nearTo: slug, butNot: taken, from: first)
        if let number = nearest.number { numbers[slug] = number }
        files[place].substitute = nearest.id
        taken.insert(nearest.id)
      }
    }
  }

  /// Returns the names of the files of a kind.
  static func ids(of kind: RecordKind, in files: [ContentFile]) -> Set<String> {
    Set(
      files.compactMap { file in
        if case .record(kind, let stem) = file.role { stem } else { nil }
      }
    )
  }

  private init(folder: SourceFolder) {
    self.folder = folder
  }

  private static let singleFiles: [String: ContentFile.Role] = {
    let lists = RecordKind.allCases.filter(\.isListed).map {
      ("\($0.folder).yml", ContentFile.Role.list($0))
    }
    let others: [(String, ContentFile.Role)] = [
      ("archive.yml", .settings), ("redirects.yml", .redirects),
      ("addresses.txt", .addresses),
    ]
    return Dictionary(uniqueKeysWithValues: lists + others)
  }()
  private static let recordFolders = RecordKind.allCases.filter { !$0.isListed }

  /// 3,000 pages; the search knows each of their words, in up to 70 times their size.
  private static let record = SourceFolder.Kind("record", mebibytes: 6)
  /// 100,000 redirects.
  private static let list = SourceFolder.Kind("list", mebibytes: 8)

  /// 400,000 addresses.
  private static let ledger = SourceFolder.Kind("list of addresses", mebibytes: 32)

  private mutating func readRoot() throws(FileError) {
    let known = Self.singleFiles.keys.sorted() + Self.recordFolders.map(\.folder)
    let root = folder.root
    let names = Set(try folder.names(in: root))
    for name in names.sorted() {
      let path = "\(root)/\(name)"
      if let role = Self.singleFiles[name] {
        if try folder.isFile(path, role == .addresses ? Self.ledger : Self.list) {
          files.append(ContentFile(path: path, role: role))
        } else if case .list(let kind) = role {
          files.append(ContentFile(path: path, role: .missing(kind)))
        }
      } else if let kind = RecordKind(folder: name), Self.recordFolders.contains(kind) {
        try readFolder(path, of: kind)
      } else {
        reportUnknown(name, in: root, known: known, besides: names)
      }
    }
  }

  /// Reports what is not read; where it is likely the only place of all records of a kind, as
  /// `organisations` or `provinces.yaml`, these would be missed without a word.
  private mutating func reportUnknown(
    _ name: String,
    in root: String,
    known: [String],
    besides names: Set<String>
  ) {
    let near = NearMiss.suggestions(for: name, among: known).first
    let meant = near.flatMap { near in
      names.contains(near) ? nil : RecordKind.allCases.first { near.hasPrefix($0.folder) }
    }
    folder.reportUnknown(
      name,
      in: root,
      of: "an archive",
      known: known,
      as: meant == nil ? .warning : .error
    )
    if let meant { files.append(ContentFile(path: "\(root)/\(name)", role: .missing(meant))) }
  }

  private mutating func readFolder(_ path: String, of kind: RecordKind) throws(FileError) {
    guard try folder.isFolder(path, of: kind.folder) else {
      files.append(ContentFile(path: path, role: .missing(kind)))
      return
    }
    // A stack of our own: folders may be nested deeper than the call stack allows.
    var waiting = [path]
    while let parent = waiting.popLast() {
      for name in try folder.names(in: parent) {
        let path = "\(parent)/\(name)"
        if try FileSystem.entry(at: path) == .folder {
          waiting.append(path)
        } else if name.hasSuffix(".md") {
          guard try folder.isFile(path, Self.record) else { continue }
          let stem = String(name.dropLast(3))
          files.append(ContentFile(path: path, role: .record(kind, stem: stem)))
        } else {
          try folder.reportOther(path, than: ".md")
        }
      }
    }
  }
}
