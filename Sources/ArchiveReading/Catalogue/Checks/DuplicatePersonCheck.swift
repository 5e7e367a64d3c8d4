internal import ArchiveModel
internal import Diagnostics
internal import VietnameseText

/// Two records of officials bear the same name, give or take tones: perhaps one person.
///
/// Namesakes do exist: a `note` on both, which tells them apart for readers too, settles the matter.
enum DuplicatePersonCheck {
  @Sendable static func findings(in catalogue: Catalogue) -> [Diagnostic] {
    var first: [String: WrittenOfficial] = [:]
    var findings: [Diagnostic] = []
    for official in catalogue.written.officials where !official.name.value.isEmpty {
      let key = Folding.comparisonKey(of: official.name.value)
      guard let other = first[key] else {
        first[key] = official
        continue
      }
      if official.fields.note != nil, other.fields.note != nil { continue }
      findings.append(maybeOnePerson(official, other))
    }
    return findings
  }

  private static func maybeOnePerson(
    _ official: WrittenOfficial,
    _ other: WrittenOfficial
  ) -> Diagnostic {
    Diagnostic(
      .duplicatePerson,
      .warning,
      at: SourceLocation(path: official.source.path, position: official.name.position),
      "'\(official.name.value)' and '\(other.name.value)' ('\(other.id)') may be one person under two ids"
    )
  }
}
