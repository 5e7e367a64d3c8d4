import Foundation
import ArchiveLinking
import ArchiveModel

/// How many of the marked names are found, and how much of what is found is right, by kind.
struct MentionScore {
  struct Count {
    var right = 0
    var linked = 0
    var expected = 0

    var precision: Double { linked == 0 ? 1 : Double(right) / Double(linked) }
    var recall: Double { expected == 0 ? 1 : Double(right) / Double(expected) }
  }

  /// By `official`, `organization`, `province`.
  private(set) var byKind: [String: Count] = [:]
  private(set) var counterCases = 0
  private(set) var paragraphs = 0
  /// What is wrong or missed, a line each.
  private(set) var faults: [String] = []

  var all: Count {
    byKind.values.reduce(into: Count()) { all, count in
      all.right += count.right
      all.linked += count.linked
      all.expected += count.expected
    }
  }

  /// Compares what was found in an article with its marks.
  mutating func take(
    _ article: MarkedArticles.Article,
    _ found: ArticleMentions,
    in archive: Archive
  ) {
    for (index, paragraph) in article.paragraphs.enumerated() {
      paragraphs += 1
      let places = found.places.filter { $0.paragraph == Int32(index + 1) }
      take(
        article.trap,
        paragraph,
        places.map { place in
          let address = archive.address(of: place.record)
          return (
            "\(address.kind.rawValue):\(address.id)",
            Int(place.range.lowerBound)..<Int(place.range.upperBound)
          )
        }
      )
    }
  }

  private mutating func take(
    _ trap: String,
    _ paragraph: MarkedArticles.Paragraph,
    _ found: [(target: String, range: Range<Int>)]
  ) {
    let shown = Array(paragraph.markdown.utf8.filter { $0 != UInt8(ascii: "*") })
    func text(_ range: Range<Int>) -> String { String(decoding: shown[range], as: UTF8.self) }
    var open = paragraph.marks.filter(\.isWanted)
    counterCases += paragraph.marks.count { $0.target == nil }
    for mark in open { byKind[kind(mark.target), default: Count()].expected += 1 }
    for (target, range) in found {
      if let mark = open.firstIndex(where: { $0.target == target && $0.range.overlaps(range) }) {
        open.remove(at: mark)
        byKind[kind(target), default: Count()].right += 1
      } else if paragraph.marks.contains(where: {
        !$0.isWanted && $0.target == target && $0.range.overlaps(range)
      }) {
        continue
      } else {
        faults.append("wrong: \(target) “\(text(range))” in: \(trap) ⟨\(around(range, shown))⟩")
      }
      byKind[kind(target), default: Count()].linked += 1
    }
    for mark in open {
      faults.append(
        "missed: \(mark.target ?? "") “\(mark.text)” in: \(trap) ⟨\(around(mark.range, shown))⟩"
      )
    }
  }

  private func around(_ range: Range<Int>, _ bytes: [UInt8]) -> String {
    let start = max(0, range.lowerBound - 50)
    let end = min(bytes.count, range.upperBound + 40)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private func kind(_ target: String?) -> String { String((target ?? "").prefix { $0 != ":" }) }

  /// A line for each kind and one for all.
  var table: String {
    let rows = byKind.sorted { $0.key < $1.key } + [("all", all)]
    return rows.map { kind, count in
      let name = kind.padding(toLength: 13, withPad: " ", startingAt: 0)
      let figures = [count.precision, count.recall].map { String(format: "%.3f", $0) }
      return "\(name) \(count.expected) names, precision \(figures[0]), recall \(figures[1])"
    }.joined(separator: "\n")
  }
}
