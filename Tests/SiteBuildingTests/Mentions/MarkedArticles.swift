import Foundation

/// Articles of our own in which every name is marked, with the records that they need.
///
/// A file says first the further people and bodies (`[people]`, `[bodies]`), then the articles, each
/// headed by what it tries:
///
///     ## the same given name twice
///     date 2018-05-03
///     participant nguyen-van-ky | Thiếu tướng | Phó Chánh Văn phòng | vptt-nhan-quyen-chinh-phu
///     places can-tho
///     Thiếu tướng [[official:nguyen-van-ky|Nguyễn Văn Kỷ]] đến {{sân bay Cần Thơ}}.
///
/// `[[record|text]]` is to be linked, `((record|text))` may be, `{{text}}` looks like a name and is
/// none, and nothing else is to be linked either.
struct MarkedArticles {
  struct Mark {
    /// `official:mai-son`; none of what must not be linked.
    var target: String?
    var isWanted: Bool
    /// Bytes of the paragraph as the page shows it.
    var range: Range<Int>
    var text: String
  }

  struct Paragraph {
    var markdown = ""
    var marks: [Mark] = []
  }

  struct Article {
    var trap: String
    var date = ""
    var participants: [[String]] = []
    var bodies: [String] = []
    var places: [String] = []
    var paragraphs: [Paragraph] = []
  }

  private(set) var people: [[String]] = []
  private(set) var bodies: [[String]] = []
  private(set) var articles: [Article] = []

  init(_ text: String) {
    var section = ""
    for line in text.precomposedStringWithCanonicalMapping.split(separator: "\n").map(String.init) {
      if line.hasPrefix("[people]") || line.hasPrefix("[bodies]") {
        section = line
      } else if line.hasPrefix("## ") {
        articles.append(Article(trap: String(line.dropFirst(3))))
      } else if line.hasPrefix("# ") {
        continue
      } else if articles.isEmpty {
        if section == "[people]" { people.append(Self.columns(line)) }
        if section == "[bodies]" { bodies.append(Self.columns(line)) }
      } else {
        take(line)
      }
    }
  }

  private mutating func take(_ line: String) {
    let last = articles.count - 1
    let word = line.prefix { $0 != " " }
    let rest = String(line.dropFirst(word.count + 1))
    guard articles[last].paragraphs.isEmpty else {
      articles[last].paragraphs.append(Paragraph(marked: line))
      return
    }
    switch word {
    case "date": articles[last].date = rest
    case "participant": articles[last].participants.append(Self.columns(rest))
    case "participants":
      articles[last].participants += rest.split(separator: " ").map { [String($0)] }
    case "bodies": articles[last].bodies = rest.split(separator: " ").map(String.init)
    case "places": articles[last].places = rest.split(separator: " ").map(String.init)
    default: articles[last].paragraphs.append(Paragraph(marked: line))
    }
  }

  private static func columns(_ line: String) -> [String] {
    line.components(separatedBy: "|").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  // MARK: As files of an archive

  /// The files that an archive needs for them, by their paths; the articles are numbered.
  func files(named name: String) -> [String: String] {
    var files: [String: String] = [:]
    for person in people { files["officials/\(person[0]).md"] = Self.official(person) }
    for body in bodies { files["organizations/\(body[0]).md"] = Self.organization(body) }
    for (number, article) in articles.enumerated() {
      files["articles/marked/\(name)-\(number).md"] = Self.text(of: article)
    }
    return files
  }

  private static func official(_ columns: [String]) -> String {
    var text = "---\nname: \(quoted(columns[1]))\n" + aliases(columns[2])
    let posts = columns[3].components(separatedBy: ";")
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    if !posts.isEmpty { text += "positions:\n" + posts.map(position).joined() }
    return text + "---\n"
  }

  /// `Bộ trưởng @ bo-y-te (2016/2021)`.
  private static func position(_ post: String) -> String {
    var (title, time) = (post, "")
    if post.hasSuffix(")"), let bracket = post.lastIndex(of: "("),
      post[bracket...].contains("/")
    {
      time = String(post[post.index(after: bracket)...].dropLast())
      title = post[..<bracket].trimmingCharacters(in: .whitespaces)
    }
    let parts = title.components(separatedBy: "@").map { $0.trimmingCharacters(in: .whitespaces) }
    var text = "  - title: \(quoted(parts[0]))\n"
    if parts.count > 1, !parts[1].isEmpty { text += "    organization: \(parts[1])\n" }
    let ends = time.components(separatedBy: "/").map { $0.trimmingCharacters(in: .whitespaces) }
    if let from = ends.first, !from.isEmpty { text += "    from: \(from)\n" }
    if ends.count > 1, !ends[1].isEmpty { text += "    to: \(ends[1])\n" }
    return text
  }

  private static func organization(_ columns: [String]) -> String {
    var text = "---\nname: \(quoted(columns[1]))\n" + aliases(columns[2])
    text += "kind: \(columns[3].isEmpty ? "other" : columns[3])\n"
    if columns.count > 4, !columns[4].isEmpty { text += "province: \(columns[4])\n" }
    if columns.count > 5, !columns[5].isEmpty { text += "parent: \(columns[5])\n" }
    return text + "---\n"
  }

  private static func text(of article: Article) -> String {
    var text = "---\ntitle: \(quoted(article.trap))\npublished: \(article.date)\n"
    if !article.participants.isEmpty { text += "participants:\n" }
    for columns in article.participants {
      text += "  - official: \(columns[0])\n    role: attendee\n"
      for (name, column) in zip(["rank", "position", "organization"], columns.dropFirst())
      where !column.isEmpty {
        text += "    \(name): \(name == "organization" ? column : quoted(column))\n"
      }
    }
    if !article.places.isEmpty {
      text += "provinces: [\(article.places.joined(separator: ", "))]\n"
    }
    if !article.bodies.isEmpty {
      text += "organizations: [\(article.bodies.joined(separator: ", "))]\n"
    }
    return text + "---\n\n" + article.paragraphs.map(\.markdown).joined(separator: "\n\n") + "\n"
  }

  private static func aliases(_ column: String) -> String {
    let aliases = column.components(separatedBy: ";")
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    guard !aliases.isEmpty else { return "" }
    return "aliases:\n" + aliases.map { "  - \(quoted($0))\n" }.joined()
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

extension MarkedArticles.Paragraph {
  /// Reads a line with marks; stars of emphasis are no words.
  init(marked line: String) {
    var shown = 0
    func take(_ part: Substring) -> Range<Int> {
      markdown += part
      let start = shown
      shown += part.utf8.count { $0 != UInt8(ascii: "*") }
      return start..<shown
    }
    let mark = /\[\[([a-z]+:[a-z0-9-]+)\|(.+?)\]\]|\(\(([a-z]+:[a-z0-9-]+)\|(.+?)\)\)|\{\{(.+?)\}\}/
    var rest = line[...]
    while let found = rest.firstMatch(of: mark) {
      _ = take(rest[..<found.range.lowerBound])
      let (_, wanted, name, free, freeName, none) = found.output
      guard let text = name ?? freeName ?? none else { break }
      marks.append(
        MarkedArticles.Mark(
          target: (wanted ?? free).map(String.init),
          isWanted: wanted != nil,
          range: take(text),
          text: String(text)
        )
      )
      rest = rest[found.range.upperBound...]
    }
    _ = take(rest)
  }
}
