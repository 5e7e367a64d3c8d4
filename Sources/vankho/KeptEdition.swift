internal import SearchIndexing

/// What was found of an edition that stays for earlier pages.
struct KeptEdition {
  let problems: [String]
  /// What the summary says of it.
  let words: String

  init(_ index: IndexFolder) {
    let name = "the edition before, \(index.edition),"
    if let version = index.version, version != SearchIndexVerification.version {
      problems = []
      words = "\(name) is kept: of version \(version), which this program does not read"
      return
    }
    let verification = SearchIndexVerification(index)
    problems = verification.problems.map { "in \(name) \($0)" }
    let state = problems.isEmpty ? "whole" : Self.count(of: problems)
    words = "\(name) is kept: \(verification.files) files, \(state)"
  }

  static func count(of problems: [String]) -> String {
    "\(problems.count) problem\(problems.count == 1 ? "" : "s")"
  }
}
