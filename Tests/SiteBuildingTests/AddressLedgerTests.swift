import ArchiveModel
import Diagnostics
import SeededNumbers
import Testing

@testable import ArchiveReading

@Suite struct AddressLedgerTests {
  private static let text = """
    articles/a 2024-03-07 2023 p12 page-2 passages name-5f2c9a10
    articles/a-b 2023-07-18/2023-07-19
    articles/a1 p1
    officials/a name-00000000 name-ffffffff

    """

  @Test func whatIsReadIsWritten() {
    let read = LedgerReader.read(Self.text, path: "a.txt")
    #expect(read.diagnostics.isEmpty)
    #expect(read.value.text == Self.text)
    #expect(read.value.entries.map(\.line) == [1, 2, 3, 4])
    let entry = read.value.entries[0]
    #expect(entry.years == [2023, 2024] && entry.paragraphs == 12 && entry.pages == 2)
  }

  /// Whatever the order of the lines, and however often one stands there.
  @Test(arguments: UInt64(1)...20)
  func mergedLinesSayTheSame(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let lines = Self.text.split(separator: "\n").map(String.init)
    let some = lines.filter { _ in Bool.random(using: &generator) }
    let mixed = (lines + some).shuffled(using: &generator).joined(separator: "\n")
    #expect(LedgerReader.read(mixed, path: "a.txt").value.entries.count == lines.count)
    #expect(Set(Self.words(mixed)) == Set(Self.words(Self.text)))
    let apart = lines.flatMap { line -> [String] in
      let words = line.split(separator: " ").map(String.init)
      return [words[0]] + words.dropFirst().map { "\(words[0]) \($0)" }
    }
    let read = LedgerReader.read(apart.joined(separator: "\n"), path: "a.txt")
    #expect(read.value.text == Self.text)
  }

  private static func words(_ text: String) -> [String] {
    LedgerReader.read(text, path: "a.txt").value.entries.flatMap { entry in
      entry.text.split(separator: " ").map { "\(entry.address) \($0)" }
    }
  }

  @Test func nothingPublishedIsForgotten() throws {
    let before = LedgerReader.read(Self.text, path: "a.txt").value
    var now = AddressEntry(RecordAddress(kind: .article, id: "a"))
    now.dates = [try EDTFDate(parsing: "2025-01")]
    now.paragraphs = 3
    now.names = ["12345678"]
    let new = AddressEntry(RecordAddress(kind: .topic, id: "t"))
    let after = before.updated(by: AddressLedger([new, now]))
    #expect(
      after.text == """
        articles/a 2025-01 2023 2024 p12 page-2 passages name-12345678
        articles/a-b 2023-07-18/2023-07-19
        articles/a1 p1
        officials/a name-00000000 name-ffffffff
        topics/t

        """
    )
    #expect(after.updated(by: AddressLedger([new, now])) == after)
  }

  @Test func spellingsOfANameHaveOneDigest() {
    let digest = NameDigest.digest(of: "Hòa Bình")
    #expect(digest.utf8.count == NameDigest.length)
    #expect(
      ["Hoà Bình", "HÒA BÌNH", "hoa-binh"].allSatisfy { NameDigest.digest(of: $0) == digest }
    )
    #expect(NameDigest.digest(of: "Hòa Bính 2") != digest)
    // FNV-1a of 32 bits, as its authors give it for "a".
    #expect(NameDigest.digest(of: "a") == "e40c292c")
  }
}
