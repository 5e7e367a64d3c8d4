import Foundation
import MentionFinding

/// An article of the archive: what its metadata say, and its paragraphs with the editor's links.
struct RealArticle {
  var facts = ArticleFacts()
  var paragraphs: [MarkedParagraph] = []
}

extension RealNames {
  mutating func articles() -> [RealArticle] {
    let meetings = Dictionary(
      uniqueKeysWithValues: Self.records("meetings").map { ($0.id, $0.lines) }
    )
    return Self.records("articles").map { record in
      let held = Self.list("meetings", in: record.lines).compactMap { meetings[$0] }
      let paragraphs = record.body.components(separatedBy: "\n\n")
      return RealArticle(
        facts: facts(of: record.lines, held: held),
        paragraphs: paragraphs.map(MarkedParagraph.init(markdown:))
      )
    }
  }

  private mutating func facts(of lines: [String], held meetings: [[String]]) -> ArticleFacts {
    let lists = { (name: String, kind: String) in
      Self.list(name, in: lines).map { "\(kind):\($0)" }
    }
    let people = Self.values("- official", in: lines).map { number("official:\($0)") }
    let bodies = Self.values("organization", in: lines).map { "organization:\($0)" }
    let organizers = meetings.flatMap { Self.list("organizers", in: $0) }
    let places = meetings.compactMap { Self.field("province", in: $0) }.map { "province:\($0)" }
    let date = Self.field("published", in: lines) ?? "2024"
    return ArticleFacts(
      participants: Set(people),
      organizers: Set(organizers.map { number("organization:\($0)") }),
      bodies: Set((bodies + lists("organizations", "organization")).map { number($0) }),
      places: Set((places + lists("provinces", "province")).map { number($0) }),
      validPlaces: validPlaces(on: date.filter { !"~?".contains($0) })
    )
  }

  /// The values of a field wherever it stands, as in the list of participants.
  private static func values(_ name: String, in lines: [String]) -> [String] {
    lines.compactMap { line in
      let line = line.trimmingCharacters(in: .whitespaces)
      return line.hasPrefix("\(name): ") ? String(line.dropFirst(name.count + 2)) : nil
    }
  }

  /// A list in brackets, or one entry a line.
  private static func list(_ name: String, in lines: [String]) -> [String] {
    if let inline = field(name, in: lines) {
      let entries = inline.trimmingCharacters(in: ["[", "]"]).components(separatedBy: ", ")
      return entries.filter { !$0.isEmpty }
    }
    guard let start = lines.firstIndex(of: "\(name):") else { return [] }
    return lines[(start + 1)...].prefix { $0.hasPrefix("  - ") }.map { String($0.dropFirst(4)) }
  }
}

extension MarkedParagraph {
  /// Reads the links of a paragraph in Markdown as marks.
  init(markdown: String) {
    self.init(trap: "")
    var rest = markdown.replacing(/\[\^[0-9]+\]:?/, with: "").replacing(/[*#]/, with: "")[...]
    while let link = rest.firstMatch(of: /\[([^\]]*)\]\(([a-z]+:[^)]*)\)/) {
      text += rest[..<link.range.lowerBound]
      let start = text.utf8.count
      text += link.output.1
      if link.output.2.wholeMatch(of: /(official|province|organization):.*/) != nil {
        marks.append(Mark(range: start..<text.utf8.count, target: String(link.output.2)))
      }
      rest = rest[link.range.upperBound...]
    }
    text += rest
  }
}
