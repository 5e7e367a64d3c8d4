internal import ArchiveModel
internal import VietnameseText

/// The front matter of a record for a name that stands in articles and has none yet.
package struct NameDraft: Sendable, Equatable {
  /// A post of a person, as an article prints it beside the name.
  package struct Position: Sendable, Equatable {
    package var title: String
    /// The id of its body, where that is a record.
    package var organization: String?
    /// The id of the article.
    package var source: String?

    package init(title: String, organization: String?, source: String?) {
      self.title = title
      self.organization = organization
      self.source = source
    }
  }

  /// Folder and id: `officials/tran-van-binh`.
  package let address: String
  /// From the content folder on: `officials/tran-van-binh.md`.
  package var path: String { address + ".md" }
  /// The lines of the file.
  package let lines: [String]

  /// Returns the record of a person; `isTaken` says of an id whether it is in use.
  package static func official(
    _ name: String,
    positions: [Position],
    isTaken: (String) -> Bool
  ) -> NameDraft {
    var lines = ["name: \(value(name))"]
    if !positions.isEmpty { lines.append("positions:") }
    for position in positions {
      lines.append("  - title: \(value(position.title))")
      if let organization = position.organization {
        lines.append("    organization: \(organization)")
      }
      if let source = position.source { lines.append("    source: \(source)") }
    }
    return NameDraft(.official, name, lines, isTaken)
  }

  /// Returns the record of a body; its kind is guessed from the first words of the name.
  package static func organization(
    _ name: String,
    province: String?,
    isTaken: (String) -> Bool
  ) -> NameDraft {
    var lines = ["name: \(value(name))", "kind: \(kind(of: name).rawValue)"]
    if let province { lines.append("province: \(province)") }
    return NameDraft(.organization, name, lines, isTaken)
  }

  private init(_ kind: RecordKind, _ name: String, _ lines: [String], _ isTaken: (String) -> Bool) {
    address = "\(kind.folder)/\(Self.id(of: name, isTaken))"
    self.lines = ["---"] + lines + ["---"]
  }

  /// The name in small letters without marks; where that is in use, with a number.
  private static func id(of name: String, _ isTaken: (String) -> Bool) -> String {
    let slug = Folding.slug(of: name)
    guard isTaken(slug) else { return slug }
    return (2...).lazy.map { "\(slug)-\($0)" }.first { !isTaken($0) } ?? slug
  }

  private static func kind(of name: String) -> Organization.Kind {
    let words = Folding.comparisonKey(of: name)
    return kinds.first { words.hasPrefix($0.beginning) }?.kind ?? .other
  }

  /// The longer beginnings first.
  private static let kinds: [(beginning: String, kind: Organization.Kind)] = [
    ("bo chi huy", .other), ("bo tu lenh", .other), ("dai su", .government), ("dai hoc", .other),
    ("ban chi dao", .committee), ("ban thuong vu", .party), ("ban chap hanh", .party),
    ("van phong", .office), ("tinh uy", .party), ("thanh uy", .party), ("dang ", .party),
    ("cong an", .police), ("bo ", .ministry), ("bao ", .publisher), ("tap chi", .publisher),
    ("dai ", .publisher), ("so ", .government), ("cuc ", .government), ("vu ", .government),
    ("chi cuc", .government), ("ubnd", .government), ("uy ban nhan dan", .government),
    ("hdnd", .government), ("hoi dong nhan dan", .government), ("ban ", .government),
  ]

  /// A text as YAML takes it on one line: in quotation marks where a sign could be read as more.
  private static func value(_ text: String) -> String {
    let isPlain =
      text.first.map { $0.isLetter } ?? false
      && !text.contains(": ") && !text.contains(" #") && !text.hasSuffix(":")
      && !text.contains { $0.isNewline || $0 == "\"" }
    guard !isPlain else { return text }
    let escaped = text.map {
      $0 == "\"" || $0 == "\\" ? "\\\($0)" : $0.isNewline ? " " : String($0)
    }
    return "\"\(escaped.joined())\""
  }
}
