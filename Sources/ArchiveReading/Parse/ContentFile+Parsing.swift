internal import ArchiveModel
internal import Diagnostics
internal import FileAccess
internal import FrontMatter
internal import Markdown

/// Stage 2: one file, read to the records in it.
extension ContentFile {
  func parsed() throws(FileError) -> Checked<WrittenArchive.Piece> {
    if case .missing = role { return Checked(unreadablePiece) }
    var log: [Diagnostic] = []
    guard
      let text = SourceText.decode(try FileSystem.bytes(of: path), path: path).reporting(to: &log)
    else { return Checked(unreadablePiece, log) }
    switch role {
    case .record(let kind, let stem):
      let piece = record(kind.written, stem: stem, text: text).reporting(to: &log)
      return Checked(piece, log)
    case .settings:
      let read = YAMLText(text[...], path: path).read()
      let node = read.reporting(to: &log)
      guard !read.hasErrors || !node.isAbsent else { return Checked(unreadablePiece, log) }
      var reader = RecordReader(
        node.isAbsent ? FieldNode(.fields([]), at: .start) : node,
        path: path,
        source: SourceLines(text[...]),
        schema: .archive
      )
      let settings = ArchiveSettings(&reader)
      return Checked(.settings(settings), log + reader.findings(besidesErrors: read.hasErrors))
    case .list(let kind):
      let list = records(kind.written, text, &log)
      return Checked(.records(kind, list.records, isWhole: list.isWhole), log)
    case .missing: return Checked(unreadablePiece, log)
    case .redirects:
      let list = list(text, .redirect, &log, WrittenRedirect.read)
      return Checked(.redirects(list.records), log)
    case .addresses:
      let ledger = LedgerReader.read(text, path: path).reporting(to: &log)
      return Checked(.addresses(ledger), log)
    }
  }

  /// What stands in for a file that cannot be read, so that what refers to it is not reported too.
  private var unreadablePiece: WrittenArchive.Piece {
    switch role {
    case .record(let kind, let stem):
      let nothing = FieldNode(.fields([]), at: .start)
      var reader = RecordReader(nothing, path: path, schema: kind.written.schema)
      return piece(
        kind.written,
        &reader,
        stem: substitute ?? stem,
        body: MarkdownDocument()
      )
    case .settings: return .settings(ArchiveSettings(title: ""))
    case .list(let kind), .missing(let kind): return .records(kind, [], isWhole: false)
    case .redirects: return .redirects([])
    case .addresses: return .addresses(AddressLedger())
    }
  }

  private func record<Record: WrittenRecord>(
    _ type: Record.Type,
    stem: String,
    text: String
  ) -> Checked<WrittenArchive.Piece> {
    var log: [Diagnostic] = []
    if !ID<Record.Subject>.isWellFormed(stem) {
      let problem = IDProblem.problem(stem)
      let place = SourceLocation(path: path, position: .start)
      let suggestions = substitute.map { [$0] } ?? []
      log.append(Diagnostic(problem.code, at: place, problem.message, suggestions: suggestions))
    }
    // What names the record by the id that it should have makes no mistake of its own.
    let stem = substitute ?? stem
    let file = FrontMatterFile.split(text, path: path).reporting(to: &log)
    let nothing = FieldNode(.fields([]), at: .start)
    let node = file.map { $0.readFields().reporting(to: &log) } ?? nothing
    let isWhole = log.allSatisfy { $0.code != .syntax }
    let body = file.map { self.body(of: $0).reporting(to: &log) }
    var reader = RecordReader(
      node.isAbsent ? FieldNode(.fields([]), at: SourcePosition(line: 2, column: 1)) : node,
      path: path,
      source: SourceLines(text[...]),
      schema: Record.schema
    )
    let piece = piece(type, &reader, stem: stem, body: body ?? MarkdownDocument())
    // Of what is no YAML at all nothing can be said.
    let isReadable = isWhole || !node.isAbsent && node != nothing
    return Checked(piece, log + (isReadable ? reader.findings(besidesErrors: !isWhole) : []))
  }

  /// Returns the text of a record, an empty one where reading it would take too much.
  private func body(of file: FrontMatterFile) -> Checked<MarkdownDocument> {
    let text = Array(file.body.utf8)
    guard let excess = MarkdownExcess.first(in: text, firstLine: file.bodyLine) else {
      return Checked(MarkdownDocument(parsing: text, firstLine: file.bodyLine))
    }
    let place = SourceLocation(path: path, position: excess.position)
    return Checked(MarkdownDocument(), [Diagnostic(.syntax, at: place, excess.message)])
  }

  private func piece<Record: WrittenRecord>(
    _ type: Record.Type,
    _ reader: inout RecordReader,
    stem: String,
    body: MarkdownDocument
  ) -> WrittenArchive.Piece {
    let record = Record(&reader, WrittenEntry(path: path, stem: stem, body: body))
    return .records(Record.Subject.kind, record.map { [$0] } ?? [], isWhole: true)
  }

  private func records<Record: WrittenRecord>(
    _ type: Record.Type,
    _ text: String,
    _ log: inout [Diagnostic]
  ) -> (records: [any WrittenRecord], isWhole: Bool) {
    list(text, Record.schema, &log) { Record(&$0, WrittenEntry(path: path)) }
  }

  /// Returns the records of a list, and whether these are all that it has.
  private func list<Record>(
    _ text: String,
    _ schema: RecordSchema,
    _ log: inout [Diagnostic],
    _ read: (inout RecordReader) -> Record?
  ) -> (records: [Record], isWhole: Bool) {
    let list = YAMLText(text[...], path: path).read()
    let node = list.reporting(to: &log)
    switch node.content {
    case .absent: return ([], !list.hasErrors)
    case .list(let items):
      // A record without its id, or that is unreadable, may be any that others name.
      var isWhole = !list.hasErrors
      // From each item on, so that its lines are not counted from the beginning of a long list.
      var lines = SourceLines(text[...])
      var suggestions = FieldSuggestions()
      let records = items.compactMap { item in
        lines.drop(above: item.position.line)
        var reader = RecordReader(
          item,
          path: path,
          source: lines,
          schema: schema,
          suggestions: suggestions
        )
        let record = read(&reader)
        suggestions = reader.suggestions
        log += reader.findings(besidesErrors: false)
        if record == nil { isWhole = false }
        return record
      }
      return (records, isWhole)
    default:
      let place = SourceLocation(path: path, position: node.position)
      log.append(
        Diagnostic(.syntax, at: place, "this file must be a list of records, not \(node.kindName)")
      )
      return ([], false)
    }
  }
}

extension RecordReader {
  /// Returns what is wrong with the fields; where errors were found in their text, what seems to be
  /// missing may stand there.
  fileprivate func findings(besidesErrors hasErrors: Bool) -> [Diagnostic] {
    hasErrors ? diagnostics.filter { $0.code != .missingField } : diagnostics
  }
}
