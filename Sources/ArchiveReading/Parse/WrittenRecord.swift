package import ArchiveModel
package import Diagnostics
package import FrontMatter
internal import Markdown

/// Where a record was written.
package struct RecordSource: Sendable, Hashable {
  package var path: String
  package var position: SourcePosition

  package init(path: String, position: SourcePosition) {
    self.path = path
    self.position = position
  }

  package var location: SourceLocation { SourceLocation(path: path, position: position) }
}

/// A record as written: names of other records are still texts with their places.
///
/// Values that are missing or wrong are nil here and reported; the record itself is kept, so that
/// others that name it are not reported too. All that is particular to writing a kind of record stands
/// with the type that conforms: its fields, how they are read, and how they become the record.
package protocol WrittenRecord: Sendable {
  associatedtype Subject: ArchiveRecord

  /// The fields of the kind, and behind them those of the records inside, as the guide has them.
  static var schemas: [RecordSchema] { get }

  /// Reads a record; nil where it has no id.
  init?(_ reader: inout RecordReader, _ entry: WrittenEntry)

  /// Turns its names into references.
  func resolved(by resolver: inout Resolver) -> Subject

  var id: ID<Subject> { get }
  var source: RecordSource { get }
  var isDraft: Bool { get }
  /// Every record that it names, whether or not there is one; asked of drafts.
  var named: [RecordAddress] { get }
  /// What readers call it, by which an editor may name it where its id belongs.
  var names: [String] { get }
}

extension WrittenRecord {
  package static var schema: RecordSchema { schemas[0] }
  package var isDraft: Bool { false }
  package var named: [RecordAddress] { [] }
}

extension RecordKind {
  /// How records of the kind are written.
  package var written: any WrittenRecord.Type {
    switch self {
    case .article: WrittenArticle.self
    case .meeting: WrittenMeeting.self
    case .official: WrittenOfficial.self
    case .organization: WrittenOrganization.self
    case .province: WrittenProvince.self
    case .topic: WrittenTopic.self
    }
  }

  /// Whether all records of the kind are written in one file, as a list.
  package var isListed: Bool { self == .province || self == .topic }
}

/// A file or an entry of a list in which a record is written.
package struct WrittenEntry {
  let path: String
  /// The file's name without its ending; nil for an entry of a list, which has its id inside.
  var stem: String?
  var body = MarkdownDocument()

  /// Returns the id of the record, with the place where it was written.
  func id<Subject>(
    _ reader: inout RecordReader
  ) -> (id: ID<Subject>, source: RecordSource)? {
    if let stem {
      return ID(stem).map { ($0, RecordSource(path: path, position: .start)) }
    }
    return reader.id("id", of: Subject.self).map {
      ($0.value, RecordSource(path: path, position: $0.position))
    }
  }
}
