import Diagnostics
import Foundation
import Testing

@Suite struct MistakeTests {
  @Test func theSampleHasNoMistake() throws {
    #expect(try ContentTree(SampleArchive.texts).checkedLines() == [])
  }

  /// With `VANKHO_RECORD` set to a file, what was printed is written there, one case after another.
  @Test(arguments: MistakeCase.all) func isReported(_ mistake: MistakeCase) throws {
    let tree = try ContentTree(SampleArchive.texts)
    for edit in mistake.edits { try tree.apply(edit) }
    let found = try tree.checked(drafts: mistake.includesDrafts)
    let lines = found.map(tree.line(of:))
    if let path = ProcessInfo.processInfo.environment["VANKHO_RECORD"] {
      let file = "\(path)/\(mistake.name.replacingOccurrences(of: "/", with: "_"))"
      try lines.joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
    }
    #expect(lines == mistake.lines)
    for replacement in found.flatMap(\.replacements) {
      #expect(try tree.text(from: replacement.location).contains(replacement.old))
    }
  }

  @Test func namesOfCasesDiffer() {
    let names = MistakeCase.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.count >= 430)
  }
}

extension MistakeCase {
  static let all: [MistakeCase] = [
    files, files2, bytes, bytes2, yaml, yaml2, yaml3, yaml4, signs, fields, fields2, fields3,
    fields4, values, values2, values3, values4, dates, dates2, dates3, dates4, references,
    references2, links, links2, links3, redirects, rules, rules2, mentions, copies, texts, texts2,
    meant,
    sizes,
  ].flatMap { $0 }
}
