internal import ArchiveLinking
internal import ArchiveModel
internal import Markdown
internal import Wording

/// The one door through which makers of pages look at what is on record.
///
/// A maker keeps no archive: it asks the door for a record by its reference, and for what was found
/// of one by ``Findings`` that the door lends. Where the door has a log, each look is noted, so that
/// it is known from which records a page was made. An object, since every maker holds it.
final class RecordDoor: Sendable {
  private let archive: Archive
  private let log: ReadingLog?

  init(_ archive: Archive, log: ReadingLog? = nil) {
    self.archive = archive
    self.log = log
  }

  /// Whether looks are noted, so that nothing may be made of records beforehand.
  var isWatched: Bool { log != nil }

  subscript<Record: ArchiveRecord>(reference: Reference<Record>) -> Record {
    if let log { log.note(.record(RecordReference(reference))) }
    return archive[reference]
  }

  /// Returns the text of a record.
  func body(of record: RecordReference) -> MarkdownDocument { look(at: record).body }

  /// Returns the date under which a record is listed, of kinds that have one.
  func date(of record: RecordReference) -> EDTFDate? { look(at: record).occurred }

  private func look(at record: RecordReference) -> any ArchiveRecord {
    log?.note(.record(record))
    return archive[record]
  }

  /// Returns the record of a kind with an id.
  ///
  /// Which ids there are is no record's own: where one comes or goes, every reference is another.
  func reference(_ kind: RecordKind, _ id: String) -> RecordReference? {
    archive.reference(kind, id)
  }

  /// How many records of a kind there are.
  func count(of kind: RecordKind) -> Int { archive.count(of: kind) }

  /// Lends what was found for each record of a kind.
  func lend<Subject, Value>(
    _ values: PerRecord<Subject, Value>,
    _ name: String
  ) -> Findings<Subject, Value> {
    Findings(values, name, log)
  }

  /// Lends something that was made of many records.
  func lend<Value>(_ value: Value, _ name: String) -> Finding<Value> {
    Finding(value, name, log)
  }
}

/// What was found for the records of a kind, looked at record by record.
struct Findings<Subject: ArchiveRecord, Value: Sendable>: Sendable {
  private let values: PerRecord<Subject, Value>
  private let name: String
  private let log: ReadingLog?

  fileprivate init(
    _ values: PerRecord<Subject, Value>,
    _ name: String,
    _ log: ReadingLog?
  ) {
    self.values = values
    self.name = name
    self.log = log
  }

  subscript(reference: Reference<Subject>) -> Value {
    let value = values[reference]
    log?.note(.finding(name, of: Subject.any(reference), String(describing: value)))
    return value
  }
}

/// Something that was made of many records, looked at as a whole.
struct Finding<Value: Sendable>: Sendable {
  private let whole: Value
  private let name: String
  private let log: ReadingLog?

  fileprivate init(_ value: Value, _ name: String, _ log: ReadingLog?) {
    whole = value
    self.name = name
    self.log = log
  }

  var value: Value { part("all") { $0 } }

  /// Returns a part of it, which alone is noted, under the name of what was asked for.
  func part<Part>(_ question: @autoclosure () -> String, _ part: (Value) -> Part) -> Part {
    let answer = part(whole)
    if let log { log.note(.part(name, question(), String(describing: answer))) }
    return answer
  }
}

extension Finding {
  /// Puts some records into the order of their names, which alone is noted of the order of all.
  func callAsFunction<Record: ArchiveRecord>(
    _ records: some Sequence<Reference<Record>>
  ) -> [Reference<Record>] where Value == NameSorting<Record> {
    part("sorted") { $0(records) }
  }

  /// Returns the order of names for comparing some records, of which alone their order is noted.
  func among<Record: ArchiveRecord, Records: Sequence>(
    _ records: @autoclosure () -> Records
  ) -> NameSorting<Record>
  where Value == NameSorting<Record>, Records.Element == Reference<Record> {
    if let log { log.note(.part(name, "sorted", String(describing: whole(records())))) }
    return whole
  }
}
