internal import ArchiveModel
internal import Diagnostics
internal import SitePlanning
internal import Templating

/// A link in a template, a style sheet or a script leads to what the site does not have.
///
/// Looked at is what is written out: an address up to its first `#` or `?`, after the way to the root
/// of the site. What comes from records, the checks of records know.
struct TemplateLinkCheck {
  private static let assets = "assets"

  private let use: TemplateUse
  /// Whether no template has another mistake, so that all ids are known.
  private let isWhole: Bool
  private let paths: Set<String>
  /// The folders, with `/` at the end, whose files are not known yet.
  private let claims: [String]
  /// The files that every archive has: records come and go.
  private let lasting: [String]
  /// The kind of each page.
  private let kinds: [String: Int]
  /// The folders, with `/` at the end or empty, in which a kind has pages.
  private let folders: [Int: Set<String>]
  private var ids: TemplateIDs
  /// Whether something leads to the folder of assets, and there is none.
  private var missesAssets = false
  private var knownFiles: KnownWords?
  private var suggestions: [String: [String]] = [:]

  private init(
    _ use: TemplateUse,
    _ pages: [PlannedPage],
    _ files: [PlannedFile],
    isWhole: Bool
  ) {
    self.use = use
    self.isWhole = isWhole
    ids = TemplateIDs(use)
    paths = Set(files.map(\.path))
    claims = files.map(\.path).filter { $0.hasSuffix("/") }
    lasting = files.filter { $0.origin == .site && !$0.path.hasSuffix("/") }.map(\.path)
    var kinds: [String: Int] = [:]
    var folders: [Int: Set<String>] = [:]
    for page in pages {
      let path = page.place.path
      let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
      kinds[path] = page.kind
      folders[page.kind, default: []].insert(slash.map { String(path[...$0]) } ?? "")
    }
    self.kinds = kinds
    self.folders = folders
  }

  /// Returns what leads nowhere, in a site of these pages and other files.
  static func findings(
    in use: TemplateUse,
    _ pages: [PlannedPage],
    _ others: [PlannedFile],
    settings: ArchiveSettings,
    isWhole: Bool
  ) -> [Diagnostic] {
    var check = TemplateLinkCheck(use, pages, pages.map(\.file) + others, isWhole: isWhole)
    let templates = use.folder.library.names.sorted().flatMap { check.findings(inTemplate: $0) }
    let assets = use.folder.assets.flatMap { check.findings(in: $0) }
    let picture = settings.baseURL == nil ? [] : check.missingPicture()
    return templates + assets + picture + check.missingAssets
  }

  /// The folder of assets, where something leads into it.
  private var missingAssets: [Diagnostic] {
    missesAssets && use.folder.absentFolders.contains(Self.assets)
      ? [use.folder.missingFolder(Self.assets)] : []
  }

  /// Says whether a file lies in the folder of assets and there is none; that is told once.
  private mutating func isInMissingFolder(_ path: String) -> Bool {
    guard path.hasPrefix(Self.assets + "/"), !use.folder.folders.contains(Self.assets) else {
      return false
    }
    missesAssets = true
    return true
  }

  private mutating func missingPicture() -> [Diagnostic] {
    guard !paths.contains(FrameMaker.picture), !isInMissingFolder(FrameMaker.picture) else {
      return []
    }
    let place = SourceLocation(
      path: "\(use.folder.root)/\(FrameMaker.picture)",
      position: .start
    )
    return [Diagnostic(.brokenLink, at: place, "the picture that stands for a page is missing")]
  }
}

/// Templates.
extension TemplateLinkCheck {
  private static let attributes: Set = ["href", "src", "action", "formaction", "poster"]

  private mutating func findings(inTemplate name: String) -> [Diagnostic] {
    guard let source = use.folder.library.source(of: name) else { return [] }
    let users = use.users[name] ?? []
    return source.attributes(Self.attributes).compactMap { attribute in
      finding(about: attribute, in: source, usedBy: users)
    }
  }

