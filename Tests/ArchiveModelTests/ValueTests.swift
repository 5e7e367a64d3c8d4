import ArchiveModel
import Testing

@Suite struct DecimalNumberTests {
  @Test(arguments: [
    ("5.73", "5,73"), ("5.70", "5,70"), ("0", "0"), ("007", "7"), ("-12.50", "−12,50"), ("+3", "3"),
    ("1234567", "1.234.567"), ("999", "999"), ("1000.5", "1.000,5"), ("0.5", "0,5"), ("00", "0"),
    ("123456789012345678901234567890", "123.456.789.012.345.678.901.234.567.890"),
  ])
  func digitsAreKept(_ text: String, vietnamese: String) throws {
    let number = try #require(DecimalNumber(text))
    #expect(number.formatted(groupMark: ".", decimalMark: ",") == vietnamese)
  }

  @Test(arguments: [
    "", "-", "+", ".", "5.", ".5", "5,73", "1.2.3", "--5", "+-5", "5-", "1e3", "0x1F", " 5", "5 ",
    "５", "NaN", "−5", "5%", "1_000", "٣",
  ])
  func othersAreNoNumbers(_ text: String) {
    #expect(DecimalNumber(text) == nil)
  }
}

@Suite struct LinkDestinationTests {
  @Test(
    arguments: [
      ("official:nguyen-van-ky", .record(.official, id: "nguyen-van-ky", fragment: nil)),
      ("article:a#p3", .record(.article, id: "a", fragment: "p3")),
      ("meeting:a#", .record(.meeting, id: "a", fragment: "")),
      ("topic:", .record(.topic, id: "", fragment: nil)),
      ("province:a:b#c#d", .record(.province, id: "a:b", fragment: "c#d")),
      ("organization:đ", .record(.organization, id: "đ", fragment: nil)),
      ("https://example.org/#x", .web("https://example.org/#x")), ("HTTP://x", .web("HTTP://x")),
      ("mailto:a@b", .web("mailto:a@b")), ("#p3", .fragment("p3")), ("#", .fragment("")),
      ("javascript:alert(1)", .unknownScheme("javascript")),
      ("JaVaScRiPt:x", .unknownScheme("JaVaScRiPt")),
      ("data:text/html,x", .unknownScheme("data")), ("oficial:a", .unknownScheme("oficial")),
      ("officials:a", .unknownScheme("officials")), ("Official:a", .unknownScheme("Official")),
      (":a", .unknownScheme("")), ("", .relative), ("a.html", .relative), ("../a", .relative),
      ("/a", .relative), ("//example.org", .relative), ("a/b:c", .relative), ("?a:b", .relative),
      ("a#b:c", .relative),
    ] as [(String, LinkDestination)]
  )
  func aDestinationIsOfAKind(_ text: String, destination: LinkDestination) {
    #expect(LinkDestination(text) == destination)
  }
}

@Suite struct CalendarDayTests {
  @Test(arguments: [(2024, 2, 29), (1970, 1, 1), (1600, 12, 31), (0, 3, 1), (9999, 12, 31)])
  func partsMakeTheDay(_ year: Int, _ month: Int, _ day: Int) {
    let parts = CalendarDay(year: year, month: month, day: day)?.parts
    #expect(parts?.year == year && parts?.month == month && parts?.day == day)
  }

  @Test(arguments: [-800_000, -720_000, -1, 0, 20_000])
  func partsAreTheInverse(first: Int) {
    for number in first...(first + 2_000) {
      let (year, month, day) = CalendarDay(number: number).parts
      #expect(CalendarDay(year: year, month: month, day: day)?.number == number)
    }
  }

  /// Every day follows the one before it over four hundred years, after which the calendar repeats.
  @Test func daysFollowEachOther() throws {
    var number = try #require(CalendarDay(year: 1900, month: 1, day: 1)).number
    for year in 1900..<2300 {
      for month in 1...12 {
        for day in 1...CalendarDay.days(of: month, in: year) {
          guard CalendarDay(year: year, month: month, day: day)?.number == number else {
            Issue.record("\(year)-\(month)-\(day)")
            return
          }
          number += 1
        }
      }
    }
    #expect(number - 146_097 == CalendarDay(year: 1900, month: 1, day: 1)?.number)
  }

  @Test(arguments: [
    (1970, 1, 1, 0), (2000, 3, 1, 11_017), (2024, 3, 7, 19_789), (1969, 12, 31, -1),
    (1, 1, 1, -719_162), (0, 3, 1, -719_468),
  ])
  func daysAreCountedFrom1970(year: Int, month: Int, day: Int, number: Int) {
    #expect(CalendarDay(year: year, month: month, day: day)?.number == number)
  }

  @Test(arguments: [
    (1970, 1, 1, 4), (2024, 3, 7, 4), (2024, 2, 29, 4), (2025, 1, 1, 3), (2026, 11, 22, 7),
    (1945, 9, 2, 7), (1969, 12, 29, 1), (1582, 10, 15, 5), (1, 1, 1, 1),
  ])
  func daysOfTheWeekAreThoseOfTheCalendar(year: Int, month: Int, day: Int, weekday: Int) {
    #expect(CalendarDay(year: year, month: month, day: day)?.weekday == weekday)
  }

  @Test(arguments: [
    (2023, 2, 29), (1900, 2, 29), (2024, 13, 1), (2024, 0, 1), (2024, 4, 31), (2024, 1, 0),
  ])
  func otherDaysAreNone(year: Int, month: Int, day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day) == nil)
  }
}

@Suite struct IDTests {
  @Test(arguments: ["a", "0", "nguyen-van-ky", "a-1-b", String(repeating: "a", count: 200)])
  func isAnID(_ text: String) {
    #expect(ID<Article>(text)?.text == text)
  }

  @Test(arguments: [
    "", "-", "a-", "-a", "a--b", "A", "đ", "a_b", "a b", "a/b", "a.b", "a\u{301}", "..",
    String(repeating: "a", count: 201),
  ])
  func isNone(_ text: String) {
    #expect(ID<Article>(text) == nil)
  }

  @Test func kindsHaveFolders() {
    for kind in RecordKind.allCases { #expect(RecordKind(folder: kind.folder) == kind) }
    #expect(RecordKind(folder: "article") == nil)
    #expect(RecordKind.allCases.shuffled().sorted() == RecordKind.allCases)
  }
}
