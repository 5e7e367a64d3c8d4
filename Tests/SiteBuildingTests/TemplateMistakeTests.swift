import Diagnostics
import Foundation
import Testing

/// Mistakes in the folder of templates: the whole archive is right, one thing in a template is not.
@Suite struct TemplateMistakeTests {
  @Test func theTemplatesHaveNoMistake() throws {
    #expect(try ContentTree(SampleArchive.texts).checked(templates: "Templates") == [])
  }

  @Test(arguments: MistakeCase.ofTemplates)
  func isReported(_ mistake: MistakeCase) throws {
    let content = try ContentTree(SampleArchive.texts)
    let templates = try ContentTree(copyOf: "Templates")
    for edit in mistake.edits { try templates.apply(edit) }
    let found = try content.checked(templates: templates.root)
    #expect(found.map(templates.line(of:)) == mistake.lines)
    for replacement in found.flatMap(\.replacements) {
      #expect(try templates.text(from: replacement.location).contains(replacement.old))
    }
  }

  /// The kinds of lines, without their places in files that change.
  private func messages(_ edits: ContentEdit...) throws -> [String] {
    let content = try ContentTree(SampleArchive.texts)
    let templates = try ContentTree(copyOf: "Templates")
    for edit in edits { try templates.apply(edit) }
    return try content.checked(templates: templates.root).map { found in
      let file = templates.line(of: found).prefix { $0 != ":" }
      return "\(file): \(found.severity): \(found.message) [\(found.code.rawValue)]"
    }
  }

  @Test func aScriptThatAScriptLoadsIsMissed() throws {
    #expect(
      try messages(.remove("assets/search-more.js")) == [
        "assets/search/completing.js: warning: no script imports this part, nor of 'search' 'counting.js', 'deepening.js', 'doubting.js' and 14 more [misplaced-file]",
        "assets/search/more.js: warning: 'search-more.js' leads to no file of the site [broken-link]",
      ]
    )
  }

  @Test func aStringThatIsAListIsThere() throws {
    #expect(
      try messages(
        .replace("\nparticipants: Người tham dự", with: "\nparticipants: [a]", in: "strings/vi.yml")
      ) == ["strings/vi.yml: error: 'participants' is a text, not a list [invalid-value]"]
    )
  }
}

extension MistakeCase {
  static let ofTemplates: [MistakeCase] = [
    templates, templateLinks, lostTemplates, strings, templateAddresses, assets, assetFolders,
    sheets,
  ].flatMap { $0 }
}
