internal import ArchiveModel
internal import Diagnostics
internal import FrontMatter

/// Follows redirects to the records in the end, so that a reader is led on once.
enum RedirectResolution {
  static func resolve(_ written: WrittenArchive, by resolver: Resolver) -> Checked<[Redirect]> {
    var log: [Diagnostic] = []
    var targets: [RecordAddress: WrittenRedirect] = [:]
    var order: [RecordAddress] = []
    for redirect in written.redirects {
      guard let from = address(redirect.from, in: redirect.path, &log) else { continue }
      let place = SourceLocation(path: redirect.path, position: redirect.from.position)
      if resolver.has(from.kind, from.id) {
        log.append(recordInPlace(from, at: place))
      } else if let first = targets[from] {
        log.append(redirectedAlready(from, by: first, at: place))
      } else {
        targets[from] = redirect
        order.append(from)
      }
    }
    var way = RedirectWay(order, targets)
    let redirects = order.compactMap { way.redirect(from: $0, by: resolver, &log) }
    return Checked(
      redirects.sorted { ($0.from.kind, $0.from.id) < ($1.from.kind, $1.from.id) },
      log
    )
  }

  /// Reads `officials/old-id`.
  static func address(
    _ text: Placed<String>,
    in path: String,
    _ log: inout [Diagnostic]
  ) -> RecordAddress? {
    let place = SourceLocation(path: path, position: text.position)
    let parts = text.value.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let kind = RecordKind(folder: parts[0]) else {
      log.append(noAddress(text.value, parts, at: place))
      return nil
    }
    let id = String(parts[1])
    guard ID<Article>.isWellFormed(id) else {
      let problem = IDProblem.problem(id)
      log.append(
        Diagnostic(
          problem.code,
          at: place,
          problem.message,
          suggestions: problem.suggestions,
          replacing: id
        )
      )
      return nil
    }
    return RecordAddress(kind: kind, id: id)
  }

  private static func recordInPlace(
    _ from: RecordAddress,
    at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .addressCollision,
      at: place,
      "'\(from)' is the address of a record, so it cannot lead elsewhere"
    )
  }

  private static func redirectedAlready(
    _ from: RecordAddress,
    by first: WrittenRedirect,
    at place: SourceLocation
  ) -> Diagnostic {
    let other = SourceLocation(path: first.path, position: first.from.position)
    return Diagnostic(
      .addressCollision,
      at: place,
      "'\(from)' is redirected already",
      notes: [Note(", on", other, as: .line)]
    )
  }

  private static func noAddress(
    _ text: String,
    _ parts: [Substring],
    at place: SourceLocation
  ) -> Diagnostic {
    let folders = RecordKind.allCases.map(\.folder)
    let nearest = NearMiss.suggestions(for: String(parts.first ?? ""), among: folders)
    return Diagnostic(
      .invalidValue,
      at: place,
      "'\(text)' is not the address of a record: write it as in officials/nguyen-van-ky",
      suggestions: parts.count == 2 ? nearest.map { "\($0)/\(parts[1])" } : [],
      replacing: text
    )
  }
}
