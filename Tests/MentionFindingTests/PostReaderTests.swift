import Foundation
import Testing

@testable import MentionFinding

/// Reads the positions of `Fixtures/positions.txt`, each with what it must give.
@Suite struct PostReaderTests {
  private let fixture = PositionFixture()

  @Test func everyPositionGivesItsPosts() throws {
    #expect(fixture.cases.count >= 60)
    let reader = PostReader(fixture.names)
    for position in fixture.cases {
      let read = reader.read(position.text).posts(in: position.circumstances)
      #expect(fixture.words(read) == position.expected, "\(position.text)")
    }
  }

  @Test func aPositionWithoutWordsSaysNothing() {
    let reader = PostReader(fixture.names)
    for text in ["", " ", ";", "; , –", "kiêm", "và; và"] {
      let read = reader.read(text).posts(in: PostCircumstances(validPlaces: []))
      #expect(read.posts.isEmpty, "\(text)")
    }
  }

  /// Printed in one way or another, letters composed or not, a position says the same.
  @Test func waysOfWritingAreEqual() {
    let reader = PostReader(fixture.names)
    for position in fixture.cases {
      let decomposed = position.text.decomposedStringWithCanonicalMapping
      let read = reader.read(decomposed).posts(in: position.circumstances)
      #expect(fixture.words(read) == position.expected, "\(position.text)")
    }
  }

  /// Titles, bodies and commas without end are read in a time that grows with their number.
  @Test(.timeLimit(.minutes(1))) func aLongPositionIsRead() {
    let reader = PostReader(fixture.names)
    let text = String(repeating: "Trưởng Ban, Phó Ban và Công an tỉnh ", count: 5_000)
    #expect(!reader.read(text).parts.isEmpty)
  }
}

private struct PositionFixture {
  struct Case {
    var text: String
    var circumstances: PostCircumstances
    var expected: [String]
  }

  private(set) var names: [KnownName] = []
  private(set) var cases: [Case] = []
  private var numbers: [String: Int32] = [:]
  private var ids: [Int32: String] = [:]
  private var provinceOfBody: [Int32: Int32] = [:]

  init() {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/positions.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    var section = ""
    for line in text.split(separator: "\n").map(String.init) where !line.hasPrefix("#") {
      if line.hasPrefix("[") {
        section = line
      } else if section == "[positions]" {
        take(position: line)
      } else {
        take(name: line.components(separatedBy: "|"), isPlace: section == "[provinces]")
      }
    }
  }

  func words(_ read: ReadPosts) -> [String] {
    read.posts.map { post in
      "= \(post.isFormer ? "nguyên: " : "")\(post.title) @ \(ids[post.body] ?? "")"
        .precomposedStringWithCanonicalMapping
    } + read.unread.map { "? \($0)".precomposedStringWithCanonicalMapping }
  }

  private mutating func take(name fields: [String], isPlace: Bool) {
    let fields = fields.map { $0.trimmingCharacters(in: .whitespaces) }
    let subject = Int32(numbers.count)
    numbers[fields[0]] = subject
    ids[subject] = fields[0]
    let place = isPlace ? nil : numbers[fields[1]]
    provinceOfBody[subject] = place
    for text in fields[2].components(separatedBy: "; ") {
      names.append(
        KnownName(
          subject: subject,
          kind: isPlace ? .place : .body,
          text: text,
          place: place,
          isCity: isPlace && fields[1] == "city"
        )
      )
    }
  }

  private mutating func take(position line: String) {
    if line.hasPrefix("= ") || line.hasPrefix("? ") {
      cases[cases.count - 1].expected.append(line)
      return
    }
    let fields = line.components(separatedBy: " | ")
    let valid = numbers.values.filter { ids[$0] != "tuyen-quang-2025" }
    var circumstances = PostCircumstances(validPlaces: Set(valid))
    for field in fields.dropFirst() {
      let parts = field.components(separatedBy: ": ")
      let values = parts[1].components(separatedBy: ", ")
      switch parts[0] {
      case "organization":
        circumstances.organization = numbers[values[0]]
        circumstances.placeOfOrganization = circumstances.organization.flatMap {
          provinceOfBody[$0]
        }
      case "places": circumstances.places = Set(values.compactMap { numbers[$0] })
      case "year" where values[0] == "2025":
        let valid = numbers.values.filter { ids[$0] != "tuyen-quang" }
        circumstances.validPlaces = Set(valid)
      default: break
      }
    }
    cases.append(Case(text: fields[0], circumstances: circumstances, expected: []))
  }
}
