import ArchiveModel
import Diagnostics
import Testing

@testable import SiteRendering

/// The door is complete: what a page is made from, the log of its looks tells.
///
/// So a build may leave a page as it is where none of the records that it looked at has changed, and
/// what it was told of others is the same.
@Suite struct GoldenDoorTests {
  private let texts = RecordTexts(SamplePages.texts)
  private let folder: TemplateFolder
  private let site: WatchedSite

  private static let folder = Result {
    try TemplateFolder.read("Templates", language: .vi).value
  }
  private static let site = Result { try WatchedSite(SamplePages.texts, folder.get()) }

  init() throws {
    folder = try Self.folder.get()
    site = try Self.site.get()
  }

  /// What a change of one record did to the pages.
  private struct Outcome {
    /// The pages that looked at the record.
    var looked: Set<String> = []
    /// The others, of which something else was found.
    var told: Set<String> = []
    /// Those that must be the same.
    var untouched: Set<String> = []
  }

  /// Compares all pages after a change of one record; each that does not know of it has its bytes.
  private func outcome(
    of change: String,
    to record: String,
    _ changed: [String: String]
  ) throws -> Outcome {
    let looked = Set(site.pages.filter { $0.value.records.contains(record) }.keys)
    let next = try WatchedSite(changed, folder, leavingOut: looked)
    var outcome = Outcome(looked: looked)
    for (path, new) in next.pages {
      guard let old = site.pages[path] else { continue }
      guard old.entries == new.entries, old.place == new.place else {
        outcome.told.insert(path)
        continue
      }
      outcome.untouched.insert(path)
      let line = Self.firstDifference(old.bytes, new.bytes)
      #expect(line == nil, "\(path) knows of \(change) of \(record) in another way")
    }
    return outcome
  }

  private static func firstDifference(_ old: [UInt8], _ new: [UInt8]) -> String? {
    guard old != new else { return nil }
    func lines(_ bytes: [UInt8]) -> [Substring] {
      String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    }
    let pair = zip(lines(old), lines(new)).first { $0 != $1 }
    return pair.map { "- \($0)\n+ \($1)" } ?? "another length"
  }

  @Test func whatPagesLookAtIsAsRecorded() throws {
    #expect(site.pages.count == SamplePages.paths.count)
    let lines = SamplePages.paths.map { kind, path in
      let records = site.pages[path]?.records ?? []
      return "\(kind): \(path)\n" + records.map { "  \($0)\n" }.joined()
    }
    try RecordedText(name: "records.txt").expect(Array(lines.joined().utf8))
  }

  @Test func otherWordsOfOtherRecordsChangeNoPage() throws {
    var lines: [String] = []
    for record in texts.records {
      let changed = texts.changing(record, OtherWords.of)
      #expect(changed != SamplePages.texts, "\(record) says nothing in words")
      let outcome = try outcome(of: "other words", to: record, changed)
      lines += outcome.told.sorted().map { "\(record) -> \($0)\n" }
    }
    // The few pages that do not look at a record, and yet are told of its name or text: whom a text
    // means, in which order names stand, which passages recur.
    try RecordedText(name: "told.txt").expect(Array(lines.joined().utf8))
  }

  @Test(arguments: RecordChange.all)
  func otherReferencesAndDatesAreFoundThroughTheDoor(_ change: RecordChange) throws {
    let changed = texts.changing(change.record) { $0.replacing(change.old, with: change.new) }
    #expect(changed != SamplePages.texts)
    let outcome = try outcome(of: "'\(change.new)'", to: change.record, changed)
    #expect(!outcome.looked.isEmpty && !outcome.untouched.isEmpty)
  }
}
