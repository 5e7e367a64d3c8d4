internal import ArgumentParser
internal import SearchIndexing

/// `vankho search-index`: looks into the index that search in a browser reads.
struct SearchIndex: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search-index",
    abstract: "Check the search index of a site, or look words up in it.",
    subcommands: [Verify.self, Show.self]
  )
}

/// `vankho search-index verify`: reads every file of an index to its end.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read every file of the index and say what is wrong with it.",
    discussion: """
      Every file is there, whole and of one edition, and no other; every list can be read to its \
      end; words are where the client looks for them; counts agree. Of a site it is the edition that \
      the search page reads, and then the one before, which is kept for pages that are open still. \
      Ends with 1 where something is wrong in either.

      EXAMPLES:
        vankho search-index verify public
        vankho search-index verify public/search
      """
  )

  @Argument(help: "The folder of a site, or of its search index.") var folder: String

  func run() throws {
    let place = try IndexPlace(folder)
    let verification = SearchIndexVerification(place.current)
    for problem in verification.problems { Terminal.complain("error: \(problem)") }
    let kept = place.kept.map(KeptEdition.init)
    for problem in kept.flatMap(\.problems) { Terminal.complain("error: \(problem)") }
    try Terminal.say(
      "Verified edition \(place.current.edition): \(verification.files) files, "
        + "\(verification.documents) documents, \(verification.terms) terms; "
        + KeptEdition.count(of: verification.problems)
        + kept.map { "; \($0.words)" }.joined() + "."
    )
    guard verification.problems.isEmpty, kept.allSatisfy(\.problems.isEmpty) else {
      throw Refusal.content
    }
  }
}

/// `vankho search-index show`: prints what the index has of some words.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look words up as the client does, and print what it finds.",
    discussion: """
      For each word and pair: the key, what was typed of its marks, the shard with its size, and \
      each spelling with its documents by tier, the first of them with level, number and title.

      EXAMPLES:
        vankho search-index show public nhân quyền
        vankho search-index show public 72/2013/NĐ-CP
      """
  )

  @Argument(help: "The folder of a site, or of its search index.") var folder: String
  @Argument(help: "The words, as a reader types them.") var words: [String]

  func run() throws {
    let lookup = try SearchIndexLookup(words.joined(separator: " "), in: IndexPlace(folder).current)
    for line in lookup.lines { try Terminal.say(line) }
  }
}
