import Foundation
import MentionFinding
import Testing

@Suite struct MentionFinderTests {
  private func found(
    _ text: String,
    _ names: [KnownName],
    _ facts: ArticleFacts = ArticleFacts()
  ) -> FoundMentions {
    MentionFinder(NameTable(names)).mentions(in: text, of: facts)
  }

  private func person(_ subject: Int32, _ text: String) -> KnownName {
    KnownName(subject: subject, kind: .person, text: text)
  }

  @Test func rangesAreBytesOfTheNameAlone() {
    let result = found(
      "Đồng chí Lê Văn Tám nói.",
      [person(4, "Lê Văn Tám")],
      .init(participants: [4])
    )
    #expect(result.mentions == [Mention(range: 13..<26, subject: 4)])
  }

  @Test func theLongestNameWins() {
    let names = [person(1, "Nguyễn Minh"), person(2, "Nguyễn Minh Hải")]
    let facts = ArticleFacts(participants: [1, 2])
    #expect(found("ông Nguyễn Minh Hải", names, facts).mentions.map(\.subject) == [2])
    #expect(found("ông Nguyễn Minh", names, facts).mentions.map(\.subject) == [1])
    #expect(found("ông Nguyễn Minh Hoàng", names, facts).mentions.isEmpty)
  }

  @Test func namesakesAreToldByTheArticleOrReported() {
    let names = [person(1, "Phạm Anh Tuấn"), person(2, "Phạm Anh Tuấn")]
    let text = "Ông Phạm Anh Tuấn phát biểu."
    #expect(found(text, names).ambiguities.map(\.candidates) == [[1, 2]])
    #expect(found(text, names).mentions.isEmpty)
    #expect(found(text, names, .init(participants: [2])).mentions.map(\.subject) == [2])
    let both = found(text, names, .init(participants: [1, 2]))
    #expect(both.ambiguities == [Ambiguity(range: 5..<22, candidates: [1, 2])])
  }

  @Test func tonesAreNeverFolded() {
    let names = [person(1, "Nguyễn Văn Kỷ")]
    let facts = ArticleFacts(participants: [1])
    for text in ["ông Nguyễn Văn Kỹ", "ông Nguyễn Văn Ky", "ông Nguyên Văn Kỷ"] {
      #expect(found(text, names, facts).mentions.isEmpty)
    }
    for text in ["ông NGUYỄN VĂN KỶ", "ông Nguyễn Văn Kỉ", "Mr. Nguyen Van Ky"] {
      #expect(found(text, names, facts).mentions.map(\.subject) == [1])
      let decomposed = text.decomposedStringWithCanonicalMapping
      #expect(found(decomposed, names, facts).mentions.map(\.subject) == [1])
    }
  }

