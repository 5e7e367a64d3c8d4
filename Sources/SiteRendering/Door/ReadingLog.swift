internal import ArchiveModel
internal import Synchronization

/// What a page was made from: the records that its maker looked at, and what it was told of them.
final class ReadingLog: Sendable {
  enum Entry: Hashable, Sendable {
    case record(RecordReference)
    /// What was found of a record, by the name under which it is lent, as text.
    case finding(String, of: RecordReference, String)
    /// A part of what was made of many records, by the question and the answer as text.
    case part(String, String, String)
  }

  private let noted = Mutex<[Entry]>([])

  func note(_ entry: Entry) { noted.withLock { $0.append(entry) } }

  var entries: [Entry] { noted.withLock { $0 } }

  /// The records that were looked at, each once, in their order.
  var records: [RecordReference] {
    let all = entries.compactMap { entry in
      if case .record(let record) = entry { record } else { nil }
    }
    return Set(all).sorted()
  }
}
