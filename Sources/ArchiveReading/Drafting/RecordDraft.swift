internal import ArchiveModel
internal import Diagnostics
internal import FileAccess
internal import FrontMatter

/// A kind of records that have a file each.
package struct NewRecordKind: RawRepresentable, Sendable, CaseIterable {
  package static let allCases = RecordKind.allCases.compactMap { Self(rawValue: $0.rawValue) }

  let kind: RecordKind

  package init?(rawValue: String) {
    guard let kind = RecordKind(rawValue: rawValue), !kind.isListed else { return nil }
    self.kind = kind
  }

  package var rawValue: String { kind.rawValue }
}

/// A new record: a file that names every field of its kind, required ones first to be filled in.
package struct RecordDraft: Sendable {
  /// Why a record cannot be begun under this name.
  package enum Problem: Error, Equatable, CustomStringConvertible {
    case invalidID(problem: String, suggestion: String?)
    case taken(String, path: String)
    case reserved(String, suggestion: String)
    case redirected(String, path: String)

    package var description: String {
      switch self {
      case .invalidID(let problem, let suggestion):
        return problem + (suggestion.map { "; did you mean '\($0)'?" } ?? "")
      case .reserved(let problem, let suggestion):
        return "\(problem); did you mean '\(suggestion)'?"
      case .redirected(let address, let path):
        return "'\(address)' leads elsewhere by \(path): choose another id"
      case .taken(let id, let path): return "the id '\(id)' is taken, by \(path)"
      }
    }
  }

  private let kind: RecordKind
  private let id: String

  package init(kind: NewRecordKind, id: String) {
    self.kind = kind.kind
    self.id = id
  }

  /// Writes the file into the folder of its kind, and returns its path.
  ///
  /// - Throws: `Problem` where the id is not well-formed, reserved or taken, also in a folder below;
  ///   `FileError` where the file cannot be written. A file that is there is never replaced.
  package func write(into content: String) throws -> String {
    let files = try ContentFolder.discover(content).value
    let taken = ContentFolder.ids(of: kind, in: files)
    guard ID<Article>.isWellFormed(id) else {
      let problem = IDProblem.problem(id, butNot: taken)
      throw Problem.invalidID(problem: problem.message, suggestion: problem.suggestions.first)
    }
    if let problem = ReservedID.problem(id) {
      throw Problem.reserved(problem, suggestion: ReservedID.nearest(to: id, butNot: taken))
    }
    if let taken = files.first(where: { $0.role == .record(kind, stem: id) }) {
      throw Problem.taken(id, path: taken.path)
    }
    for file in files where file.role == .redirects {
      guard case .redirects(let redirects) = try file.parsed().value else { continue }
      let address = "\(kind.folder)/\(id)"
      if redirects.contains(where: { $0.from.value == address }) {
        throw Problem.redirected(address, path: file.path)
      }
    }
    let folder = "\(content)/\(kind.folder)"
    try FileSystem.makeFolder(folder)
    let path = "\(folder)/\(id).md"
    try FileSystem.create(path, with: Array(text.utf8))
    return path
  }

  /// The fields in the order of the guide; optional ones as comments.
  private var text: String {
    let schema = kind.written.schema
    let lines = schema.fields.map { field in
      (field.isRequired ? "" : "# ") + field.name + ":" + Self.hint(field.kind)
    }
    return "---\n" + lines.joined(separator: "\n") + "\n---\n\n"
  }

  private static func hint(_ kind: RecordSchema.ValueKind) -> String {
    switch kind {
    case .choice(let values): "   # " + values.joined(separator: " ")
    case .date: "   # 2024-03-07, 2024-03, 2024, 2024-03~ about, 2024-03? uncertain"
    case .reference(let kind): "   # id of \(kind)"
    case .references(let kind), .referencesOrRecords(let kind, _): " []   # ids of \(kind)"
    case .texts: " []"
    case .records(let schema):
      "\n#   - " + schema.fields.map { "\($0.name):" }.joined(separator: "\n#     ")
    case .flag: "   # true or false"
    default: ""
    }
  }
}
