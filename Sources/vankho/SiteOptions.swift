internal import ArchiveReading
internal import ArgumentParser
internal import Diagnostics
internal import SiteBuilding

/// The options of all commands that read an archive.
struct ReadingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of the records.", valueName: "folder"))
  var content = "Content"

  @Option(
    help: ArgumentHelp(
      "The folder of the templates; by default the one here, beside the records, or vankho's own.",
      valueName: "folder"
    )
  )
  var templates: String?

  @Option(
    help: ArgumentHelp("How many threads work at once; by default one a core.", valueName: "N")
  )
  var jobs: Int?

  @Flag(help: "Say nothing but problems.") var quiet = false

  @Option(help: ArgumentHelp("How problems are printed.", valueName: "text|json"))
  var diagnostics = DiagnosticsFormat.text

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs is a number from 1 on, not \(jobs).") }
  }

  func buildOptions(output: String = SiteOptions.output) -> BuildOptions {
    BuildOptions(
      content: content,
      templates: templates ?? TemplateSearch.folder(besides: content),
      output: output,
      jobs: jobs ?? Terminal.cores
    )
  }

  /// Prints problems: as text on standard error, as JSON on standard output.
  func report(_ problems: [Diagnostic]) throws {
    for problem in problems {
      switch diagnostics {
      case .text: Terminal.complain(DiagnosticPrinter.text(problem))
      case .json: try Terminal.say(DiagnosticPrinter.json(problem))
      }
    }
  }

  /// Prints what was done where nobody who reads the output of a program is confused by it.
  func conclude(_ line: String) throws {
    guard !quiet else { return }
    switch diagnostics {
    case .text: try Terminal.say(line)
    case .json: Terminal.complain(line)
    }
  }
}

/// The options that building and checking share.
struct SiteOptions: ParsableArguments {
  @OptionGroup var reading: ReadingOptions

  /// The folder that a site is written to.
  static let output = "public"

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp(
      "Where the site is published, instead of the archive's own base_url.",
      valueName: "URL"
    )
  )
  var baseURL: String?

  @Flag(help: "Build drafts too.") var drafts = false

  @Flag(help: "Treat warnings as errors.") var strict = false

  func validate() throws {
    if let baseURL, BaseURL.address(baseURL) == nil {
      throw ValidationError("--base-url: '\(baseURL)' \(BaseURL.rule).")
    }
  }

  func buildOptions(output: String = SiteOptions.output) -> BuildOptions {
    var options = reading.buildOptions(output: output)
    options.baseURL = baseURL.flatMap(BaseURL.address)
    options.includesDrafts = drafts
    return options
  }
}

enum DiagnosticsFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// Says how many problems there are.
func summary(of problems: [Diagnostic]) -> String {
  func count(_ severity: Diagnostic.Severity) -> String {
    let number = problems.count { $0.severity == severity }
    return "\(number) \(severity.rawValue)\(number == 1 ? "" : "s")"
  }
  return "\(count(.error)), \(count(.warning))"
}