  @Test func formerPostsAreMarked() {
    let names = [person(1, "Lê Văn Tám")]
    let facts = ArticleFacts(participants: [1])
    #expect(found("Ông Lê Văn Tám, nguyên Chủ tịch", names, facts).mentions[0].isFormer)
    #expect(
      found("Nguyên cán bộ: nguyên Chủ tịch tỉnh Lê Văn Tám", names, facts).mentions[0].isFormer
    )
    #expect(!found("Ông Lê Văn Tám, Chủ tịch", names, facts).mentions[0].isFormer)
  }

  @Test func provincesOfOneNameAreToldByDate() {
    let names = [
      KnownName(subject: 1, kind: .place, text: "Cần Thơ", isCity: true),
      KnownName(subject: 2, kind: .place, text: "Cần Thơ", isCity: true),
    ]
    let text = "Họp ở Cần Thơ hôm qua."
    #expect(found(text, names).ambiguities.map(\.candidates) == [[1, 2]])
    #expect(found(text, names, .init(validPlaces: [2])).mentions.map(\.subject) == [2])
    #expect(found(text, names, .init(places: [1])).mentions.map(\.subject) == [1])
    #expect(found(text, names, .init(validPlaces: [])) == FoundMentions())
  }

  @Test func meetingsAreFoundByName() {
    let names = [KnownName(subject: 9, kind: .event, text: "Hội nghị tập huấn năm 2024")]
    #expect(found("Tại hội nghị tập huấn năm 2024, có", names).mentions.map(\.subject) == [9])
  }

  @Test func nothingIsFoundInNothing() {
    #expect(found("", []) == FoundMentions())
    #expect(found("Ông Kỷ", []) == FoundMentions())
  }

  @Test func manyNamesAreEachFound() {
    let surnames = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô"]
    let middles = ["Văn", "Thị", "Đức", "Minh", "Quốc", "Hữu", "Xuân", "Thanh", "Ngọc", "Quang"]
    let texts = surnames.flatMap { first in
      middles.flatMap { second in
        middles.flatMap { third in surnames.map { "\(first) \(second) \(third) \($0)" } }
      }
    }
    let names = texts.enumerated().map { person(Int32($0), $1) }
    let finder = MentionFinder(NameTable(names))
    for (number, text) in texts.enumerated() where number.isMultiple(of: 37) {
      let facts = ArticleFacts(participants: [Int32(number)])
      let mentions = finder.mentions(in: "Theo ông \(text), việc đã xong.", of: facts).mentions
      #expect(mentions.map(\.subject) == [Int32(number)])
    }
  }

  /// Any text, cut anywhere, is read to its end; what is found is in order and in the text.
  @Test func anyTextIsRead() throws {
    let real = try RealNames()
    let finder = MentionFinder(NameTable(real.names, posts: real.posts))
    let everybody = ArticleFacts(
      participants: Set(real.names.lazy.filter { $0.kind == .person }.map(\.subject)),
      places: Set(real.names.lazy.filter { $0.kind == .place }.map(\.subject))
    )
    for fixture in ["people.txt", "bodies.txt", "places.txt"] {
      for paragraph in try MarkedParagraph.all(in: fixture) {
        let bytes = Array(paragraph.text.utf8)
        for start in stride(from: 0, to: bytes.count, by: 7) {
          let piece = bytes[start..<min(start + 60, bytes.count)]
          let result = finder.mentions(in: piece, of: everybody)
          let ranges = (result.mentions.map(\.range) + result.ambiguities.map(\.range))
            .sorted { $0.lowerBound < $1.lowerBound }
          for (left, right) in zip(ranges, ranges.dropFirst()) {
            #expect(left.upperBound <= right.lowerBound)
          }
          #expect(ranges.last?.upperBound ?? 0 <= piece.count)
        }
      }
    }
  }

  /// Whatever a paragraph ends with, it is read to its end.
  @Test(arguments: [
    "Thứ trưởng Công tác", "CÁC BỘ TRƯỞNG VÀ", "Hà Nội CÔNG TÁC", "có ông A", "bà H'", "Bộ", "TP.",
    "các bộ", "Ban Chỉ đạo về", "ông", "phía Bắc", "Đại tá", "cố", "Chính phủ số", "T.", "T.Ư",
  ])
  func anyEndIsRead(text: String) throws {
    let real = try RealNames()
    let names = real.names + [person(30_000, "Nguyễn Văn A"), person(30_001, "H'Loan Mlô")]
    let finder = MentionFinder(NameTable(names, posts: real.posts))
    let facts = ArticleFacts(participants: [30_000, 30_001])
    for before in ["", "Hôm nay ", "Nguyễn Văn A, ", "UBND tỉnh "] {
      _ = finder.mentions(in: before + text, of: facts)
      _ = finder.unknownNames(in: before + text, of: facts)
    }
    #expect(finder.mentions(in: "Theo ông A, được.", of: facts).mentions.map(\.subject) == [30_000])
  }

  /// Lists of names without end take a time that grows with their number.
  @Test(.timeLimit(.minutes(1)), arguments: ["Mai Sơn. ", "Mai Sơn, ", "Phó Chủ tịch Mai Sơn; "])
  func manyNamesInOneParagraphAreRead(text: String) {
    let finder = MentionFinder(NameTable([person(1, "Mai Sơn")]))
    let long = String(repeating: text, count: 20_000)
    let found = finder.mentions(in: long, of: .init(participants: [1]))
    #expect(found.mentions.count == 20_000)
  }
}
