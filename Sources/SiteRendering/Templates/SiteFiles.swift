internal import Diagnostics
internal import SitePlanning

/// The files of the next site, as links lead to them.
struct SiteFiles {
  let pages: [String: PlannedPage]
  /// The folders, with `/` at the end or empty, in which a kind has pages.
  let folders: [Int: Set<String>]
  /// The pages of kinds that have one.
  let onlyPages: [Int: PlannedPage]
  private let paths: Set<String>
  /// The folders, with `/` at the end, whose files are not known yet.
  private let claims: [String]
  /// The files that every archive has: records come and go.
  private let lasting: [String]

  /// Made at the first question: the names in each folder, those that were asked for, and all that
  /// last.
  private lazy var names = Dictionary(grouping: paths.filter { !$0.hasSuffix("/") }) {
    Self.folder(of: $0)
  }
  private var namesOfFolder: [String: KnownWords] = [:]
  private lazy var allLasting = KnownWords(lasting)

  init(_ pages: [PlannedPage], _ others: [PlannedFile]) {
    let pages = pages.filter { $0.origin != .former }
    let files = pages.map(\.file) + others
    paths = Set(files.map(\.path))
    claims = files.map(\.path).filter { $0.hasSuffix("/") }
    lasting = files.filter { $0.origin == .site && !$0.path.hasSuffix("/") }.map(\.path)
    var folders: [Int: Set<String>] = [:]
    var only: [Int: PlannedPage] = [:]
    for page in pages {
      only[page.kind] = folders[page.kind] == nil ? page : nil
      folders[page.kind, default: []].insert(Self.folder(of: page.place.path))
    }
    self.folders = folders
    onlyPages = only
    self.pages = Dictionary(pages.map { ($0.place.path, $0) }) { first, _ in first }
  }

  private static func folder(of path: String) -> String {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    return slash.map { String(path[...$0]) } ?? ""
  }

  func has(_ path: String) -> Bool {
    guard !path.hasSuffix("/") else { return false }
    return paths.contains(path) || claims.contains { path.hasPrefix($0) }
  }

  /// Says whether an address is one of a list that goes on there.
  func isFurtherPage(_ path: String?) -> Bool {
    path.flatMap { pages[$0] }.map { $0.place.number > 1 } ?? false
  }

  /// Returns the files that are near to one that there is not: the list in a folder, what has a near
  /// name beside it, else what lasts and has a near address.
  mutating func suggestions(for path: String) -> [String] {
    let index = path.hasSuffix("/") ? path + "index.html" : path + "/index.html"
    if has(index) { return [index] }
    let folder = Self.folder(of: path)
    let known =
      namesOfFolder[folder]
      ?? KnownWords(names[folder, default: []].map { String($0.dropFirst(folder.count)) })
    namesOfFolder[folder] = known
    let beside = known.suggestions(for: String(path.dropFirst(folder.count)))
    return beside.isEmpty ? allLasting.suggestions(for: path) : beside.map { folder + $0 }
  }
}
