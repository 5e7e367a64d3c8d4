internal import ArgumentParser
internal import Foundation
internal import SiteBuilding

/// `vankho-bench stages`: builds an archive and says what each stage of the build costs.
struct Stages: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Build an archive and print what each stage costs.",
    discussion: """
      CPU seconds are those of the user and of the system, over all threads. The size now is \
      what is resident when a stage ends, the peak what the process ever held. Allocations are not \
      counted by the C library here; 'valgrind --tool=callgrind' does.

      EXAMPLES:
        vankho-bench stages /tmp/archive
        vankho-bench stages /tmp/archive --jobs 1
      """
  )

  @Argument(help: "The folder of the records.") var content: String

  @Option(help: "The folder of the templates.") var templates = "Templates"

  @Option(help: "Where the site is written; by default a temporary folder, removed at the end.")
  var output: String?

  @Option(help: "How many threads work at once.") var jobs = 2

  func run() throws {
    let scratch =
      NSTemporaryDirectory() + "vankho-stages-\(ProcessInfo.processInfo.processIdentifier)"
    defer { if output == nil { try? FileManager.default.removeItem(atPath: scratch) } }
    let options = BuildOptions(
      content: content,
      templates: templates,
      output: output ?? scratch,
      jobs: jobs
    )
    let meter = StageMeter()
    let result = try SiteBuild(options) { meter.take($0) }.build()
    guard let site = result.site else {
      print("The archive has errors: see 'vankho check --content \(content)'.")
      throw ExitCode(1)
    }
    print(meter.table(articles: site.articles, pages: site.pages))
  }
}
