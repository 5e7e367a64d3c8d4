import ArchiveLinking
import ArchiveModel
import ArchiveReading
import Diagnostics
import FileAccess
import Foundation
import Testing

/// Paragraphs of our own, read as articles of this archive: what is linked in them and what should be.
///
/// One half was at hand while the rules were written, the other was opened when they were done; both
/// were written by people who did not know the rules.
@Suite struct NamesInProseTests {
  @Test(arguments: ["home", "unseen"])
  func namesAreReadAsAnEditorReadsThem(half: String) throws {
    var score = MentionScore()
    for file in try Self.files(of: half) {
      let name = file.deletingPathExtension().lastPathComponent
      let marked = MarkedArticles(try String(contentsOf: file, encoding: .utf8))
      try score.take(marked, named: name)
    }
    print("\(half): \(score.paragraphs) paragraphs, \(score.counterCases) counter-cases")
    print(score.table)
    for fault in score.faults { print("  \(fault)") }
    #expect(score.paragraphs >= 120 && score.counterCases >= 150 && score.all.expected >= 400)
    #expect(score.all.precision >= 0.985)
    #expect(score.all.recall >= 0.95)
    for (kind, count) in score.byKind {
      #expect(count.precision >= 0.95, "\(kind)")
      #expect(count.recall >= 0.88, "\(kind)")
    }
  }

  private static func files(of half: String) throws -> [URL] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Prose/\(half)")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder,
      includingPropertiesForKeys: nil
    )
    return files.sorted { $0.path < $1.path }
  }
}

extension MentionScore {
  /// Adds the articles to a copy of this archive, links it, and compares.
  fileprivate mutating func take(_ marked: MarkedArticles, named name: String) throws {
    let tree = try ContentTree(copyOf: "Content")
    for (path, text) in marked.files(named: name) { try tree.apply(.write(path, text)) }
    var log: [Diagnostic] = []
    let files = try ContentFolder.discover(tree.root).reporting(to: &log)
    let written = try WrittenArchive.parse(files, of: tree.root, jobs: 2).reporting(to: &log)
    let catalogue = Catalogue.compile(written, drafts: false).reporting(to: &log)
    let errors = log.filter { $0.severity == .error }.map(DiagnosticPrinter.text)
    try #require(errors.isEmpty, "\(errors.joined(separator: "\n"))")
    let archive = catalogue.archive
    let mentions = LinkedArchive(archive, jobs: 2).mentions
    for (number, article) in marked.articles.enumerated() {
      let id = "\(name)-\(number)"
      let reference = try #require(
        archive.articles.references.first { archive.articles[$0].id.description == id }
      )
      take(article, mentions[reference], in: archive)
    }
  }
}
