internal import ArchiveModel
internal import Diagnostics
internal import SitePlanning
internal import Templating

/// A link in a template, a style sheet or a script leads to what the site does not have.
///
/// Looked at is what is written out: an address up to its first `#` or `?`, after the way to the root
/// of the site. What comes from records, the checks of records know.
struct TemplateLinkCheck {
  static let assets = "assets"

  let use: TemplateUse
  /// Whether no template has another mistake, so that all ids are known.
  private let isWhole: Bool
  private let markups: [String: TemplateMarkup]
  private var files: SiteFiles
  private var ids: TemplateIDs
  /// Whether something leads to the folder of assets, and there is none.
  private var missesAssets = false
  private var suggestions: [String: [String]] = [:]

  /// Takes the pages as they are made, where no template has a mistake.
  private init(_ use: TemplateUse, _ files: SiteFiles, _ made: SitePages?) {
    self.use = use
    self.files = files
    let names = TemplateAddresses.attributes.union(["id"])
    let sources = use.folder.library.names.map { ($0, use.folder.library.source(of: $0)) }
    markups = Dictionary(uniqueKeysWithValues: sources.map { ($0, $1?.markup(names)) })
      .compactMapValues { $0 }
    isWhole = made != nil && markups.values.allSatisfy { $0.unclosedQuote == nil }
    ids = TemplateIDs(use, markups) { made?.render($0) ?? [] }
  }

