/// The texts of an archive by record: `officials/nguyen-van-ky` and `provinces/can-tho`.
struct RecordTexts {
  /// The text of a record and the file in which it stands.
  private struct Part {
    var path: String
    var record: String
    var text: String
  }

  private let parts: [Part]
  /// The files that hold no record.
  private let others: [String: String]

  init(_ texts: [String: String]) {
    var (parts, others): ([Part], [String: String]) = ([], [:])
    for (path, text) in texts.sorted(by: { $0.key < $1.key }) {
      let folder = path.prefix { $0 != "/" && $0 != "." }
      let name = path.split(separator: "/").last?.dropLast(".md".count) ?? ""
      if path.hasSuffix(".md") {
        parts.append(Part(path: path, record: "\(folder)/\(name)", text: text))
      } else if path == "provinces.yml" || path == "topics.yml" {
        parts += Self.entries(text).map { entry in
          let id = entry.firstMatch(of: #/\bid: ([a-z0-9-]+)/#)?.1 ?? ""
          return Part(path: path, record: "\(folder)/\(id)", text: entry)
        }
      } else {
        others[path] = text
      }
    }
    (self.parts, self.others) = (parts, others)
  }

  var records: [String] { parts.map(\.record) }

  /// Returns the files with the text of one record changed.
  func changing(_ record: String, _ change: (String) -> String) -> [String: String] {
    var texts = others
    for part in parts {
      texts[part.path, default: ""] += part.record == record ? change(part.text) : part.text
    }
    return texts
  }

  /// Returns the entries of a list, each with its line ends.
  private static func entries(_ text: String) -> [String] {
    var entries: [String] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("- ") { entries.append("") }
      entries[entries.count - 1] += line + "\n"
    }
    return entries
  }
}

/// Says in other words what a record says, and leaves its references, ids and dates as they are.
enum OtherWords {
  static func of(_ text: String) -> String {
    let end = text.ranges(of: "\n---").last?.lowerBound ?? text.endIndex
    let (head, body) = (text[..<end], text[end...])
    let lines = head.split(separator: "\n", omittingEmptySubsequences: false).map(field)
    return lines.joined(separator: "\n")
      + body.replacing(#/\]\([^)]*\)|\[\^\w+\]|\p{L}+/#) { longer($0.output) }
  }

  private static let names =
    "title|name|note|summary|aliases|author|position|rank|measure|unit|place|region"

  /// Whatever is set in words or counted: in lines of its own up to their ends, in braces up to the
  /// next comma.
  private static func field(_ line: Substring) -> String {
    let end = line.contains("{") ? "[^,}]*" : ".*"
    guard
      let words = try? Regex(
        "\\b(\(names)): (\(end))",
        as: (Substring, Substring, Substring).self
      )
    else { return String(line) }
    return String(line).replacing(words) { match in
      "\(match.output.1): \(match.output.2.replacing(#/\p{L}+/#) { longer($0.output) })"
    }.replacing(#/\b(attendees|sites|value): (\d+)/#) { "\($0.output.1): \($0.output.2)1" }
      .replacing(#/\brole: \w+/#, with: "role: closing")
      .replacing(#/\bqualifier: \w+/#, with: "qualifier: about")
      .replacing(#/\bscope: \w+/#, with: "scope: district")
      .replacing(#/\bmode: [\w-]+/#, with: "mode: online")
      .replacing(#/\bkind: (training|annual-review)/#, with: "kind: other")
      .replacing(#/\bkind: (committee|government|publisher)/#, with: "kind: party")
      .replacing(#/\bkind: thanh-pho/#, with: "kind: tinh")
      .replacing(#/\bname_uncertain: true/#, with: "name_uncertain: false")
  }

  /// Begins with another letter, so that names stand elsewhere in their order.
  private static func longer(_ word: Substring) -> String {
    word.first?.isLetter == true ? "x" + word : String(word)
  }
}
