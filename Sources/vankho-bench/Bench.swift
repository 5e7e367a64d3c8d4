internal import ArgumentParser

/// `vankho-bench`: makes archives of any size and measures what the build does with them.
@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vankho-bench",
    abstract: "Makes archives, and measures what building them costs.",
    discussion: """
      EXAMPLES:
        vankho-bench generate 10000 --into /tmp/archive    invent 10,000 articles
        vankho-bench generate 500 --seed 7 --into small    others, fewer
        vankho-bench stages /tmp/archive                   what each stage of the build costs
      """,
    subcommands: [Generate.self, Stages.self]
  )
}
