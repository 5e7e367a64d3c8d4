package import HTML

/// A whole history on one line: a bar a month, and a link a year.
package struct MonthGlance: Sendable {
  package struct Year: Sendable {
    package var name: String
    /// The page of the year; nil for a year without anything.
    package var path: String?
    /// The year and how many events it has.
    package var label: String
    /// How many events each of the twelve months has.
    package var months: [Int]

    package init(name: String, path: String?, label: String, months: [Int]) {
      self.name = name
      self.path = path
      self.label = label
      self.months = months
    }
  }

  /// What the drawing shows, for those who do not see it.
  package var title: String
  /// The oldest first.
  package var years: [Year]

  package init(title: String, years: [Year]) {
    self.title = title
    self.years = years
  }

  /// More years have no room for the target of a finger each on the narrowest telephones
  /// (288 pixels; WCAG 2.2, 2.5.8: 24 pixels).
  static let mostLinkedYears = 12
  /// Twelve names of years stand beside each other without touching.
  static let mostNamedYears = 9
  static let barRoom = 56.0
  static let height = 80.0

  var linksYears: Bool { years.count <= Self.mostLinkedYears }

  /// Every how many years a name is written.
  var nameStep: Int { max(1, (years.count + Self.mostNamedYears - 1) / Self.mostNamedYears) }
}

extension MonthGlance {
  /// Draws the line as an SVG element; with many years it is one picture without links.
  package var drawing: HTMLBytes {
    var svg = HTMLBytes(reservingCapacity: 8 << 10)
    svg.append(markup: "<svg class=\"drawing glance\" width=\"100%\"")
    svg.append(attribute: "height", length: Self.height)
    svg.append(markup: linksYears ? " role=\"group\"" : " role=\"img\"")
    svg.append(attribute: "aria-label", text: title)
    svg.append(markup: ">")
    appendBars(to: &svg)
    svg.appendRule(from: 0, to: 100, Self.barRoom, Self.barRoom)
    let breadth = 100 / Double(max(1, years.count))
    for (place, year) in years.enumerated() {
      let left = breadth * Double(place)
      if place > 0 { svg.appendRule(from: left, to: left, Self.barRoom, Self.barRoom + 6) }
      let isNamed = (years.count - 1 - place) % nameStep == 0
      guard linksYears, let path = year.path else {
        if isNamed { append(nameOf: year, at: left + breadth / 2, to: &svg) }
        continue
      }
      svg.append(link: path, title: year.label) { svg in
        svg.append(markup: "<rect class=\"hit\"")
        svg.append(attribute: "x", percent: left)
        svg.append(attribute: "width", percent: breadth)
        svg.append(attribute: "height", length: Self.height)
        svg.append(markup: "/>")
        if isNamed { append(nameOf: year, at: left + breadth / 2, to: &svg) }
      }
    }
    svg.append(markup: "</svg>")
    return svg
  }

  private func append(nameOf year: Year, at middle: Double, to svg: inout HTMLBytes) {
    svg.append(words: year.name, percent: middle, y: Self.barRoom + 18)
  }

  /// All bars are one path, stretched to the width: ten units a month, of which a bar takes eight.
  ///
  /// The path goes up and down along the base line, so that a bar costs some ten bytes.
  private func appendBars(to svg: inout HTMLBytes) {
    let most = Double(max(1, years.flatMap(\.months).max() ?? 1))
    svg.append(markup: "<svg width=\"100%\" preserveAspectRatio=\"none\"")
    svg.append(attribute: "height", length: Self.barRoom)
    svg.append(markup: " viewBox=\"0 0 ")
    svg.append(number: max(1, years.count) * 120)
    svg.append(markup: " ")
    svg.append(length: Self.barRoom)
    svg.append(markup: "\"><path class=\"dot\" d=\"M0,")
    svg.append(length: Self.barRoom)
    var gap = 1
    for count in years.flatMap(\.months) {
      defer { gap += 10 }
      guard count > 0 else { continue }
      let height = max(1, ((Self.barRoom - 4) * Double(count) / most).rounded())
      svg.append(markup: "h")
      svg.append(number: gap)
      svg.append(markup: "v")
      svg.append(length: -height)
      svg.append(markup: "h8v")
      svg.append(length: height)
      gap = -8
    }
    svg.append(markup: "\"/></svg>")
  }
}
