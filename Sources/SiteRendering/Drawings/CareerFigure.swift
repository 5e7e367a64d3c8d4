internal import ArchiveModel
internal import Drawing
internal import HTML
internal import Templating
internal import Wording

/// The drawing of someone's ranks and posts over time, and how much of all it shows.
struct CareerFigure: Presentable {
  var drawing: HTMLBytes
  /// Said where not every post has room.
  var cut: String?

  static let fields = Fields<Self>("career figure") {
    Field.html("drawing") { $0.drawing }
    Field.optionalText("cut") { $0.cut }
  }
}

/// Draws someone's ranks and posts over time.
struct CareerFigureMaker: Sendable {
  let rows: RowMaker
  let wording: Words

  private static let drawnPosts = 12

  /// Draws the posts, those that an editor knows from elsewhere last; nothing where all that is known
  /// is of one date.
  func figure(
    _ posts: [AttestedPost],
    _ positions: [Official.KnownPosition]
  ) -> CareerFigure? {
    let attested = drawn(posts).compactMap(spanRow)
    let spans = attested + positions.compactMap { known($0, beside: attested) }
    let dates = posts.flatMap { [$0.first, $0.last] }.filter { $0.year != nil }
    guard Set(dates + positions.flatMap { [$0.from, $0.to].compactMap { $0 } }).count > 1,
      let start = spans.map(\.span.lowerBound).min(),
      let end = spans.map(\.span.upperBound).max()
    else { return nil }
    let words: KeyValuePairs = [
      "posts": wording.count(.countPosts, spans.count), "start": year(start), "end": year(end),
    ]
    let isCut = posts.count > Self.drawnPosts
    return CareerFigure(
      drawing: SpanChart(title: wording.text(.careerDrawing, words), rows: spans).drawing,
      cut: isCut ? wording.text(.careerCut, ["n": wording.number(Self.drawnPosts)]) : nil
    )
  }

  /// Of many posts those that most articles attest, in the order of time.
  private func drawn(_ posts: [AttestedPost]) -> [AttestedPost] {
    let places = posts.indices.sorted { left, right in
      let (a, b) = (posts[left].sources.count, posts[right].sources.count)
      return a != b ? a > b : left < right
    }
    return places.prefix(Self.drawnPosts).sorted().map { posts[$0] }
  }

  private func spanRow(_ post: AttestedPost) -> SpanChart.Row? {
    guard let start = post.first.firstMoment, let end = post.last.lastMoment, start <= end else {
      return nil
    }
    return SpanChart.Row(label: rows.words(of: post.post), span: start...end)
  }

  /// An end that is not known lies where all that is known ends.
  private func known(
    _ position: Official.KnownPosition,
    beside rows: [SpanChart.Row]
  ) -> SpanChart.Row? {
    let (from, to) = (position.from, position.to)
    guard let first = (from ?? to)?.firstMoment, let last = (to ?? from)?.lastMoment else {
      return nil
    }
    let start = from == nil ? min(first, rows.map(\.span.lowerBound).min() ?? first) : first
    let end = to == nil ? max(last, rows.map(\.span.upperBound).max() ?? last) : last
    guard start <= end else { return nil }
    return SpanChart.Row(
      label: position.title,
      span: start...end,
      isOpenAtStart: from == nil,
      isOpenAtEnd: to == nil
    )
  }

  private func year(_ moment: Double) -> String {
    EDTFDate.name(ofYear: Int(moment.rounded(.down)))
  }
}

extension EDTFDate {
  /// The beginning of the first day that it may mean, in years: 2024.5 is the first of July 2024.
  fileprivate var firstMoment: Double? {
    start.map { Self.moment(earliest.number, in: $0.years.lowerBound) }
  }

  /// The end of the last day that it may mean, within the same year.
  fileprivate var lastMoment: Double? {
    end.map { Self.moment(latest.number + 1, in: $0.years.upperBound) - 0.000_1 }
  }

  private static func moment(_ day: Int, in year: Int) -> Double {
    guard let first = CalendarDay(year: year, month: 1, day: 1)?.number,
      let next = CalendarDay(year: year + 1, month: 1, day: 1)?.number
    else { return Double(year) }
    return Double(year) + Double(day - first) / Double(next - first)
  }
}
