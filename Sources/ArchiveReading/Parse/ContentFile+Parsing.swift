internal import ArchiveModel
package import Diagnostics
package import FileAccess
internal import FrontMatter
internal import Markdown

/// Stage 2: one file, read to the records in it.
extension ContentFile {
  package func parsed() throws(FileError) -> Checked<WrittenArchive.Piece> {
    var log: [Diagnostic] = []
    guard
      let text = SourceText.decode(try FileSystem.bytes(of: path), path: path).reporting(to: &log)
    else { return Checked(unreadablePiece, log) }
    switch role {
    case .record(let kind, let stem):
      let piece = record(kind, stem: stem, text: text).reporting(to: &log)
      return Checked(piece, log)
    case .settings:
      let node = YAMLText(text[...], path: path).read().reporting(to: &log)
      guard log.isEmpty else { return Checked(unreadablePiece, log) }
      var reader = RecordReader(
        node.isAbsent ? FieldNode(.fields([]), at: .start) : node,
        path: path,
        schema: .archive
      )
      let settings = ArchiveSettings(&reader)
      return Checked(.settings(settings), reader.diagnostics)
    case .list(.province):
      let list = list(text, .province, &log) { WrittenProvince(&$0) }
      return Checked(list.map { .provinces($0) } ?? unreadablePiece, log)
    case .list:
      let list = list(text, .topic, &log) { WrittenTopic(&$0) }
      return Checked(list.map { .topics($0) } ?? unreadablePiece, log)
    case .redirects:
      let list = list(text, .redirect, &log, Self.redirect)
      return Checked(list.map { .redirects($0) } ?? unreadablePiece, log)
    }
  }

  /// What stands in for a file that cannot be read, so that what refers to it is not reported too.
  private var unreadablePiece: WrittenArchive.Piece {
    switch role {
    case .record(let kind, let stem):
      let nothing = FieldNode(.fields([]), at: .start)
      var reader = RecordReader(nothing, path: path, schema: Self.schema(of: kind))
      return piece(kind, stem: stem, reader: &reader, body: MarkdownDocument())
    case .settings: return .settings(ArchiveSettings(title: ""))
    case .list(let kind): return .unreadable(kind)
    case .redirects: return .nothing
    }
  }

  private func record(
    _ kind: RecordKind,
    stem: String,
    text: String
  ) -> Checked<WrittenArchive.Piece> {
    var log: [Diagnostic] = []
    if !ID<Article>.isWellFormed(stem) {
      let problem = IDProblem.problem(stem)
      let place = SourceLocation(path: path, position: .start)
      log.append(
        Diagnostic(problem.code, at: place, problem.message, suggestions: problem.suggestions)
      )
    }
    let file = FrontMatterFile.split(text, path: path).reporting(to: &log)
    let nothing = FieldNode(.fields([]), at: .start)
    let node = file.map { $0.yaml.read().reporting(to: &log) } ?? nothing
    let body = file.map { MarkdownDocument(parsing: $0.body[...], firstLine: $0.bodyLine) }
    let isReadable = log.allSatisfy { $0.code != .syntax }
    var reader = RecordReader(
      node.isAbsent ? FieldNode(.fields([]), at: SourcePosition(line: 2, column: 1)) : node,
      path: path,
      schema: Self.schema(of: kind)
    )
    let piece = piece(kind, stem: stem, reader: &reader, body: body ?? MarkdownDocument())
    // Fields missing from what is no YAML at all are not the editor's mistake.
    return Checked(piece, log + (isReadable ? reader.diagnostics : []))
  }

  private func piece(
    _ kind: RecordKind,
    stem: String,
    reader: inout RecordReader,
    body: MarkdownDocument
  ) -> WrittenArchive.Piece {
    let source = RecordSource(path: path, position: .start)
    switch kind {
    case .article:
      guard let id = ID<Article>(stem) else { return .nothing }
      return .article(WrittenArticle(&reader, id: id, source: source, body: body))
    case .meeting:
      guard let id = ID<Meeting>(stem) else { return .nothing }
      return .meeting(WrittenMeeting(&reader, id: id, source: source, body: body))
    case .official:
      guard let id = ID<Official>(stem) else { return .nothing }
      return .official(WrittenOfficial(&reader, id: id, source: source, body: body))
    case .organization:
      guard let id = ID<Organization>(stem) else { return .nothing }
      return .organization(WrittenOrganization(&reader, id: id, source: source, body: body))
    case .province, .topic: return .nothing
    }
  }

  private static func schema(of kind: RecordKind) -> RecordSchema {
    switch kind {
    case .article: .article
    case .meeting: .meeting
    case .official: .official
    case .organization: .organization
    case .province: .province
    case .topic: .topic
    }
  }

  /// Returns the records of a list, or nil where the file is none.
  private func list<Record>(
    _ text: String,
    _ schema: RecordSchema,
    _ log: inout [Diagnostic],
    _ read: (inout RecordReader) -> Record?
  ) -> [Record]? {
    let node = YAMLText(text[...], path: path).read().reporting(to: &log)
    guard log.isEmpty else { return nil }
    switch node.content {
    case .absent: return []
    case .list(let items):
      return items.compactMap { item in
        var reader = RecordReader(item, path: path, schema: schema)
        defer { log += reader.diagnostics }
        return read(&reader)
      }
    default:
      let place = SourceLocation(path: path, position: node.position)
      log.append(
        Diagnostic(.syntax, at: place, "this file must be a list of records, not \(node.kindName)")
      )
      return nil
    }
  }

  /// `to: officials/new-id`, or `withdrawn: reason`, also written in one as `to: "withdrawn: reason"`.
  private static func redirect(_ reader: inout RecordReader) -> WrittenRedirect? {
    let from = reader.text("from")
    let to = reader.text("to")
    var reason = reader.text("withdrawn")?.value
    let prefix = "withdrawn:"
    if reason == nil, let text = to?.value, text.hasPrefix(prefix) {
      reason = String(text.dropFirst(prefix.count).drop(while: \.isWhitespace))
    } else if reason != nil, let to {
      reader.report(
        .invalidValue,
        at: to.position,
        "a redirect needs either 'to' or 'withdrawn', not both"
      )
    }
    guard reason != "" else {
      reader.report(
        .invalidValue,
        at: to?.position ?? reader.position,
        "say for what reason the record was withdrawn"
      )
      return nil
    }
    guard reason != nil || to != nil else {
      let isSilent = ["to", "withdrawn"].allSatisfy { reader.node($0)?.isAbsent ?? true }
      guard reader.isRecord, isSilent else { return nil }
      reader.report(
        .missingField,
        at: reader.position,
        "a redirect needs the field 'to' or 'withdrawn'"
      )
      return nil
    }
    guard let from else { return nil }
    let outcome: WrittenRedirect.Outcome? =
      reason.map { .withdrawn(reason: $0) } ?? to.map { .moved(to: $0) }
    return outcome.map { WrittenRedirect(path: reader.path, from: from, outcome: $0) }
  }
}
