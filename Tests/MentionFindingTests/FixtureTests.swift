import Foundation
import MentionFinding
import Testing

/// The paragraphs marked by hand: what is linked is right, and what should be is.
@Suite struct FixtureTests {
  @Test func linksArePreciseAndComplete() throws {
    var real = try RealNames()
    let finder = MentionFinder(NameTable(real.names, posts: real.posts))
    var right = 0
    var linked = 0
    var expected = 0
    var paragraphs = 0
    for fixture in ["people.txt", "bodies.txt", "places.txt"] {
      for paragraph in try MarkedParagraph.all(in: fixture) {
        let marks = Set(paragraph.marks)
        let found = Set(finder.marks(in: paragraph, &real))
        paragraphs += 1
        right += found.intersection(marks).count
        linked += found.count
        expected += marks.count
        report(found.subtracting(marks), "wrong", paragraph)
        report(marks.subtracting(found), "missed", paragraph)
      }
    }
    let precision = Double(right) / Double(linked)
    let recall = Double(right) / Double(expected)
    print(
      "\(paragraphs) paragraphs, \(expected) marks, \(linked) links, \(right) right:",
      "precision \(precision), recall \(recall)"
    )
    #expect(paragraphs >= 30)
    #expect(precision >= 0.98)
    #expect(recall >= 0.95)
  }

  private func report(
    _ marks: Set<MarkedParagraph.Mark>,
    _ what: String,
    _ paragraph: MarkedParagraph
  ) {
    for mark in marks.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      let text = String(decoding: Array(paragraph.text.utf8)[mark.range], as: UTF8.self)
      print("\(what): \(mark.target) “\(text)” in: \(paragraph.trap)")
    }
  }
}

extension MentionFinder {
  /// What is linked in a paragraph, with ids for numbers.
  func marks(in paragraph: MarkedParagraph, _ real: inout RealNames) -> [MarkedParagraph.Mark] {
    let found = mentions(in: paragraph.text, of: real.facts(of: paragraph))
    return found.mentions.map {
      MarkedParagraph.Mark(range: $0.range, target: real.ids[Int($0.subject)])
    }
  }
}

extension RealNames {
  mutating func facts(of paragraph: MarkedParagraph) -> ArticleFacts {
    ArticleFacts(
      participants: Set(paragraph.participants.map { number($0) }),
      bodies: Set(paragraph.bodies.map { number($0) }),
      places: Set(paragraph.places.map { number($0) }),
      validPlaces: validPlaces(on: paragraph.date)
    )
  }
}