  private mutating func finding(
    about link: TemplateAttribute,
    in source: TemplateSource,
    usedBy users: [Int]
  ) -> Diagnostic? {
    let address = WrittenAddress(link.beginning)
    guard !address.isExternal, address.hasEnd || !link.goesOn else { return nil }
    let place = source.location(of: link.offset)
    if !link.isFromRoot, address.path.isEmpty {
      guard !link.goesOn else { return nil }
      return missingID(address.fragment, on: users, at: place)
    }
    let bases =
      link.isFromRoot ? [""] : Set(users.flatMap { folders[$0] ?? [] }).sorted()
    let targets = bases.map { address.target(in: $0) }
    if let target = targets.first(where: { $0.map { !has($0) } ?? true }) {
      if let target, isInMissingFolder(target) { return nil }
      return deadLink(link.written, address.path, leadingTo: target, at: place, bases)
    }
    guard !link.goesOn, case let target?? = targets.first, let kind = kinds[target] else {
      return nil
    }
    return missingID(address.fragment, on: [kind], at: place)
  }

  private func has(_ path: String) -> Bool {
    guard !path.hasSuffix("/") else { return false }
    return paths.contains(path) || claims.contains { path.hasPrefix($0) }
  }

  private mutating func deadLink(
    _ written: String,
    _ path: String,
    leadingTo target: String?,
    at place: SourceLocation,
    _ bases: [String]
  ) -> Diagnostic {
    let isSeenFromRoot = bases == [""]
    var near: [String] = []
    if !isSeenFromRoot, has(path) {
      near = ["{{root}}\(path)"]
    } else if isSeenFromRoot, let target {
      near = suggestions(for: target)
    }
    return Diagnostic(
      .brokenLink,
      at: place,
      "'\(written)' leads to no file of the site",
      suggestions: near,
      replacing: path
    )
  }

  private mutating func suggestions(for path: String) -> [String] {
    let index = path.hasSuffix("/") ? path + "index.html" : path + "/index.html"
    if has(index) { return [index] }
    let known = knownFiles ?? KnownWords(lasting)
    knownFiles = known
    return remembered("file \(path)") { known.suggestions(for: path) }
  }

  /// So many mistakes are compared with what there is.
  private static let suggestionLimit = 100

  private mutating func remembered(_ question: String, _ answer: () -> [String]) -> [String] {
    if let known = suggestions[question] { return known }
    guard suggestions.count < Self.suggestionLimit else { return [] }
    let found = answer()
    suggestions[question] = found
    return found
  }

  /// Reports a fragment to which no element of one of these kinds of pages answers.
  ///
  /// Only a warning: markup that comes from texts has ids that no template tells.
  private mutating func missingID(
    _ id: String?,
    on kinds: [Int],
    at place: SourceLocation
  ) -> Diagnostic? {
    guard let id, !id.isEmpty, id != "top", isWhole else { return nil }
    for kind in kinds where !ids.contain(id, of: kind) {
      let template = use.kinds[kind].templateName
      var ids = ids
      return Diagnostic(
        .brokenLink,
        .warning,
        at: place,
        "no element of \(template) has the id '\(id)'",
        suggestions: remembered("\(template) \(id)") { ids.suggestions(for: id, of: kind) },
        replacing: id
      )
    }
    return nil
  }
}

/// Style sheets and scripts.
extension TemplateLinkCheck {
  private mutating func findings(in asset: TemplateFolder.Asset) -> [Diagnostic] {
    let folder = "assets/"
    return asset.loads.compactMap { link in
      let address = WrittenAddress(link.address)
      guard !address.isExternal, !address.path.isEmpty else { return nil }
      let target = address.target(in: folder)
      if let target, has(target) { return nil }
      let near = target.map { suggestions(for: $0) } ?? []
      return Diagnostic(
        .brokenLink,
        // A string in a script may be about something else.
        asset.path.hasSuffix(".js") ? .warning : .error,
        at: link.location,
        "'\(link.address)' leads to no file of the site",
        suggestions: near.filter { $0.hasPrefix(folder) }.map {
          String($0.dropFirst(folder.count))
        },
        replacing: address.path
      )
    }
  }
}
