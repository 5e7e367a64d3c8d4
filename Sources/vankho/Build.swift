internal import ArgumentParser
internal import Diagnostics
internal import FileAccess
internal import SiteBuilding

/// `vankho build`: reads, checks and writes the site.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read and check the archive, and write the site.",
    discussion: """
      Only files that changed are written, and the new site takes the place of the old one in one \
      step. Where the content has an error, the output is left as it was.

      EXAMPLES:
        vankho build
        vankho build --content Archive --output /srv/www/archive
        vankho build --drafts --output preview
        vankho build --base-url https://example.org/vankho/ --strict
        vankho build --diagnostics json > problems.jsonl
      """
  )

  @OptionGroup var options: SiteOptions

  @Option(help: ArgumentHelp("The folder that the site is written to.", valueName: "folder"))
  var output = SiteOptions.output

  func run() throws {
    let clock = ContinuousClock()
    let start = clock.now
    let progress = ProgressLine(isShown: Terminal.isWatched && !options.reading.quiet)
    let build = SiteBuild(options.buildOptions(output: output)) { progress.show($0) }
    let result: BuildResult
    do {
      result = try build.build(isStrict: options.strict)
    } catch {
      progress.clear()
      throw error
    }
    progress.clear()
    try options.reading.report(result.diagnostics)
    guard let site = result.site else {
      try options.reading.conclude("Nothing was written: \(summary(of: result.diagnostics)).")
      throw Refusal.content
    }
    let conclusion = Self.conclusion(site, in: output, after: clock.now - start)
    try options.reading.conclude(
      "\(conclusion).\(UnlistedAddresses.sentence(site.unlistedAddresses, in: options.reading.content))"
    )
    withExtendedLifetime(result.remains) { Main.end() }
  }

  /// Says what was built and what it took, as in `Built 97 articles in public: 565 pages, …`.
  private static func conclusion(
    _ site: BuiltSite,
    in output: String,
    after time: Duration
  ) -> String {
    let report = site.report
    let change =
      report.replacement == .none
      ? "nothing changed"
      : "\(count(report.written, "file")) written, \(report.unchanged) unchanged, "
        + "\(report.removed) removed"
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    return
      "Built \(count(site.articles, "article")) and \(count(site.meetings, "meeting")) in \(output): "
      + "\(count(site.pages, "page")), \(size(site.report.siteBytes)); \(change); in \(rounded(seconds, 2)) s"
  }

  private static func count(_ number: Int, _ thing: String) -> String {
    "\(number) \(thing)\(number == 1 ? "" : "s")"
  }

  private static func size(_ bytes: Int) -> String {
    bytes < 1_000_000
      ? "\(rounded(Double(bytes) / 1e3, 1)) kB" : "\(rounded(Double(bytes) / 1e6, 1)) MB"
  }

  private static func rounded(_ value: Double, _ digits: Int) -> String {
    let scale = digits == 2 ? 100 : 10
    let whole = Int((value * Double(scale)).rounded())
    let fraction = String(whole % scale)
    return "\(whole / scale)." + String(repeating: "0", count: digits - fraction.count) + fraction
  }
}
