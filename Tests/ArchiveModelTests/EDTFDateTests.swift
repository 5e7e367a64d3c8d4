import ArchiveModel
import SeededNumbers
import Testing

@Suite struct EDTFDateTests {
  @Test(arguments: [
    ("2024-03-07", "2024-03-07", "2024-03-07"), ("2024-03", "2024-03-01", "2024-03-31"),
    ("2024-02", "2024-02-01", "2024-02-29"), ("2023-02", "2023-02-01", "2023-02-28"),
    ("2024", "2024-01-01", "2024-12-31"), ("202X", "2020-01-01", "2029-12-31"),
    ("20XX", "2000-01-01", "2099-12-31"), ("2024-XX", "2024-01-01", "2024-12-31"),
    ("2024-03-XX", "2024-03-01", "2024-03-31"), ("2024-XX-XX", "2024-01-01", "2024-12-31"),
    ("2024-21", "2024-01-01", "2024-03-31"), ("2024-24", "2024-10-01", "2024-12-31"),
    ("2024-03~", "2024-03-01", "2024-03-31"), ("2024-03-07?", "2024-03-07", "2024-03-07"),
    ("2024%", "2024-01-01", "2024-12-31"), ("2023-07-18/2023-07-19", "2023-07-18", "2023-07-19"),
    ("2023/2024-06", "2023-01-01", "2024-06-30"), ("2024-02-29", "2024-02-29", "2024-02-29"),
    ("2024-03-07/2024-03-07", "2024-03-07", "2024-03-07"), ("0000", "0000-01-01", "0000-12-31"),
    ("2023-07~/2024?", "2023-07-01", "2024-12-31"),
  ])
  func aDateSpansDays(_ text: String, first: String, last: String) throws {
    let date = try EDTFDate(parsing: text)
    #expect(date.earliest == Self.day(first))
    #expect(date.latest == Self.day(last))
    #expect(date.text == text)
  }

  @Test(
    arguments: [
      ("2024-03-07", "2024-03-07"), ("2024-03", "2024-03"), ("2024", "2024"), ("0987", "0987"),
      ("2024-03-07~", "2024-03-07"), ("2024-03?", "2024-03"), ("2024%", "2024"), ("202X", nil),
      ("20XX", nil), ("202X-XX-XX", nil), ("2024-XX", "2024"), ("2024-03-XX", "2024-03"),
      ("2024-21", "2024"), ("2024-24~", "2024"), ("2023-07-18/2023-07-19", "2023-07"),
      ("2023-07-18/2023-07-18", "2023-07-18"), ("2023-07-18/2023-08-18", "2023"),
      ("2023-07/2023-07-18", "2023-07"), ("2023-21/2023-07", "2023"), ("2023-12-31/2024", nil),
      ("2023-07~/2023-07?", "2023-07"), ("2025-07-01/..", nil), ("../2025-06-30", nil),
      ("2025/", nil), ("/2025", nil), ("../..", nil),
    ] as [(String, String?)]
  )
  func aDateForProgramsIsPlain(_ text: String, plain: String?) throws {
    #expect(try EDTFDate(parsing: text).plainText == plain)
  }

  @Test(
    arguments: [
      ("2025-07-01/..", "2025-07-01", nil), ("../2025-06-30", nil, "2025-06-30"),
      ("2025-07-01/", "2025-07-01", nil), ("/2025", nil, "2025-12-31"), ("../..", nil, nil),
    ] as [(String, String?, String?)]
  )
  func anIntervalMayBeOpen(_ text: String, first: String?, last: String?) throws {
    let date = try EDTFDate(parsing: text)
    #expect(date.earliest == first.flatMap(Self.day) ?? .earliest)
    #expect(date.latest == last.flatMap(Self.day) ?? .latest)
    #expect((date.start == nil) == (first == nil))
    #expect((date.end == nil) == (last == nil))
  }

