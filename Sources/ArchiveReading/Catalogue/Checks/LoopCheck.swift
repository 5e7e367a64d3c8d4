internal import ArchiveModel
internal import Diagnostics

/// A chain of records that names its own beginning: a parent below itself, a copy of its copy.
enum LoopCheck {
  @Sendable static func findings(in catalogue: Catalogue) -> [Diagnostic] {
    let archive = catalogue.archive
    let written = catalogue.written
    return loops(written.organizations, "parent", \.parent) {
      archive.organizations.records[$0].parent?.index
    }
      + loops(written.provinces, "successor", \.successor) {
        archive.provinces.records[$0].successor?.index
      }
      + loops(written.articles, "copy_of", \.copyOf) { archive.articles.records[$0].copyOf?.index }
      + loops(written.articles, "translation_of", \.translationOf) {
        archive.articles.records[$0].translationOf?.index
      }
      + loops(written.articles, "copy_of", { $0.copyOf ?? $0.translationOf }) {
        // A circle of one kind is told above.
        let article = archive.articles.records[$0]
        return article.copyOf?.index ?? article.translationOf?.index
      } isTold: { way in
        let articles = way.map { archive.articles.records[$0] }
        return articles.allSatisfy { $0.copyOf != nil } || articles.allSatisfy { $0.copyOf == nil }
      }
  }

  private static func loops<Record: WrittenRecord>(
    _ records: [Record],
    _ field: String,
    _ written: (Record) -> Placed<String>?,
    next: (Int) -> Int?,
    isTold: ([Int]) -> Bool = { _ in false }
  ) -> [Diagnostic] {
    // Those that are in no circle, or in one that was told: no chain is followed from each of its records.
    var isSettled = [Bool](repeating: false, count: records.count)
    return records.indices.compactMap { start in
      var way = [start]
      var passed: Set = [start]
      var last = start
      while let following = next(last), following != start, !isSettled[following] {
        // A circle further along is reported where it is.
        guard passed.insert(following).inserted else {
          for record in way.prefix(while: { $0 != following }) { isSettled[record] = true }
          return nil
        }
        way.append(following)
        last = following
      }
      // Of no further loop; one loop is one mistake, told at the first of its records.
      for record in way { isSettled[record] = true }
      guard next(last) == start, !isTold(way), let value = written(records[start]) else {
        return nil
      }
      let circle = (way + [start]).map { records[$0].id.text }.joined(separator: " → ")
      let place = SourceLocation(path: records[start].source.path, position: value.position)
      return leadsBack(field, along: circle, at: place)
    }
  }

  private static func leadsBack(
    _ field: String,
    along circle: String,
    at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .referenceLoop,
      at: place,
      "'\(field)' leads back to the record itself: \(circle)"
    )
  }
}
