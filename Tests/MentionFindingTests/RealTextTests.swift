import MentionFinding
import Testing

/// The archive's own articles: editors linked names in them by hand, and the finder agrees.
@Suite struct RealTextTests {
  @Test func linksAgreeWithThoseMadeByHand() throws {
    var real = try RealNames()
    let finder = MentionFinder(NameTable(real.names, posts: real.posts))
    var linked = 0
    var same = 0
    var different = 0
    for article in real.articles() {
      for paragraph in article.paragraphs {
        let found = finder.mentions(in: paragraph.text, of: article.facts).mentions
        for mark in paragraph.marks {
          let overlapping = found.filter { $0.range.overlaps(mark.range) }
          let targets = overlapping.map { real.ids[Int($0.subject)] }
          linked += 1
          same += targets.contains(mark.target) ? 1 : 0
          // `UBND tỉnh [Hà Giang]`: the editor linked the province inside the body's name.
          let isInBody = overlapping.contains { $0.range != mark.range }
          different += targets.contains(mark.target) || targets.isEmpty || isInBody ? 0 : 1
        }
      }
    }
    print("\(linked) links by hand, \(same) found, \(different) found as another")
    #expect(linked > 400)
    #expect(Double(same) >= 0.95 * Double(linked))
    #expect(Double(different) <= 0.01 * Double(linked))
  }
}
