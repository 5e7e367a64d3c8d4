import Foundation
import Testing

@testable import SearchIndexing
@testable import VietnameseText

/// Compares what FORMAT.md says with what the builder does.
@Suite struct FormatDocumentTests {
  private let document: FormatDocument
  private let example: FormatExample

  init() throws {
    document = try FormatDocument()
    example = try FormatExample(document)
  }

  // MARK: Files and bits

  @Test func filesAreThoseThatAreWritten() throws {
    let rows = document.table("name", "payload", "what is in it")
    let kinds: [IndexFile] = [
      .start, .literals, .terms(7), .more(7), .cards(7), .texts(7), .facet(0, name: "kind"),
      .column(facet: 0, name: "kind", 7), .moved(7),
    ]
    let names = kinds.map {
      $0.path.replacing("kind", with: "NAME").replacing("7", with: "N")
    }
    #expect(rows.map { $0[0] } == names)
    #expect(rows[7][2].contains("8,192") && FacetFiles.column == 8_192)
    #expect(StartFile.version == 1)
  }

  @Test func syllablesAreThoseOfTheBuilder() {
    let rows = document.table("base", "can be a syllable")
    #expect(rows.count == 6)
    for row in rows {
      #expect(VietnameseSyllable.isPossible(row[0].utf8) == (row[1] == "yes"), "\(row)")
    }
  }

