package import ArchiveModel
internal import Cores
package import Diagnostics
package import FileAccess

/// Everything that was read, each record as its editor wrote it.
package struct WrittenArchive: Sendable {
  package var settings: ArchiveSettings?
  package var redirects: [WrittenRedirect] = []
  /// What was published before; empty where nothing was written down.
  package var ledger = AddressLedger()
  /// The kinds whose list could not be read as a whole, so that nobody knows which of them there are.
  package var unreadable: Set<RecordKind> = []
  /// The records of each kind, as an array of the type in which it is written.
  private var lists: [RecordKind: any Sendable] = [:]

  /// What one file holds.
  enum Piece: Sendable {
    case settings(ArchiveSettings)
    /// Records of a kind, and whether all that the file has could be read.
    case records(RecordKind, [any WrittenRecord], isWhole: Bool)
    case redirects([WrittenRedirect])
    case addresses(AddressLedger)
  }

  /// Returns the records of a kind.
  package func records<Record: WrittenRecord>(_ type: Record.Type = Record.self) -> [Record] {
    lists[Record.Subject.kind] as? [Record] ?? []
  }

  /// Returns the records of a kind that is known as the program runs.
  package func records(of kind: RecordKind) -> [any WrittenRecord] {
    func records<Record: WrittenRecord>(_ type: Record.Type) -> [any WrittenRecord] {
      self.records(type)
    }
    return records(kind.written)
  }

  mutating func place<Record: WrittenRecord>(_ records: [Record]) {
    lists[Record.Subject.kind] = records
  }

  /// Stage 2: reads every file of the folder `content`.
  package static func parse(
    _ files: [ContentFile],
    of content: String,
    jobs: Int
  ) throws(FileError) -> Checked<WrittenArchive> {
    var log: [Diagnostic] = []
    let read = Parallel(jobs: jobs).map(files) { file in
      Result { () throws(FileError) in try file.parsed() }
    }
    var archive = WrittenArchive()
    var records: [RecordKind: [any WrittenRecord]] = [:]
    for piece in read {
      switch try piece.get().reporting(to: &log) {
      case .settings(let settings): archive.settings = settings
      case .records(let kind, let some, let isWhole):
        records[kind, default: []] += some
        if !isWhole { archive.unreadable.insert(kind) }
      case .redirects(let list): archive.redirects += list
      case .addresses(let ledger): archive.ledger = ledger
      }
    }
    for kind in RecordKind.allCases { archive.take(kind.written, from: records[kind] ?? []) }
    if archive.settings == nil { log.append(missingSettings(in: content)) }
    return Checked(archive, log)
  }

  private mutating func take<Record: WrittenRecord>(
    _ type: Record.Type,
    from records: [any WrittenRecord]
  ) {
    place(records.compactMap { $0 as? Record })
  }

  /// Where a record of the archive was written.
  package func source(of record: RecordReference) -> RecordSource {
    func source<Record: WrittenRecord>(_ type: Record.Type) -> RecordSource {
      records(type)[record.index].source
    }
    return source(record.kind.written)
  }

  private static func missingSettings(in content: String) -> Diagnostic {
    Diagnostic(
      .missingField,
      at: SourceLocation(path: "\(content)/archive.yml", position: .start),
      "the file archive.yml with the field 'title' is missing"
    )
  }
}
