internal import ArgumentParser

/// `vankho-bench generate`: invents an archive and writes it as an editor would.
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Invent an archive: the same bytes for the same number and seed, on any machine."
  )

  @Argument(help: "How many articles.") var count: Int
  @Option(help: "Another seed makes another archive.") var seed: UInt64 = 1
  @Option(help: "The folder to write, which must be new or empty.") var into: String

  func validate() throws {
    guard count > 0 else { throw ValidationError("There must be at least one article.") }
  }

  func run() throws {
    let folder = OutputFolder(into)
    guard try folder.isFree() else {
      throw ValidationError("'\(into)' is not empty, and nothing in it is overwritten.")
    }
    var writer = ArchiveWriter(Sample(articles: count, seed: seed), to: folder)
    try writer.write()
  }
}