  @Test func checksumsAreThoseOfTheBuilder() {
    let rows = document.table("payload", "checksum")
    #expect(rows.count == 4)
    for row in rows { #expect(ShardFile.checksum(of: Array(row[0].utf8)) == row[1], "\(row)") }
  }

  @Test func numbersAreWrittenSo() throws {
    let gammas = document.table("number", "gamma")
    let rices = document.table("number", "k", "rice")
    #expect(gammas.count == 4 && rices.count == 4)
    for row in gammas {
      var writer = BitWriter()
      writer.putGamma(try #require(Int(row[0])))
      #expect(writer.digits == row[1])
    }
    for row in rices {
      var writer = BitWriter()
      writer.putRice(try #require(Int(row[0])), try #require(Int(row[1])))
      #expect(writer.digits == row[2])
    }
  }

  @Test func symbolsAreThose() throws {
    let rows = document.table("bytes", "bits")
    #expect(rows.map { $0[0] } == ["0` to `9", "a` to `z", "space", "any other"].map(Self.coded))
    #expect(rows[0][1] == "\(symbol("0")) to \(symbol("9"))")
    #expect(rows[1][1] == "\(symbol("a")) to \(symbol("z"))")
    #expect(rows[2][1] == symbol(" "))
    #expect(rows[3][1].hasPrefix("\(SymbolText.escape), then bits(8)"))
    var writer = BitWriter()
    writer.putText("@".utf8)
    #expect(writer.digits == "010" + "111111" + "01000000")
  }

  private static func coded(_ text: String) -> String { text.contains("`") ? "`\(text)`" : text }

  private func symbol(_ byte: UnicodeScalar) -> String {
    SymbolText.symbol(of: UInt8(ascii: byte)).map(String.init) ?? "none"
  }

  // MARK: Words and levels

  @Test func kindsAreAllThereAre() {
    let rows = document.table("letter", "kind", "dated")
    #expect(Set(rows.map { $0[0] }) == Set(SearchRecord.Kind.allCases.map(\.rawValue)))
    for row in rows {
      let kind = SearchRecord.Kind(rawValue: row[0])
      #expect(kind.map { "\($0)" } == row[1])
      #expect(kind?.isEntity == (row[2] == "no"))
    }
  }

  @Test func wordsFoldSo() {
    let rows = document.table("word", "base", "code")
    #expect(rows.count == 9)
    for row in rows {
      let folded = SearchText.folded(row[0])
      #expect([folded.base, folded.code] == [row[1], row[2]], "\(row)")
    }
  }

  @Test func fieldsWeighSo() {
    let rows = document.table("field", "weight", "b", "average")
    #expect(rows.map { $0[0] } == TokenBatch.Field.allCases.map { "\($0)" })
    for (row, field) in zip(rows, LevelScale.fields) {
      #expect(row.dropFirst().map { Double($0) } == [field.weight, field.b, field.average])
    }
    #expect(document.lines.contains { $0.contains("and \(LevelScale.foreign) times that") })
    #expect(document.lines.contains { $0.contains("i = w / (\(LevelScale.saturation) + w)") })
    let levels = document.table("where the term is", "level").map { $0[1] }
    #expect(levels.count == 4)
    #expect(levels[1].hasPrefix("\(LevelScale.titled) + "))
    #expect(levels[2...] == ["\(LevelScale.named)", "\(LevelScale.called)"])
  }

  // MARK: Tables of the start file, lists

  @Test func codesAreCanonical() throws {
    let rows = document.table("lengths", "level", "code")
    #expect(rows.count == 4)
    for row in rows {
      let code = LevelCode(lengths: row[0].compactMap(\.hexDigitValue))
      let level = try #require(Int(row[1]))
      var writer = BitWriter()
      writer.put(code.codes[level], bits: code.lengths[level])
      #expect(writer.digits == row[2])
    }
  }

  @Test func syllablesAreReadSo() throws {
    let table = try #require(SyllableTable.read(Array("0anAE2hC".utf8)))
    #expect(document.lines.contains { $0.contains("`0anAE2hC` is `an` with the forms A and E") })
    #expect(table.syllables == [Array("an".utf8), Array("anh".utf8)])
    #expect(table.forms == [[[0x41], [0x45]], [[0x43]]])
    #expect(Vocabulary.mostForms == 64)
  }

  @Test func listsHaveSoManyLowBits() throws {
    let rows = document.table("documents", "c", "k")
    #expect(rows.count == 4)
    for row in rows {
      let numbers = try row.map { try #require(FormatDocument.number($0)) }
      let universe = PostingList.universe(of: numbers[0])
      #expect(PostingList.lowBits(of: numbers[1], in: universe) == numbers[2], "\(row)")
    }
  }

  @Test func tiersAreSoLong() throws {
    let rows = document.table("tier", "of a word", "of a pair")
    #expect(rows.count == 3)
    for row in rows {
      let numbers = try row.map { try #require(FormatDocument.number($0)) }
      #expect(PostingList.size(ofTier: numbers[0], isPair: false) == numbers[1])
      #expect(PostingList.size(ofTier: numbers[0], isPair: true) == numbers[2])
    }
  }

  // MARK: The worked example

  @Test func startHasTheseMembers() throws {
    let members = document.table("member", "type", "meaning").map { $0[0] }
    let json = try example.index.folder.payload("start")
    let object = try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any]
    // The example has no value that was given up.
    #expect(members.sorted() == object.map { ($0.keys + ["moved"]).sorted() })
  }

  @Test func cardsHaveTheseCells() throws {
    let cells = document.table("cell", "meaning").map { $0[0] }
    #expect(
      cells == ["kind", "id", "title", "date", "detail", "meeting", "language", "text language"]
    )
    let rows = String(decoding: try example.index.folder.payload("cards/0"), as: UTF8.self)
    let first = rows.split(separator: "\n").map { $0.components(separatedBy: "\t") }[1]
    #expect(first == ["m", "hop", "Họp về nhân quyền", "2019-12-10", "Huế", "", ""])
  }

  @Test func formerValuesAreInTheseFiles() throws {
    let rows = document.table("former value", "moved", "file")
    #expect(rows.count == 3)
    for row in rows {
      let count = try #require(Int(row[1]))
      #expect(MovedFiles.number(of: row[0].utf8, among: count) == Int(row[2]), "\(row)")
    }
  }

  /// `VANKHO_RECORD=1` writes the files of the example anew; its bits are written by hand.
  @Test func exampleIsWhatIsWritten() throws {
    #expect(SearchIndexVerification(example.index.folder).problems == [])
    let files = example.index.order.map { name in
      String(decoding: (example.index.files[name] ?? []).dropLast(), as: UTF8.self)
    }
    if ProcessInfo.processInfo.environment["VANKHO_RECORD"] != nil {
      var document = document
      document.lines.replaceSubrange(document.block("js"), with: files)
      try document.save()
    }
    let written = try FormatDocument()
    #expect(Array(written.lines[written.block("js")]) == files)
  }

  @Test func bitsOfTheExampleAreThose() throws {
    let rows = document.table("bits", "meaning")
    let bits = rows.map { $0[0].filter { $0 != " " } }.joined()
    #expect(bits == (try example.bits("terms/0")))
  }
}

extension BitWriter {
  /// What was written, as zeros and ones.
  fileprivate var digits: String {
    (0..<count).map { string.bits(at: $0, 1) == 1 ? "1" : "0" }.joined()
  }
}
