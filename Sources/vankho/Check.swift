internal import ArgumentParser
internal import Diagnostics
internal import SiteBuilding

/// `vankho check`: reads and checks like `build`, and writes nothing.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read and check the archive, and write nothing.",
    discussion: """
      All problems are reported in one run, sorted by place, with the nearest right words.

      EXAMPLES:
        vankho check
        vankho check --strict --quiet && git commit
        vankho check --diagnostics json
      """
  )

  @OptionGroup var options: SiteOptions

  func run() throws {
    let problems = try SiteBuild(options.buildOptions).check()
    options.report(problems)
    options.conclude("Checked \(options.content): \(summary(of: problems)).")
    if problems.contains(where: { options.strict || $0.severity == .error }) {
      throw Refusal.content
    }
  }
}
