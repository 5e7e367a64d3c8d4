internal import ArchiveModel
internal import Diagnostics

/// A province that became part of another, and that of another, further than any did.
enum SuccessionCheck {
  @Sendable static func findings(in catalogue: Catalogue) -> [Diagnostic] {
    let most = Succession.longest
    let provinces = catalogue.archive.provinces
    return zip(catalogue.written.provinces, provinces.references).compactMap { written, unit in
      guard let value = written.successor else { return nil }
      var last = unit
      var steps = 0
      // One step beyond, so that a line is told once, and a circle, told by `LoopCheck`, is not.
      while steps <= most + 1, let next = provinces[last].successor {
        last = next
        steps += 1
      }
      guard steps == most + 1 else { return nil }
      return Diagnostic(
        .invalidValue,
        at: SourceLocation(path: written.source.path, position: value.position),
        "more than \(most) provinces follow '\(written.id)' one after another"
      )
    }
  }
}
