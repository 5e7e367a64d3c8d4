internal import ArchiveLinking
internal import ArchiveModel
internal import ArchiveReading
internal import Cores
package import Diagnostics
internal import FileAccess
internal import SearchIndexing
internal import SitePlanning
internal import SiteRendering
internal import Wording

/// The way from `Content/` to `public/`, in eight stages.
///
///     1 Discover   folders           -> files               serial
///     2 Parse      file              -> records as written  parallel
///     3 Catalogue  records           -> one Archive         serial
///     4 Link       Archive           -> Connections         parallel
///     5 Plan       both              -> pages, addresses    serial
///     6 Index      records           -> bytes for search    parallel
///     7 Render     page              -> bytes               parallel
///     8 Write      bytes             -> public              as they come
///
/// Each stage is a function from values to values and says what it found wrong; only reading and
/// writing throw. Stages 6 and 7 each take turns with stage 8, so that the site is never whole in
/// memory. Where anything is wrong, nothing is written.
package struct SiteBuild: Sendable {
  package let options: BuildOptions
  let observe: @Sendable (BuildProgress) -> Void

  /// - Parameters:
  ///   - options: what to build, from where, to where.
  ///   - observe: is told how far the build is; called from one thread at a time.
  package init(
    _ options: BuildOptions,
    observe: @escaping @Sendable (BuildProgress) -> Void = { _ in }
  ) {
    self.options = options
    self.observe = observe
  }

  /// Reads and checks everything, and writes nothing: stages 1 to 5, and the templates.
  package func check() throws -> [Diagnostic] {
    try prepare().diagnostics
  }

  /// Does the same, and lists what looks like a name and is no record, and posts that could not be
  /// read, at most `limit` of each; nothing where the content has an error.
  package func check(listing limit: Int) throws -> CheckReport {
    var names = UnknownNames()
    var posts = UnreadPosts()
    let inspect = { (catalogue: Catalogue) in
      guard limit > 0 else { return }
      names = UnknownNames.find(in: catalogue, limit: limit, jobs: options.jobs)
      posts = UnreadPosts.find(in: catalogue, limit: limit)
    }
    let prepared = try prepare(inspect: inspect)
    return CheckReport(
      diagnostics: prepared.diagnostics,
      unknownNames: names,
      unreadPosts: posts,
      postQuestions: limit > 0 ? prepared.value.map(\.linked.questions) ?? [] : [],
      unlistedAddresses: prepared.hasErrors ? nil : prepared.value?.unlisted
    )
  }

  /// Builds the site, unless there is an error, or a warning where warnings count.
  package func build(isStrict: Bool = false) throws -> BuildResult {
    let prepared = try prepare()
    guard let site = prepared.value, !prepared.hasErrors else {
      return BuildResult(diagnostics: prepared.diagnostics, site: nil)
    }
    let published = PublishedAddresses(.published(in: options.output))
    let log = (prepared.diagnostics + site.gone.findings(after: published)).sorted()
    if isStrict, !log.isEmpty { return BuildResult(diagnostics: log, site: nil) }
    return BuildResult(diagnostics: log, site: try write(site), remains: site)
  }

  /// A whole archive, and what its site is made with.
  struct PreparedSite {
    var linked: LinkedArchive
    var folder: TemplateFolder
    /// By which the page for what is not there finds the site, where no base URL tells.
    var mark: SiteMark?
    var pages: SitePages
    var plan: SitePlan
    var catalogue: Catalogue
    /// What was published and has no page in it.
    var gone: GoneAddressCheck
    /// What of its addresses the ledger lacks.
    var unlisted: MissingAddresses
  }

  /// Stages 1 to 5; there is no site to render where a template has a mistake.
  ///
  /// Where the records have no error, `inspect` is shown them; mistakes in files that are overlooked are
  /// none.
  func prepare(
    overlooking isOverlooked: (Diagnostic) -> Bool = { _ in false },
    inspect: (Catalogue) -> Void = { _ in }
  ) throws(FileError) -> Checked<PreparedSite?> {
    var log: [Diagnostic] = []
    let files = try stage(.discover) { () throws(FileError) in
      try ContentFolder.discover(options.content).reporting(to: &log)
    }
    let written = try stage(.parse) { () throws(FileError) in
      try WrittenArchive.parse(files, of: options.content, jobs: options.jobs).reporting(to: &log)
    }
    log.removeAll(where: isOverlooked)
    var catalogue = stage(.catalogue) {
      Catalogue.compile(written, drafts: options.includesDrafts).reporting(to: &log)
    }
    if let baseURL = options.baseURL { catalogue.archive.settings.baseURL = baseURL }
    let linked = stage(.link) {
      LinkedArchive(catalogue.archive, jobs: options.jobs) { observe(.linking($0)) }
    }
    log += OrganizationCheck.findings(in: catalogue, linked.connections)
    // Where a record could not be read, nobody knows what it refers to.
    if !log.contains(where: { $0.severity == .error }) {
      log += UnreferencedCheck.findings(in: catalogue, linked.connections)
      log += MentionCheck.findings(in: catalogue, linked.mentions)
      log += CopyCheck.findings(in: catalogue, linked.texts)
      inspect(catalogue)
    }
    let site = try stage(.plan) { () throws(FileError) in
      try plan(linked, of: catalogue).reporting(to: &log)
    }
    if let site, !log.contains(where: { $0.severity == .error }) {
      log += site.gone.findings()
      log += LostParagraphCheck.findings(in: catalogue, ledger: ledgerPath)
    }
    return Checked(site, log.sorted())
  }

  /// The path of the file of all addresses that were ever published.
  var ledgerPath: String { "\(options.content)/addresses.txt" }

  /// Stage 5: every file of the site, and the pages with their templates.
  private func plan(
    _ linked: LinkedArchive,
    of catalogue: Catalogue
  ) throws(FileError) -> Checked<PreparedSite?> {
    var log: [Diagnostic] = []
    let language = linked.archive.settings.language
    let folder = try TemplateFolder.read(options.templates, language: language)
      .reporting(to: &log)
    let settings = linked.archive.settings
    let mark = settings.pathOfBaseURL == nil ? SiteMark(settings) : nil
    let assets = folder.assets.map(\.path) + (mark == nil ? [] : [SiteMark.path])
    let others = (assets + [Self.searchFolder]).map { PlannedFile($0) }
    let past = FormerPages.Past(catalogue.written.ledger, drafts: catalogue.leftOut)
    let (pages, made) = SitePages.plan(linked, folder, beside: others, after: past)
    let files = pages.map(\.file) + others
    let plan = SitePlan.plan(files, of: catalogue).reporting(to: &log)
    let site = made.reporting(to: &log).map { pages in
      PreparedSite(
        linked: linked,
        folder: folder,
        mark: mark,
        pages: pages,
        plan: plan,
        catalogue: catalogue,
        gone: GoneAddressCheck(
          plan,
          of: catalogue,
          ledger: ledgerPath,
          redirects: "\(options.content)/redirects.yml"
        ),
        unlisted: SiteAddresses.missing(in: catalogue.written.ledger, of: catalogue, plan)
      )
    }
    return Checked(site, log)
  }

  /// The folder of the search index, whose files are known when it is made.
  static let searchFolder = "\(IndexEdition.parent)/"

  func stage<Value, Failure: Error>(
    _ stage: BuildStage,
    _ work: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    observe(.began(stage))
    defer { observe(.ended(stage)) }
    return try work()
  }
}
