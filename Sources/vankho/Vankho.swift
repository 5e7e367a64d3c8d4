internal import ArgumentParser

@main
struct Vankho: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vankho",
    abstract: "Turns press articles and their metadata into a cross-linked static archive.",
    discussion: """
      EXAMPLES:
        vankho build                       read Content, write public
        vankho build --output /tmp/site    write elsewhere
        vankho check --strict              report every problem, write nothing
        vankho new article can-tho-2024-08-training
      """,
    version: "0.1.0",
    subcommands: [Check.self]
  )
}
