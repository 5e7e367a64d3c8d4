import HTML
import Testing

@testable import Drawing

@Suite struct MonthChartTests {
  static let headings = (1...12).map(String.init) + ["?"]

  /// A year with so many events in each month.
  static func year(_ counts: [Int]) -> MonthChart.Year {
    MonthChart.Year(
      name: "2024",
      path: "years/2024.html",
      months: counts.enumerated().map { month, count in
        MonthChart.Month(
          marks: (0..<count).map {
            MonthChart.Mark(
              path: "meetings/m\(month)-\($0).html",
              label: "<Hội nghị>",
              isCertain: true
            )
          },
          path: "years/2024.html#m\(month)",
          label: "\(count)"
        )
      }
    )
  }

  static func chart(_ years: [[Int]]) -> MonthChart {
    MonthChart(title: "Hội nghị", headings: headings, years: years.map(year))
  }

  static func count(_ part: String, in svg: HTMLBytes) -> Int {
    String(decoding: svg.bytes, as: UTF8.self).split(
      separator: part,
      omittingEmptySubsequences: false
    )
    .count - 1
  }

  @Test func fewEventsAreADotEach() {
    let chart = Self.chart([
      [1, 0, 4, 0, 0, 0, 2, 0, 0, 0, 0, 0, 3], Array(repeating: 0, count: 13),
    ])
    #expect(chart.showsDots)
    #expect(Self.count("href=\"meetings/", in: chart.drawing) == 10)
    #expect(Self.count("<Hội", in: chart.drawing) == 0)
    #expect(chart.edges == [24, 128, 160])
  }

  @Test func manyEventsAreABarAMonth() {
    let chart = Self.chart([Array(repeating: 20, count: 13), [1] + Array(repeating: 0, count: 12)])
    #expect(!chart.showsDots)
    #expect(Self.count("href=\"meetings/", in: chart.drawing) == 0)
    #expect(Self.count("href=\"years/2024.html#m", in: chart.drawing) == 14)
  }

  @Test func monthsLieWithinThePaperInTheirOrder() {
    let chart = Self.chart([Array(repeating: 1, count: 13)])
    let middles = (0..<13).map(chart.middle)
    #expect(middles == middles.sorted() && middles[0] > MonthChart.margin)
    #expect(middles[12] + chart.column / 2 <= 100.000_1)
  }

  @Test(arguments: [0, 1, 8, 12, 13, 60])
  func glancesStaySmall(years: Int) {
    let glance = MonthGlance(
      title: "Hội nghị",
      years: (0..<years).map {
        MonthGlance.Year(
          name: String(1966 + $0),
          path: "years/\(1966 + $0).html",
          label: "\(1966 + $0): 1.234 hội nghị",
          months: (0..<12).map { $0 * 37 % 101 }
        )
      }
    )
    let svg = glance.drawing
    #expect(svg.count < 12_000)
    #expect(Self.count("<a ", in: svg) == (years <= 12 ? years : 0))
    #expect(Self.count("<text", in: svg) <= MonthGlance.mostNamedYears)
    #expect(Self.count("v-", in: svg) == years * 11)
  }
}