  /// Returns what leads nowhere, in a site of these pages and other files.
  static func findings(
    in use: TemplateUse,
    _ pages: [PlannedPage],
    _ others: [PlannedFile],
    settings: ArchiveSettings,
    made: SitePages?
  ) -> [Diagnostic] {
    var check = TemplateLinkCheck(use, SiteFiles(pages, others), made)
    let templates = use.folder.library.names.sorted().flatMap { check.findings(inTemplate: $0) }
    let links = use.folder.assets.flatMap(\.loads) + use.folder.partLinks
    let assets = links.compactMap { check.finding(about: $0) }
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
    guard !files.has(FrameMaker.picture), !isInMissingFolder(FrameMaker.picture) else {
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
  private mutating func findings(inTemplate name: String) -> [Diagnostic] {
    guard let source = use.folder.library.source(of: name), let markup = markups[name] else {
      return []
    }
    let users = use.users[name] ?? []
    let links = markup.attributes.filter { TemplateAddresses.attributes.contains($0.name) }
      .flatMap { TemplateAddresses.all(in: $0, of: source) }
    return unclosedQuote(in: markup)
      + links.compactMap { finding(about: $0, in: source, usedBy: users) }
  }

  private func unclosedQuote(in markup: TemplateMarkup) -> [Diagnostic] {
    guard let place = markup.unclosedQuote else { return [] }
    return [
      Diagnostic(
        .templateSyntax,
        at: place,
        "the quotation mark that opens here is not closed"
      )
    ]
  }

  private mutating func finding(
    about link: TemplateAttribute,
    in source: TemplateSource,
    usedBy users: [Int]
  ) -> Diagnostic? {
    let address = WrittenAddress(CharacterReference.decoded(link.beginning))
    let place = source.location(of: link.range.lowerBound)
    if !link.isFromRoot, let scheme = address.scheme {
      return wrongScheme(scheme, of: address, link, at: place)
    }
    guard !address.isExternal, address.hasEnd || !link.goesOn else { return nil }
    if !link.isFromRoot, address.path.isEmpty {
      guard !link.goesOn else { return nil }
      return missingID(address.fragment, on: users.map { ($0, files.onlyPages[$0]) }, at: place)
    }
    let bases =
      link.isFromRoot ? [""] : Set(users.flatMap { files.folders[$0] ?? [] }).sorted()
    let targets = bases.map { address.target(in: $0) }
    if let target = targets.first(where: { $0.map { !files.has($0) } ?? true }) {
      if let target, isInMissingFolder(target) { return nil }
      return deadLink(link, address.path, leadingTo: target, at: place, bases)
    }
    if let target = targets.first(where: { files.isFurtherPage($0) }) {
      return furtherPage(link, leadingTo: target, at: place)
    }
    guard !link.goesOn, case let target?? = targets.first, let page = files.pages[target] else {
      return nil
    }
    return missingID(address.fragment, on: [(page.kind, page)], at: place)
  }

  private mutating func deadLink(
    _ link: TemplateAttribute,
    _ path: String,
    leadingTo target: String?,
    at place: SourceLocation,
    _ bases: [String]
  ) -> Diagnostic {
    let isSeenFromRoot = bases == [""]
    var near: [String] = []
    if !isSeenFromRoot, files.has(path) {
      near = ["{{root}}\(path)"]
    } else if isSeenFromRoot, let target {
      near = suggestions(for: target)
    }
    return Diagnostic(
      .brokenLink,
      at: place,
      "'\(link.written)' leads to no file of the site",
      suggestions: near,
      replacing: link.beginning.contains(path) ? path : nil
    )
  }

  /// A list grows and shrinks: whoever leads to its second page leads to what will stand elsewhere.
  private func furtherPage(
    _ link: TemplateAttribute,
    leadingTo target: String?,
    at place: SourceLocation
  ) -> Diagnostic {
    let first = target.flatMap { files.pages[$0]?.place.first }
    return Diagnostic(
      .brokenLink,
      at: place,
      "'\(link.written)' is there only while the list is long: lead to its first page",
      suggestions: first.map { ["{{root}}\($0)"] } ?? []
    )
  }

  /// The kinds of addresses that lead out of a site, or hold what they lead to.
  private static let schemes = [
    "data", "ftp", "geo", "http", "https", "mailto", "sms", "tel", "urn", "xmpp",
  ]

  /// Reports an address of a kind that no browser follows; texts write those of records so, templates
  /// do not.
  private func wrongScheme(
    _ scheme: String,
    of address: WrittenAddress,
    _ link: TemplateAttribute,
    at place: SourceLocation
  ) -> Diagnostic? {
    guard !Self.schemes.contains(scheme.lowercased()) else { return nil }
    guard let kind = RecordKind(rawValue: scheme) else {
      return Diagnostic(
        .brokenLink,
        at: place,
        "'\(scheme):' is no kind of web address",
        suggestions: NearMiss.suggestions(for: scheme, among: Self.schemes),
        replacing: link.beginning.contains(scheme) ? scheme : nil
      )
    }
    let path = "\(kind.folder)/\(address.path.dropFirst(scheme.count + 1)).html"
    return Diagnostic(
      .brokenLink,
      at: place,
      "'\(link.written)' is how texts lead to a record: a template names its page",
      suggestions: files.has(path) ? ["{{root}}\(path)"] : [],
      replacing: address.path
    )
  }

  private mutating func suggestions(for path: String) -> [String] {
    remembered("file \(path)") { $0.files.suggestions(for: path) }
  }

  /// So many mistakes are compared with what there is.
  private static let suggestionLimit = 100

  private mutating func remembered(
    _ question: String,
    _ answer: (inout TemplateLinkCheck) -> [String]
  ) -> [String] {
    if let known = suggestions[question] { return known }
    guard suggestions.count < Self.suggestionLimit else { return [] }
    let found = answer(&self)
    suggestions[question] = found
    return found
  }

  /// Reports a fragment to which no element of one of these kinds of pages answers, or of the one page
  /// that is meant.
  ///
  /// Only a warning: the page is reached all the same.
  private mutating func missingID(
    _ id: String?,
    on kinds: [(kind: Int, page: PlannedPage?)],
    at place: SourceLocation
  ) -> Diagnostic? {
    guard let id, !id.isEmpty, id != "top", isWhole else { return nil }
    for (kind, page) in kinds where !ids.contain(id, of: kind, on: page) {
      let template = use.kinds[kind].templateName
      return Diagnostic(
        .brokenLink,
        .warning,
        at: place,
        "no element of \(template) has the id '\(id)'",
        suggestions: remembered("\(template) \(id)") {
          $0.ids.suggestions(for: id, of: kind, on: page)
        },
        replacing: id
      )
    }
    return nil
  }
}

/// Style sheets and scripts.
extension TemplateLinkCheck {
  private mutating func finding(about link: AssetLink) -> Diagnostic? {
    let folder = "\(Self.assets)/"
    let address = WrittenAddress(link.address)
    guard !address.isExternal, !address.path.isEmpty else { return nil }
    let target = address.target(in: folder)
    if let target, files.has(target) { return nil }
    let near = target.map { suggestions(for: $0) } ?? []
    return Diagnostic(
      .brokenLink,
      link.isCertain ? .error : .warning,
      at: link.location,
      "'\(link.address)' leads to no file of the site",
      suggestions: near.filter { $0.hasPrefix(folder) }.map {
        String($0.dropFirst(folder.count))
      },
      replacing: address.path
    )
  }
}
