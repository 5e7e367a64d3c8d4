import Foundation

/// A paragraph of the fixtures: the text, what the article says, and what must be found.
struct MarkedParagraph {
  struct Mark: Hashable {
    var range: Range<Int>
    /// `kind:id`, or `?` for a name that must be reported as ambiguous.
    var target: String
  }

  var trap: String
  var participants: [String] = []
  var bodies: [String] = []
  var places: [String] = []
  var date = "2024-01-01"
  var text = ""
  var marks: [Mark] = []

  /// Reads every block of a fixture: `## trap`, facts, the paragraph.
  static func all(in fixture: String) throws -> [MarkedParagraph] {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures").appending(path: fixture)
    let text = try String(contentsOf: url, encoding: .utf8)
    return text.components(separatedBy: "\n## ").dropFirst().map(MarkedParagraph.init(block:))
  }

  init(trap: String) { self.trap = trap }

  /// Reads a paragraph with marks that stands alone.
  init(marked line: String) {
    trap = ""
    read(line)
  }

  private init(block: String) {
    let lines = block.split(separator: "\n").map(String.init)
    trap = lines[0]
    for line in lines.dropFirst() {
      let words = line.split(separator: " ").map(String.init)
      switch words[0] {
      case "participants": participants = words.dropFirst().map { "official:\($0)" }
      case "bodies": bodies = words.dropFirst().map { "organization:\($0)" }
      case "places": places = words.dropFirst().map { "province:\($0)" }
      case "date": date = words[1]
      default: read(line)
      }
    }
  }

  private mutating func read(_ line: String) {
    for (index, piece) in line.components(separatedBy: "[[").enumerated() {
      guard index > 0 else {
        text += piece
        continue
      }
      let parts = piece.components(separatedBy: "]]")
      let mark = parts[0].components(separatedBy: "|")
      let start = text.utf8.count
      text += mark[1]
      marks.append(Mark(range: start..<text.utf8.count, target: mark[0]))
      text += parts[1]
    }
  }
}
