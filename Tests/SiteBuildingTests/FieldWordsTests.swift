import ArchiveModel
import Diagnostics
import Foundation
import FrontMatter
import Testing
import Wording

@testable import ArchiveReading

/// What pages call a field or a language is what an editor may write for it.
@Suite struct FieldWordsTests {
  private static let languages = ["en", "vi"]

  private static func strings(_ language: String) throws -> [String: String] {
    let path = "Templates/strings/\(language).yml"
    let table = StringTable.read(try String(contentsOfFile: path, encoding: .utf8), path: path)
    return try #require(table.value).texts
  }

  @Test(arguments: languages) func labelsMeanTheirFields(_ language: String) throws {
    let strings = try Self.strings(language)
    let schemas = RecordKind.allCases.flatMap { $0.written.schemas } + [.archive, .redirect]
    var fields = Dictionary(
      schemas.flatMap(\.fieldNames).map { ($0, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    fields["also_printed_as"] = "aliases"
    fields["existed"] = "valid"
    fields["part_of_today"] = "successor"
    fields["position_as_printed"] = "position"
    var seen = 0
    for (key, field) in fields.sorted(by: { $0.key < $1.key }) {
      guard let label = strings[key] else { continue }
      seen += 1
      let meant = FieldWords.fields(meantBy: label)
      #expect(meant.contains(field) || label.lowercased() == field, "\(label): \(meant)")
    }
    #expect(seen > 30)
  }

  @Test(arguments: [
    ("Trực thuộc", "parent"), ("Nay thuộc", "successor"), ("Mã đơn vị hành chính", "code"),
    ("Quyền sử dụng", "rights"), ("Đăng lại từ bài", "copy_of"), ("bài đăng lại", "copy_of"),
    ("Part of", "parent"), ("Today part of", "successor"), ("Existed", "valid"),
    ("Attendance", "attendees"), ("remote_sites", "sites"), ("Administrative code", "code"),
    ("Post as printed", "position"), ("Reprint", "copy_of"), ("Also printed as", "aliases"),
  ])
  func labelsAreKnown(_ label: String, _ field: String) {
    #expect(FieldWords.fields(meantBy: label).first == field)
  }

  @Test(arguments: languages) func namesOfLanguagesMeanTheirTags(_ language: String) throws {
    let prefix = "language_"
    let names = try Self.strings(language).filter { $0.key.hasPrefix(prefix) }
    for (key, name) in names.sorted(by: { $0.key < $1.key }) {
      #expect(ChoiceWords.language(name) == String(key.dropFirst(prefix.count)), "\(name)")
    }
    #expect(names.count == 44)
  }

  @Test(arguments: [("kr", "ko"), ("KR", "ko"), ("tw", "zh"), ("tw-Hant", "zh-Hant")])
  func codesOfCountriesAreNoLanguages(_ written: String, _ meant: String) {
    #expect(!LanguageTag.isValid(written))
    #expect(ChoiceWords.language(written) == meant)
  }
}
