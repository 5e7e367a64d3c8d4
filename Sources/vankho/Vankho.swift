internal import ArgumentParser

/// The command; each subcommand has a file of its own.
struct Vankho: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vankho",
    abstract: "Turn press articles and their metadata into a cross-linked static archive.",
    discussion: """
      Reads the records in Content, checks all of them, and writes a site that needs no server: \
      it opens from a folder and from any host.

      EXAMPLES:
        vankho build                           read Content, write public
        vankho build --output /tmp/site        write elsewhere
        vankho check --strict                  report every problem, write nothing
        vankho new official nguyen-van-an      begin a record
        vankho addresses --update              write down what was published

      EXIT CODES:
        0  done; there may have been warnings, unless --strict
        1  the content has errors; the output is as it was
        2  the command line is wrong
        3  reading or writing failed
      """,
    version: "vankho 0.1.0",
    subcommands: [Build.self, Check.self, New.self, Addresses.self, SearchIndex.self]
  )
}
