import Foundation
import Testing

@testable import MentionFinding

/// Every rule of names has paragraphs that need it.
@Suite struct RuleTests {
  private let fixture = RuleFixture()

  @Test func everyRuleHasItsCases() {
    #expect(Set(fixture.sections.map(\.rule)) == Set(NameRules.all.list))
    #expect(NameRules.all.list.count == Set(NameRules.all.list).count)
  }

  @Test func everyParagraphIsReadRightly() {
    for section in fixture.sections {
      for paragraph in section.paragraphs {
        #expect(
          fixture.read(paragraph, section, .all) == paragraph.marks,
          "\(section.rule): \(paragraph.text)"
        )
      }
    }
  }

  @Test func noRuleIsIdle() {
    for section in fixture.sections {
      let rules = NameRules.all.without(section.rule)
      #expect(
        section.paragraphs.contains { fixture.read($0, section, rules) != $0.marks },
        "nothing goes wrong without '\(section.rule)'"
      )
    }
  }
}

/// A small world, and for each rule its paragraphs with the marks that are right.
private struct RuleFixture {
  struct Section {
    var rule: String
    var participants: [String] = []
    var places: [String] = []
    var paragraphs: [MarkedParagraph] = []
  }

  private(set) var sections: [Section] = []
  private var names: [KnownName] = []
  private var posts: [KnownPost] = []
  private var ids: [String] = []
  private let table: NameTable

  init() {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/rules.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    var reading = Reading()
    for line in text.split(separator: "\n").map(String.init) where !line.hasPrefix("# ") {
      reading.take(line)
    }
    (sections, names, posts, ids) = (reading.sections, reading.names, reading.posts, reading.ids)
    table = NameTable(names, posts: posts)
  }

  /// Returns what is linked in a paragraph by some rules.
  func read(_ paragraph: MarkedParagraph, _ section: Section, _ rules: NameRules)
    -> [MarkedParagraph.Mark]
  {
    let facts = ArticleFacts(
      participants: Set(section.participants.compactMap(number)),
      places: Set(section.places.compactMap(number))
    )
    let found = MentionFinder(table, rules).mentions(in: paragraph.text, of: facts)
    return found.mentions.map { .init(range: $0.range, target: ids[Int($0.subject)]) }
  }

  private func number(_ id: String) -> Int32? { ids.firstIndex(of: id).map(Int32.init) }

  private struct Reading {
    var sections: [Section] = []
    var names: [KnownName] = []
    var posts: [KnownPost] = []
    var ids: [String] = []
    private var kind = ""

    mutating func take(_ line: String) {
      if line.hasPrefix("[") && line.hasSuffix("]") && !line.contains("|") {
        kind = line
      } else if line.hasPrefix("## ") {
        sections.append(Section(rule: String(line.dropFirst(3))))
      } else if kind == "[cases]" {
        take(case: line)
      } else {
        take(
          record: line.components(separatedBy: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        )
      }
    }

    private mutating func take(case line: String) {
      let last = sections.count - 1
      if line.hasPrefix("participants ") {
        sections[last].participants = line.split(separator: " ").dropFirst().map(String.init)
      } else if line.hasPrefix("places ") {
        sections[last].places = line.split(separator: " ").dropFirst().map(String.init)
      } else {
        sections[last].paragraphs.append(MarkedParagraph(marked: line))
      }
    }

    private func number(_ id: String) -> Int32? { ids.firstIndex(of: id).map(Int32.init) }

    private mutating func take(record fields: [String]) {
      let subject = Int32(ids.count)
      ids.append(fields[0])
      switch kind {
      case "[places]":
        names.append(
          KnownName(subject: subject, kind: .place, text: fields[2], isCity: fields[1] == "city")
        )
      case "[bodies]":
        names.append(
          KnownName(
            subject: subject,
            kind: .body,
            text: fields[2],
            place: number(fields[1]),
            parent: fields.count > 3 ? number(fields[3]) : nil
          )
        )
      default:
        names.append(KnownName(subject: subject, kind: .person, text: fields[1]))
        posts.append(
          KnownPost(
            person: subject,
            title: fields[3],
            rank: fields[2],
            belongsTo: [number(fields[4])].compactMap { $0 }
          )
        )
      }
    }
  }
}
