internal import HTML
internal import PassageMatching
internal import Wording

/// Writes a passage as paragraphs of HTML, with what differs from its first appearance marked.
///
/// Words that the first appearance does not have are in `mark`, words that only it has in `del`.
struct PassageMarkup {
  private let passage: PassageText
  private var html: HTMLBytes
  /// The bytes before it are written.
  private var place: Int
  private var isMarked = false

  /// Writes what is shown of a passage.
  ///
  /// - Parameters:
  ///   - passage: what is shown.
  ///   - first: where it first appeared, or nil where that is what is shown.
  ///   - limit: how many syllables are shown at most.
  /// - Returns: one paragraph of HTML for each of the article's that it touches.
  static func html(of passage: PassageText, against first: PassageText?, limit: Int) -> HTMLBytes {
    var writer = PassageMarkup(passage)
    writer.write(against: first, limit: limit)
    return writer.html
  }

  private init(_ passage: PassageText) {
    self.passage = passage
    place = passage.start
    html = HTMLBytes(reservingCapacity: passage.end - passage.start + 256)
  }

  private mutating func write(against first: PassageText?, limit: Int) {
    let shown = min(limit, passage.syllables.count)
    html.append(markup: "<p>")
    if passage.startsWithin { html.append(markup: "… ") }
    if let first {
      for run in Self.runs(of: passage, against: first, shown) { write(run, first) }
    }
    let isCut = shown < passage.syllables.count
    write(to: isCut ? passage.syllables[shown - 1].end : passage.end)
    html.append(markup: isCut || passage.endsWithin ? " …</p>" : "</p>")
  }

  /// Compares what is shown only; where that is cut, the end of the other is no difference.
  private static func runs(
    of passage: PassageText,
    against first: PassageText,
    _ shown: Int
  ) -> [PassageDifference.Run] {
    let isCut = shown < passage.syllables.count
    let others = isCut ? first.syllables.prefix(shown + slack) : first.syllables[...]
    let difference = PassageDifference(
      of: passage.syllables.prefix(shown).map(\.key),
      from: others.map(\.key)
    )
    var runs = difference.runs
    if isCut, let last = runs.last, last.kind != .same {
      runs.removeLast()
      if last.kind == .extra { runs.append(last) }
    }
    return runs
  }

  /// So many more syllables of the first appearance are looked at where a passage is cut.
  private static let slack = 24

  private mutating func write(_ run: PassageDifference.Run, _ first: PassageText) {
    switch run.kind {
    case .same: write(to: passage.syllables[run.other.upperBound - 1].end)
    case .missing:
      html.append(markup: run.other.lowerBound == 0 ? "<del>" : " <del>")
      html.append(text: first.words(of: run.first))
      html.append(markup: run.other.lowerBound == 0 ? "</del> " : "</del>")
    case .changed, .extra:
      write(to: passage.syllables[run.other.lowerBound].start)
      if run.kind == .changed {
        html.append(markup: "<del>")
        html.append(text: first.words(of: run.first))
        html.append(markup: "</del> ")
      }
      html.append(markup: "<mark>")
      isMarked = true
      write(to: passage.syllables[run.other.upperBound - 1].end)
      html.append(markup: "</mark>")
      isMarked = false
    }
  }

  /// Writes the words up to a byte; paragraphs end where they end in the article.
  private mutating func write(to end: Int) {
    for next in passage.breaks where next > place && next <= end {
      html.append(text: passage.bytes[place..<next - 1])
      html.append(markup: isMarked ? "</mark></p>\n<p><mark>" : "</p>\n<p>")
      place = next
    }
    guard end > place else { return }
    html.append(text: passage.bytes[place..<end])
    place = end
  }
}
