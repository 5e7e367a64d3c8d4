import ArchiveModel
import Diagnostics
import SiteBuilding
import Testing

@testable import ArchiveReading

/// Days that titles and sentences print, and when one of them is strange.
@Suite struct PrintedDayTests {
  @Test(arguments: [
    ("Họp ngày 29/5/2024 tại Huế", ["29/5/2024=2024-05-29"]),
    ("sáng 05-08-2024, chiều 6.8.2024", ["05-08-2024=2024-08-05", "6.8.2024=2024-08-06"]),
    ("ngày 29 tháng 5 năm 2024", ["29 tháng 5 năm 2024=2024-05-29"]),
    (
      "On May 29, 2024 and 3 October 2023",
      ["May 29, 2024=2024-05-29", "3 October 2023=2023-10-03"]
    ),
    (
      "từ 26-27/10/2024",
      ["26-27/10/2024=2024-10-26", "26-27/10/2024=2024-10-27"]
    ), ("2024-05-29", ["2024-05-29=2024-05-29"]),
    (
      "ngày 28 và 29 tháng 5 năm 2024",
      ["28 và 29 tháng 5 năm 2024=2024-05-28", "28 và 29 tháng 5 năm 2024=2024-05-29"]
    ),
    (
      "từ 28/5 đến ngày 29/5/2024",
      ["28/5 đến ngày 29/5/2024=2024-05-28", "28/5 đến ngày 29/5/2024=2024-05-29"]
    ),
    ("28 - 29/5/2024", ["28 - 29/5/2024=2024-05-28", "28 - 29/5/2024=2024-05-29"]),
    ("mục 12, 29/5/2024", ["29/5/2024=2024-05-29"]),
    ("28 tháng 5/2024", ["28 tháng 5/2024=2024-05-28"]), ("28-5/2024", ["28-5/2024=2024-05-28"]),
    ("28/5 năm 2024", ["28/5 năm 2024=2024-05-28"]),
    ("28 tháng 5, 2024", ["28 tháng 5, 2024=2024-05-28"]),
    ("May 28th, 2024", ["May 28th, 2024=2024-05-28"]),
    ("the 28th of May 2024", ["28th of May 2024=2024-05-28"]),
    ("Sept. 4, 2024", ["Sept. 4, 2024=2024-09-04"]),
    ("May 26-27, 2024", ["May 26-27, 2024=2024-05-26", "May 26-27, 2024=2024-05-27"]),
    ("May 25 to 26, 2024", ["May 25 to 26, 2024=2024-05-25", "May 25 to 26, 2024=2024-05-26"]),
    ("le 28 mai 2024", ["28 mai 2024=2024-05-28"]),
    ("am 28. Mai 2024", ["28. Mai 2024=2024-05-28"]),
    ("28 мая 2024 года", ["28 мая 2024=2024-05-28"]), ("2024年5月28日", ["2024年5月28=2024-05-28"]),
    ("28/5/2024/NQ-HĐND", []), ("https://example.org/2024/05/28/a", []),
    ("29/5", []), ("tháng 5/2024", []), ("31/2/2024", []), ("72/2013/NĐ-CP", []),
    ("1.2.2024.5", []),
    ("năm 2024", []), ("", []), ("1/2-2024", []), ("29 / 5 / 2024", []),
  ])
  func fullDaysAreFound(text: String, expected: [String]) throws {
    let found = PrintedDays.days(in: text)
    #expect(found.isEmpty || PrintedDays.mayStand(in: Array(text.utf8)))
    #expect(found.map(\.printed) == expected.map { String($0.split(separator: "=")[0]) })
    for (found, expected) in zip(found, expected) {
      let date = try EDTFDate(parsing: String(expected.split(separator: "=")[1]))
      #expect(found.day == date.earliest, "\(found.printed)")
    }
  }

