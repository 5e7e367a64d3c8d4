internal import ArchiveModel
internal import ArgumentParser
internal import Diagnostics
internal import SiteBuilding

/// `vankho addresses`: the addresses of the site, beside those that were published before.
struct Addresses: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the addresses of the site, those that are new and those that are gone.",
    discussion: """
      The file addresses.txt in the folder of the records keeps every address that was ever \
      published, so that none dies unnoticed, on any machine. Run this with --update before you \
      publish, and keep the file in git: an address that is gone stays in it, until redirects.yml \
      says what became of it, and after. Drafts never enter.

      In the list, + is an address that is new, and - one that is gone and that nothing leads on from.

      EXAMPLES:
        vankho addresses
        vankho addresses --update && git add Content/addresses.txt
      """
  )

  @OptionGroup var reading: ReadingOptions

  @Flag(help: "Write the addresses that are new into addresses.txt.") var update = false

  /// What speaks of addresses; of all else `check` tells.
  private static let codes: Set<DiagnosticCode> = [.addressGone, .paragraphGone]

  func run() throws {
    let found = try SiteBuild(reading.buildOptions()).addresses(mending: update)
    let problems = found.diagnostics.filter {
      $0.severity == .error || Self.codes.contains($0.code)
    }
    try reading.report(problems)
    guard let book = found.value else {
      try reading.conclude("The addresses are not known: \(summary(of: problems)).")
      throw Refusal.content
    }
    if update {
      let isWritten = try book.update()
      let verb = isWritten ? "Wrote \(book.path)" : "\(book.path) has all addresses already"
      try reading.conclude("\(verb): \(Self.compared(book, isWritten: true))")
    } else {
      if !reading.quiet, reading.diagnostics == .text {
        for entry in book.updated.entries { try Terminal.say(Self.line(entry.address, in: book)) }
      }
      try reading.conclude(Self.compared(book))
    }
  }

  private static func line(_ address: RecordAddress, in book: AddressBook) -> String {
    (book.gone.contains(address) ? "- " : book.isNew(address) ? "+ " : "  ") + address.description
  }

  private static func count(_ number: Int) -> String {
    number == 1 ? "1 address" : "\(number) addresses"
  }

  /// Says how many there are, as in `600 addresses in all, 3 new, 1 gone`.
  private static func compared(_ book: AddressBook, isWritten: Bool = false) -> String {
    let new = book.site.entries.count { book.isNew($0.address) }
    let counts = "\(count(book.updated.entries.count)) in all, \(new) new, \(book.gone.count) gone"
    guard !isWritten else { return "\(counts)." }
    let lines = book.site.entries.count { entry in
      book.written[entry.address].map { $0.lacksSomething(of: entry) } ?? false
    }
    let lacking =
      lines == 0 ? "" : "; \(lines) line\(lines == 1 ? " lacks" : "s lack") what was added since"
    return "\(counts)\(lacking)."
  }
}