  @Test(
    arguments: [
      ("7/3/2024", "2024-03-07"), ("07-03-2024", "2024-03-07"), ("7.3.2024", "2024-03-07"),
      ("7 3 2024", "2024-03-07"), ("2024/3/7", "2024-03-07"), ("2024-3-7", "2024-03-07"),
      ("3/2024", "2024-03"), ("2024/03", "2024-03"), ("2024-27-03", "2024-03-27"),
      ("31/2/2024", nil),
      ("2024-02-30", nil), ("2023-02-29", nil), ("2024-13", nil), ("2024-00", nil), ("", nil),
      ("2024-", nil), ("-2024", nil), ("24", nil), ("20240307", "2024-03-07"), ("20241307", nil),
      ("2024-03-07T00:00", "2024-03-07"),
      ("2024-03-07/2024-03-06", nil), ("/", nil), ("../", nil), ("2024~?", nil), ("~2024", "2024~"),
      ("?2024-03", "2024-03?"), ("~hôm qua", nil), ("~?", nil),
      ("~?2024", nil),
      ("2XXX", nil), ("202x", nil), ("2024-1X", nil), ("2024-XX-07", nil), ("2024-25", nil),
      ("２０２４", nil), ("2024 ", nil), (" 2024", nil), ("hôm qua", nil),
      ("2024-03-07/2024-03-08/", nil), ("202X-03", "202X"), ("20XX-03-07", "20XX"),
      ("202X-21", "202X"), ("202X-XX-07", "202X"), ("202X-03/2024", nil), ("202X-03~", "202X"),
      ("99999999999999999999", nil), ("1/1/99999999999999999999", nil), ("2024-03-0７", nil),
    ] as [(String, String?)]
  )
  func otherTextsAreNoDates(_ text: String, suggestion: String?) {
    #expect {
      try EDTFDate(parsing: text)
    } throws: { error in
      let problem = error as? EDTFDate.Problem
      return problem?.suggestion == suggestion && problem?.message.contains("'\(text)'") == true
    }
  }

  /// Years outside of four digits are refused with what is accepted.
  @Test(arguments: [
    "-0044", "-2024", "-2024-03", "12024", "12024-03-07", "Y12024", "Y-12024", "-1/2024",
    "2024/12024", "+2024", "20241307", "1/1/99999999999999999999",
  ])
  func anotherYearIsRefusedWithItsReason(_ text: String) {
    #expect {
      try EDTFDate(parsing: text)
    } throws: { error in
      let message = (error as? EDTFDate.Problem)?.message ?? ""
      return message.contains("a year has four digits, from 0000 to 9999: write 2024-03-07")
    }
  }

  /// A year that is not known has no month, but may be said to have none.
  @Test func anUnknownYearMayHaveAnUnknownMonth() throws {
    let date = try EDTFDate(parsing: "202X-XX")
    #expect(date.earliest == Self.day("2020-01-01"))
    #expect(date.latest == Self.day("2029-12-31"))
    #expect(throws: EDTFDate.Problem.self) { try EDTFDate(parsing: "24-03") }
  }

  /// Any text is a date or is refused with words, and what is suggested is a date.
  @Test(arguments: 0..<10) func anyTextIsReadOrRefused(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    let pieces = ["2024", "03", "7", "-", "/", "..", "~", "?", "%", "X", "XX", "0", "31", ".", " "]
    for _ in 0..<1_000 {
      let text = (0..<Int.random(in: 1...7, using: &generator))
        .compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      do throws(EDTFDate.Problem) {
        let date = try EDTFDate(parsing: text)
        #expect(date.earliest <= date.latest)
      } catch {
        if let suggestion = error.suggestion {
          #expect(throws: Never.self) { try EDTFDate(parsing: suggestion) }
        }
      }
    }
  }

  @Test func datesAreInOrder() throws {
    let texts = [
      "../2023", "202X", "2023-12-31", "2024", "2024-21", "2024-01", "2024-01-01", "2024-03",
      "2024-03-07/..", "2024-03-07/2024-03-08", "2024-03-07", "2024-03-07?", "2024-03-08",
    ]
    let dates = try texts.map { try EDTFDate(parsing: $0) }
    for seed in UInt64(0)..<10 {
      var generator = SplitMix64(seed: seed)
      #expect(dates.shuffled(using: &generator).sorted().map(\.text) == texts)
    }
  }

  @Test(arguments: [
    ("2024", "2024-03-07", true), ("2024-03", "2024-04", false), ("../2024", "2024-12-31", true),
    ("../2024", "2025-01-01", false), ("2024-03-07/2024-03-09", "2024-03-09/..", true),
    ("202X", "2029", true), ("202X", "2030", false), ("../..", "0001", true),
  ])
  func datesMayMeanTheSameDay(left: String, right: String, mayCoincide: Bool) throws {
    let left = try EDTFDate(parsing: left)
    let right = try EDTFDate(parsing: right)
    #expect(left.mayCoincide(with: right) == mayCoincide)
    #expect(right.mayCoincide(with: left) == mayCoincide)
  }

  @Test(arguments: [
    ("2024", false, false), ("2024~", true, false), ("2024?", false, true), ("2024%", true, true),
    ("2024~/2025?", true, true), ("../2025~", true, false),
  ])
  func doubtIsKept(_ text: String, isApproximate: Bool, isUncertain: Bool) throws {
    let date = try EDTFDate(parsing: text)
    #expect(date.isApproximate == isApproximate)
    #expect(date.isUncertain == isUncertain)
  }

  private static func day(_ text: String) -> CalendarDay? {
    let numbers = text.split(separator: "-").compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    return CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2])
  }
}
