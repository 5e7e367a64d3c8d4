/// A name as a template writes it, in its parts: `meeting.place`.
///
/// Which row the first part is of can be said where several that are open have it:
///
/// | written | looked for |
/// | --- | --- |
/// | `name` | in the open rows, from the innermost outwards |
/// | `.name` | in the innermost open row alone |
/// | `page.name` | in the page alone |
/// | `rows.name` | within `{{#rows}}`: in the row that this section has open |
struct DottedName {
  enum Start {
    case anyRow, innermostRow, page
  }

  /// What the page's row is called.
  static let page = "page"

  let start: Start
  let parts: [String]

  /// Takes a name apart; nil where a part is empty.
  init?(_ name: String) {
    var parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if parts.count > 1, parts[0].isEmpty {
      start = .innermostRow
      parts.removeFirst()
    } else if parts.count > 1, parts[0] == Self.page {
      start = .page
      parts.removeFirst()
    } else {
      start = .anyRow
    }
    guard !parts.contains("") else { return nil }
    self.parts = parts
  }

  /// What goes before the first part.
  var prefix: String {
    switch start {
    case .anyRow: ""
    case .innermostRow: "."
    case .page: Self.page + "."
    }
  }

  /// The name up to the part before `index`, as written.
  func holder(of index: Int) -> String {
    prefix + parts[..<index].joined(separator: ".")
  }
}
