internal import ArchiveModel
package import ArchiveReading
package import Diagnostics
internal import Markdown

/// A name in a text that fits several records, or a choice in `mentions` for a name that is not
/// there.
package enum MentionCheck {
  package static func findings(in catalogue: Catalogue, _ mentions: Mentions) -> [Diagnostic] {
    zip(catalogue.written.articles, catalogue.archive.articles.references).flatMap {
      written,
      reference in
      let found = mentions[reference]
      return ambiguities(found, in: written, catalogue.archive) + unused(found, in: written)
    }
  }

  private static func ambiguities(
    _ found: ArticleMentions,
    in written: WrittenArticle,
    _ archive: Archive
  ) -> [Diagnostic] {
    guard !found.ambiguities.isEmpty else { return [] }
    let lines = SourceLines(of: written.source.path)
    let paragraphs = written.body.paragraphs
    // One name that stands ten times is one question.
    var seen: Set<String> = []
    return found.ambiguities.compactMap { ambiguity in
      guard let paragraph = paragraphs.first(where: { $0.number == Int(ambiguity.paragraph) })
      else { return nil }
      let range = Int(ambiguity.range.lowerBound)..<Int(ambiguity.range.upperBound)
      let name = paragraph.words(in: range)
      guard seen.insert(name).inserted else { return nil }
      let candidates = ambiguity.candidates.map { archive.address(of: $0) }
      let position = lines.position(of: range, in: paragraph)
      return ambiguous(
        name,
        candidates,
        at: SourceLocation(path: written.source.path, position: position)
      )
    }
  }

  private static func unused(_ found: ArticleMentions, in written: WrittenArticle) -> [Diagnostic] {
    found.unusedChoices.filter(written.mentions.indices.contains).map { index in
      settledInVain(written.mentions[index].text, in: written.source.path)
    }
  }

  private static func ambiguous(
    _ name: String,
    _ candidates: [RecordAddress],
    at place: SourceLocation
  ) -> Diagnostic {
    let all = candidates.map { "\($0.kind.rawValue):\($0.id)" }
    let meant = all.count == 1 ? "\(all[0]) or somebody else" : English.alternatives(all)
    return Diagnostic(
      .ambiguousMention,
      .warning,
      at: place,
      "'\(name)' may mean \(meant): link it, or settle it in 'mentions'",
      suggestions: candidates.map(\.id)
    )
  }

  private static func settledInVain(_ name: Placed<String>, in path: String) -> Diagnostic {
    Diagnostic(
      .invalidValue,
      .warning,
      at: SourceLocation(path: path, position: name.position),
      "'\(name.value)' is settled in 'mentions' and does not stand in the text"
    )
  }
}
