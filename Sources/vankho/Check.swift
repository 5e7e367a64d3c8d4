internal import ArgumentParser
internal import Diagnostics
internal import SiteBuilding

/// `vankho check`: reads and checks, and writes nothing.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read and check the archive; write nothing."
  )

  @Option(help: "The folder of the records.") var content = "Content"

  func run() throws {
    let options = BuildOptions(content: content, templates: "Templates", output: "public", jobs: 2)
    let log = try SiteBuild(options).check()
    for d in log { print(DiagnosticPrinter.text(d)) }
    if log.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }
}
