internal import ArchiveReading
internal import ArgumentParser
internal import Diagnostics
internal import SiteBuilding

/// `vankho new`: begins a record with all its fields to fill in.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Begin a record: a file with its fields to fill in.",
    discussion: """
      The id is chosen once and never changed: small letters a-z, digits and hyphens.

      EXAMPLES:
        vankho new article can-tho-2024-08-training
        vankho new meeting can-tho-2024-08-training
        vankho new official nguyen-van-an
        vankho new organization ubnd-can-tho
      """
  )

  @Argument(help: "\(English.alternatives(NewRecordKind.allCases.map(\.rawValue))).")
  var kind: NewRecordKind

  @Argument(help: "The id of the record.") var id: String

  @Option(help: ArgumentHelp("The folder of the records.", valueName: "folder"))
  var content = "Content"

  func run() throws {
    do {
      let path = try RecordDraft(kind: kind, id: id).write(into: content)
      try Terminal.say("Began \(path): fill in its fields, then run 'vankho check'.")
    } catch let problem as RecordDraft.Problem {
      Terminal.complain("vankho: error: \(ShownText.escaped(problem.description))")
      throw Refusal.commandLine
    }
  }
}

extension NewRecordKind: ExpressibleByArgument {}