  /// The messages of conflicting dates for an article of the sample archive's meeting on 2024-08-14,
  /// published on 2024-08-15 and retrieved on 2024-08-20.
  private func messages(title: String, body: String, date: String = "") throws -> [String] {
    let tree = try ContentTree(SampleArchive.texts)
    let report = date.isEmpty ? "" : ", date: \(date)"
    try tree.apply(
      .write(
        "articles/ngay.md",
        "---\ntitle: \(title)\npublished: 2024-08-15\nretrieved: 2024-08-20\n"
          + "meetings: [{meeting: can-tho-2024-08-14-training\(report)}]\n---\n\n\(body)\n"
      )
    )
    let options = BuildOptions(content: tree.root, templates: "Templates", output: "", jobs: 1)
    return try SiteBuild(options).check().filter {
      $0.code == .conflictingDate && $0.location.path.hasSuffix("ngay.md")
    }.map { "\($0.location.line): \($0.severity.rawValue) \($0.message)" }
  }

  private static let tail =
    ", which is neither the meeting's day, nor the article's date for it, nor when it was published "
    + "or retrieved"

  @Test func aStrangeDayOfTheTitleIsAWarning() throws {
    #expect(
      try messages(title: "Họp ngày 13/8/2024", body: "Đoạn.")
        == ["2: warning the title names 13/8/2024" + Self.tail]
    )
    for day in ["14/8/2024", "15/8/2024", "20-8-2024", "13/8"] {
      #expect(try messages(title: "Họp ngày \(day)", body: "Đoạn.").isEmpty, "\(day)")
    }
  }

  /// Days of documents, of spans and of history are no fault; a year that slipped is one.
  @Test(arguments: [
    ("Nghị quyết số 5 ngày 16/6/2023", false), ("Kế hoạch số 12/KH-BCĐ ngày 2/1/2024", false),
    ("có hiệu lực từ 1/7/2024", false), ("tính đến ngày 30/4/2024", false),
    ("từ 15/12/2023 đến 15/5/2024", false), ("Tuyên ngôn ra ngày 10/12/1948", false),
    ("Ngày 10/12/1948", false), ("Kế hoạch của hội nghị ngày 13/8/2024", true),
    ("Theo kế hoạch, ngày 13/8/2024", true), ("Ngày 14/8/2021", true),
    ("Ngày 13 và 14/8/2024", true),
    ("Từ ngày 13/8/2024 đến ngày 14/8/2024", true), ("Kỷ niệm (10/12/1948 - 10/12/2023)", false),
  ])
  func daysOfSomethingElseAreNoFault(title: String, isFault: Bool) throws {
    #expect(try messages(title: title, body: "Đoạn.").isEmpty != isFault, "\(title)")
  }

  /// A full stop of an abbreviation ends no sentence; an ellipsis and a quotation do.
  @Test(arguments: [
    ("Ngày 13/8/2024, tại TP. Cần Thơ, có LINK.", true), ("Đến 13/8/2024… LINK hôm sau.", false),
    ("Ngày 13/8/2024, PGS.TS. Lê V. An dự LINK.", true),
    ("“Xong ngày 13/8/2024.” Rồi LINK.", false),
  ])
  func sentencesEndWhereTheyDo(text: String, isFault: Bool) throws {
    let link = "[hội nghị](meeting:can-tho-2024-08-14-training)"
    let body = text.replacing("LINK", with: link)
    #expect(try messages(title: "Đ", body: body).isEmpty != isFault, "\(text)")
  }

  @Test func onlyTheSentenceWithTheLinkCounts() throws {
    let link = "[hội nghị](meeting:can-tho-2024-08-14-training)"
    #expect(
      try messages(
        title: "Đ",
        body: "Ngày 1/1/2020 khác. Ngày 13/8/2024 có \(link). Ngày 2/2/2020."
      )
        == [
          "8: warning the sentence that links the meeting names 13/8/2024" + Self.tail
        ]
    )
    #expect(try messages(title: "Đ", body: "Ngày 13/8/2024 họp. Có \(link).").isEmpty)
    #expect(try messages(title: "Đ", body: "Ngày 13/8/2024 họp.").isEmpty)
  }
}
