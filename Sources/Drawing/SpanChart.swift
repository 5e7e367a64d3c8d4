package import HTML

/// Spans of time below each other on one axis of years, such as the posts of a career.
package struct SpanChart: Sendable {
  package struct Row: Sendable {
    package var label: String
    /// When it begins and ends, in years with their fraction: 2024.5 is the first of July 2024.
    package var span: ClosedRange<Double>
    /// Whether it began before what is known, or goes on after it.
    package var isOpenAtStart: Bool
    package var isOpenAtEnd: Bool

    package init(
      label: String,
      span: ClosedRange<Double>,
      isOpenAtStart: Bool = false,
      isOpenAtEnd: Bool = false
    ) {
      self.label = label
      self.span = span
      self.isOpenAtStart = isOpenAtStart
      self.isOpenAtEnd = isOpenAtEnd
    }
  }

  /// What the drawing shows, for those who do not see it.
  package var title: String
  package var rows: [Row]

  package init(title: String, rows: [Row]) {
    self.title = title
    self.rows = rows
  }

  static let lineHeight = 16.0
  static let top = 24.0
  /// At a telephone's 280 pixels a line of this many units has room: the widest of 308 had 284 pixels
  /// (see ``TextWidth``).
  static let labelWidth = 300.0
  static let mostLines = 3
  static let mostNamedYears = 8

  /// The whole years that hold all spans.
  var years: Range<Int> {
    let first = rows.map(\.span.lowerBound).min() ?? 0
    let last = rows.map(\.span.upperBound).max() ?? 0
    return Int(first.rounded(.down))..<(Int(last.rounded(.down)) + 1)
  }

  /// Where a moment lies, as a share of the width.
  func place(_ moment: Double) -> Double {
    100 * (moment - Double(years.lowerBound)) / Double(years.count)
  }
}

extension SpanChart {
  /// Draws the chart as an SVG element, one picture for those who do not see it.
  package var drawing: HTMLBytes {
    let labels = rows.map { TextWidth.lines($0.label, of: Self.labelWidth, most: Self.mostLines) }
    let heights = labels.map { Self.lineHeight * Double($0.count) + 26 }
    let height = heights.reduce(Self.top, +)
    var svg = HTMLBytes(reservingCapacity: 4 << 10)
    svg.append(markup: "<svg class=\"drawing spans\" role=\"img\" width=\"100%\"")
    svg.append(attribute: "height", length: height)
    svg.append(attribute: "aria-label", text: title)
    svg.append(markup: ">")
    appendAxis(height, to: &svg)
    var top = Self.top
    for (row, (label, height)) in zip(rows, zip(labels, heights)) {
      append(row, label, at: top, to: &svg)
      top += height
    }
    svg.append(markup: "</svg>")
    return svg
  }

  private func appendAxis(_ height: Double, to svg: inout HTMLBytes) {
    let step = (years.count + Self.mostNamedYears - 1) / Self.mostNamedYears
    svg.append(markup: "<g class=\"heads\">")
    for year in years where (year - years.lowerBound) % step == 0 {
      let left = place(Double(year))
      svg.appendRule(from: left, to: left, Self.top - 4, height)
      svg.append(words: String(year), percent: place(Double(year) + 0.5), y: 14)
    }
    svg.append(markup: "</g>")
  }

  private func append(_ row: Row, _ label: [String], at top: Double, to svg: inout HTMLBytes) {
    let (left, right) = (place(row.span.lowerBound), place(row.span.upperBound))
    svg.append(markup: "<g>")
    if label.last?.last == "…" {
      svg.append(markup: "<title>")
      svg.append(text: row.label)
      svg.append(markup: "</title>")
    }
    var y = top
    for line in label {
      y += Self.lineHeight
      svg.append(words: line, percent: 0, y: y)
    }
    // A day would be a hair: what is attested once is as wide as two weeks of ten years.
    let width = max(0.8, right - left)
    svg.append(markup: "<rect class=\"dot\" rx=\"2\" height=\"8\"")
    svg.append(attribute: "x", percent: min(left, 100 - width))
    svg.append(attribute: "y", length: y + 7)
    svg.append(attribute: "width", percent: width)
    svg.append(markup: "/>")
    if row.isOpenAtStart { append(arrow: "M7-4L0 0 7 4z", at: left, y + 11, to: &svg) }
    if row.isOpenAtEnd { append(arrow: "M-7-4L0 0-7 4z", at: right, y + 11, to: &svg) }
    svg.append(markup: "</g>")
  }

  /// Marks an end that lies beyond what is known.
  private func append(
    arrow: StaticString,
    at place: Double,
    _ y: Double,
    to svg: inout HTMLBytes
  ) {
    svg.append(markup: "<svg class=\"open\"")
    svg.append(attribute: "x", percent: place)
    svg.append(attribute: "y", length: y)
    svg.append(markup: "><path d=\"")
    svg.append(markup: arrow)
    svg.append(markup: "\"/></svg>")
  }
}
