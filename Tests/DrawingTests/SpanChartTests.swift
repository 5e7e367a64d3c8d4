import HTML
import Testing

@testable import Drawing

@Suite struct SpanChartTests {
  static func chart(_ spans: [ClosedRange<Double>]) -> SpanChart {
    SpanChart(title: "Chức vụ", rows: spans.map { SpanChart.Row(label: "Đại tá", span: $0) })
  }

  @Test func placesGrowWithTime() {
    let chart = Self.chart([2018.2...2019.9, 2025.97...2025.97])
    #expect(chart.years == 2018..<2026)
    let places = stride(from: 2018.0, through: 2026, by: 0.1).map(chart.place)
    #expect(places == places.sorted() && Set(places).count == places.count)
    #expect(chart.place(2018) == 0 && chart.place(2022) == 50 && chart.place(2026) == 100)
  }

  @Test func yearsAreNamedSparselyWhenMany() {
    let text = String(decoding: Self.chart([1945.5...2025.5]).drawing.bytes, as: UTF8.self)
    #expect(text.contains(">1945<") && !text.contains(">1946<"))
    #expect(text.split(separator: "<text").count - 1 <= SpanChart.mostNamedYears + 1)
  }

  @Test func openEndsAreMarked() {
    var chart = Self.chart([2020...2024])
    #expect(!String(decoding: chart.drawing.bytes, as: UTF8.self).contains("open"))
    chart.rows[0].isOpenAtEnd = true
    #expect(String(decoding: chart.drawing.bytes, as: UTF8.self).contains("M-7-4L0 0-7 4z"))
  }

  @Test(arguments: [0.0, 20, 60, 120, 330, 10_000])
  func shortenedWordsFit(width: Double) {
    let text = "Thiếu tướng, Chánh Văn phòng Thường trực về Nhân quyền (Chính phủ)"
    let short = TextWidth.shortened(text, to: width)
    #expect(TextWidth.of(short) <= max(width, 12))
    #expect(short == text || short.hasSuffix("…"))
    #expect(text.hasPrefix(short.filter { $0 != "…" }))
    #expect(width < 10_000 || short == text)
  }

  @Test(arguments: [(60.0, 3), (120, 2), (330, 1), (330, 3), (1_000, 3)])
  func linesHaveAllWordsOrSayThatSomeAreMissing(width: Double, most: Int) {
    let text = "Thiếu tướng, Phó Cục trưởng Cục Đối ngoại, Bộ Công an; Phó Chánh Văn phòng"
    let lines = TextWidth.lines(text, of: width, most: most)
    #expect(lines.count <= most)
    #expect(lines.allSatisfy { TextWidth.of($0) <= width })
    let joined = lines.joined(separator: " ")
    #expect(joined == text || joined.hasSuffix("…") && text.hasPrefix(joined.dropLast()))
  }
}
