/// A place from which a long text can be read on, so that a sentence of it is shown without reading
/// all of it.
package struct TextMark: Sendable {
  /// There is one before every so many syllables, but for the first.
  package static let distance = 2048

  /// The paragraph that it is in, from 0.
  package var paragraph: Int
  /// The node of that paragraph, and the one whose words it is in.
  package var (paragraphNode, node): (Int, Int)
  /// Where in the words of the node the next syllable begins.
  package var byte: Int
}

/// The marks next to a stretch of a text, where it has any there.
package struct TextMarks: Sendable {
  /// The last one before the stretch or at its start.
  package let before: TextMark?
  /// How many syllables stand before ``before``.
  package let syllables: Int
  /// The first one behind the syllable that follows the stretch.
  package let behind: TextMark?

  /// - Parameters:
  ///   - marks: all marks of the text.
  ///   - range: the syllables of the stretch, counted from the start of the text.
  package init(of marks: [TextMark] = [], around range: Range<Int> = 0..<0) {
    let count = min(range.lowerBound / TextMark.distance, marks.count)
    let next = range.upperBound / TextMark.distance
    before = count > 0 ? marks[count - 1] : nil
    syllables = count * TextMark.distance
    behind = next < marks.count ? marks[next] : nil
  }
}
