internal import ArgumentParser
internal import Diagnostics
internal import SiteBuilding

/// `vankho check`: reads and checks like `build`, and writes nothing.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read and check the archive, and write nothing.",
    discussion: """
      All problems are reported in one run, sorted by place, with the nearest right words. Then \
      come the names in articles that look like people or bodies and are no record yet, with how \
      often they occur and where first, people with the post beside the name, and posts that raise a \
      question or whose body could not be told.

      EXAMPLES:
        vankho check
        vankho check --strict --quiet && git commit
        vankho check --front-matter          each name with the record that it would have
        vankho check --diagnostics json
      """
  )

  @OptionGroup var options: SiteOptions

  @Flag(
    name: .customLong("front-matter"),
    help: "Show for each name without a record the front matter of one, to be completed."
  )
  var showsFrontMatter = false

  /// So many names and posts are listed.
  private static let listedNames = 40

  func run() throws {
    // Programs that read the output get problems only.
    let listsNames = !options.reading.quiet && options.reading.diagnostics == .text
    let report = try SiteBuild(options.buildOptions()).check(
      listing: listsNames ? Self.listedNames : 0
    )
    let problems = report.diagnostics
    try options.reading.report(problems)
    let content = options.reading.content
    try options.reading.conclude(
      "Checked \(content): \(summary(of: problems))."
        + UnlistedAddresses.sentence(report.unlistedAddresses, in: content)
    )
    let names = UnknownNameLines.lines(
      of: report.unknownNames,
      drafts: showsFrontMatter,
      content: content
    )
    for line in names { try Terminal.say(line) }
    for line in PostQuestionLines.lines(of: report.postQuestions) { try Terminal.say(line) }
    for line in UnreadPostLines.lines(of: report.unreadPosts) { try Terminal.say(line) }
    if problems.contains(where: { options.strict || $0.severity == .error }) {
      throw Refusal.content
    }
  }
}
