/// What a template comes to with all that it includes: how much, how deep, and which blocks.
///
/// Thirty partials that each include the next one twice are a page of a billion; whoever reads the
/// limits here, never builds it.
struct TemplateExtent: Sendable {
  /// A block of the template or of one that it includes.
  struct Occurrences: Sendable {
    var count = 0
    /// The blanks before all of them.
    var blanks = 0
  }

  /// The largest of our own pages has 1,092 lines and tags, and 13 kB.
  static let mostNodes = 20_000
  static let mostBytes = 4 << 20

  /// The beginnings of lines, texts and tags.
  var nodes = 0
  /// The markup that does not come from a record, in UTF-8.
  var bytes = 0
  /// How many tags stand inside each other.
  var depth = 0
  var blocks: [String: Occurrences] = [:]

  /// Adds what stands `count` times behind `blanks` in all, in so many other tags.
  mutating func add(_ other: TemplateExtent, count: Int = 1, behind blanks: Int, at depth: Int) {
    nodes += other.nodes * count
    bytes += other.bytes * count + other.nodes * blanks
    self.depth = max(self.depth, depth + other.depth)
    for (name, block) in other.blocks {
      blocks[name, default: Occurrences()].count += block.count * count
      blocks[name, default: Occurrences()].blanks += block.blanks * count
    }
  }

  /// Which limit is passed, in words.
  var excess: String? {
    if nodes > Self.mostNodes { return "more than \(Self.mostNodes) lines and tags in one page" }
    if bytes > Self.mostBytes {
      return "more than \(Self.mostBytes >> 20) MiB of markup in one page"
    }
    return depth > TemplateParser.nestingLimit ? TemplateParser.nestingMessage : nil
  }
}
