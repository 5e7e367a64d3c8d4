package import HTML

/// Events by year and month: a row a year, a column a month, and one more for those without a month.
///
/// Where they are few, each event is a dot that leads to it; where they are many, each month is a
/// bar that leads to its list.
package struct MonthChart: Sendable {
  /// One event.
  package struct Mark: Sendable {
    package var path: String
    /// The date and the name.
    package var label: String
    /// Whether the date is as good as known; if not, the dot is a ring.
    package var isCertain: Bool

    package init(path: String, label: String, isCertain: Bool) {
      self.path = path
      self.label = label
      self.isCertain = isCertain
    }
  }

  /// The events of a month.
  package struct Month: Sendable {
    package var marks: [Mark]
    /// Where all of them are listed.
    package var path: String
    /// The month and how many they are.
    package var label: String

    package init(marks: [Mark], path: String, label: String) {
      self.marks = marks
      self.path = path
      self.label = label
    }
  }

  package struct Year: Sendable {
    package var name: String
    /// The page of the year; nil for a year without anything.
    package var path: String?
    /// As many as there are headings.
    package var months: [Month]

    package init(name: String, path: String?, months: [Month]) {
      self.name = name
      self.path = path
      self.months = months
    }
  }

  /// What the drawing shows, for those who do not see it.
  package var title: String
  package var headings: [String]
  package var years: [Year]

  package init(title: String, headings: [String], years: [Year]) {
    self.title = title
    self.headings = headings
    self.years = years
  }

  /// With more events than this, a page of dots would be too long to load and to walk through.
  static let mostDots = 240
  /// The share of the width that the names of the years take.
  static let margin = 9.0
  /// Dots are as far apart as a finger needs (WCAG 2.2, 2.5.8: 24 pixels).
  static let step = 24.0
  static let barRoom = 56.0
  static let top = 24.0

  package var showsDots: Bool {
    years.reduce(0) { $0 + $1.months.reduce(0) { $0 + $1.marks.count } } <= Self.mostDots
  }

  /// The breadth of a month.
  var column: Double { (100 - Self.margin) / Double(max(1, headings.count)) }

  /// The middle of a month, in shares of the width.
  func middle(_ month: Int) -> Double { Self.margin + column * (Double(month) + 0.5) }

  /// The upper side of each year, and the lower one of the last.
  var edges: [Double] {
    let dots = showsDots
    return years.reduce(into: [Self.top]) { edges, year in
      let most = year.months.map(\.marks.count).max() ?? 0
      let height = dots ? Double(max(1, most)) * Self.step + 8 : Self.barRoom
      edges.append(edges[edges.count - 1] + height)
    }
  }
}

extension MonthChart {
  /// Draws the chart as an SVG element.
  package var drawing: HTMLBytes {
    let edges = edges
    let most = years.flatMap(\.months).map(\.marks.count).max() ?? 0
    let dots = showsDots
    var svg = HTMLBytes(reservingCapacity: 16 << 10)
    svg.append(markup: "<svg class=\"drawing months\" role=\"group\" width=\"100%\"")
    svg.append(attribute: "height", length: edges[edges.count - 1] + 1)
    svg.append(attribute: "aria-label", text: title)
    svg.append(markup: ">\n<g class=\"heads\">")
    for (month, heading) in headings.enumerated() {
      svg.append(words: heading, percent: middle(month), y: Self.top - 8)
    }
    svg.append(markup: "</g>\n")
    for (place, year) in years.enumerated() {
      let (top, bottom) = (edges[place], edges[place + 1])
      svg.appendRule(from: 0, to: 100, top, top)
      append(nameOf: year, at: top, to: &svg)
      for (number, month) in year.months.enumerated() where !month.marks.isEmpty {
        if dots {
          append(dotsOf: month, at: middle(number), above: bottom, to: &svg)
        } else {
          append(barOf: month, number, at: top, most: most, to: &svg)
        }
      }
      svg.append(markup: "\n")
    }
    svg.append(markup: "</svg>")
    return svg
  }

  private func append(nameOf year: Year, at top: Double, to svg: inout HTMLBytes) {
    guard let path = year.path else {
      return svg.append(words: year.name, percent: 0, y: top + 20)
    }
    svg.append(markup: "<a class=\"name\"")
    svg.append(attribute: "href", text: path)
    svg.append(markup: "><rect class=\"hit\" width=\"8%\" height=\"24\"")
    svg.append(attribute: "y", length: top + 4)
    svg.append(markup: "/>")
    svg.append(words: year.name, percent: 0, y: top + 20)
    svg.append(markup: "</a>")
  }

  private func append(
    dotsOf month: Month,
    at middle: Double,
    above bottom: Double,
    to svg: inout HTMLBytes
  ) {
    for (height, mark) in month.marks.enumerated() {
      let y = bottom - 4 - Self.step * (Double(height) + 0.5)
      svg.append(link: mark.path, title: mark.label) { svg in
        svg.append(markup: "<circle class=\"hit\" r=\"12\"")
        svg.append(attribute: "cx", percent: middle)
        svg.append(attribute: "cy", length: y)
        svg.append(markup: mark.isCertain ? "/><circle class=\"dot\"" : "/><circle class=\"ring\"")
        svg.append(markup: " r=\"6\"")
        svg.append(attribute: "cx", percent: middle)
        svg.append(attribute: "cy", length: y)
        svg.append(markup: "/>")
      }
    }
  }

  private func append(
    barOf month: Month,
    _ number: Int,
    at top: Double,
    most: Int,
    to svg: inout HTMLBytes
  ) {
    let room = Self.barRoom - 24
    let height = max(1, room * Double(month.marks.count) / Double(max(1, most)))
    let left = middle(number) - column / 2
    svg.append(link: month.path, title: month.label) { svg in
      svg.append(markup: "<rect class=\"hit\"")
      svg.append(attribute: "x", percent: left)
      svg.append(attribute: "y", length: top + 2)
      svg.append(attribute: "width", percent: column)
      svg.append(attribute: "height", length: Self.barRoom - 4)
      svg.append(markup: "/><rect class=\"dot\"")
      svg.append(attribute: "x", percent: left + 1.2)
      svg.append(attribute: "y", length: top + Self.barRoom - 4 - height)
      svg.append(attribute: "width", percent: column - 2.4)
      svg.append(attribute: "height", length: height)
      svg.append(markup: "/>")
      svg.append(
        words: String(month.marks.count),
        percent: middle(number),
        y: top + Self.barRoom - 8 - height
      )
    }
  }
}
