internal import ArchiveModel
internal import Diagnostics

/// Follows redirects to records, and says where one leads nowhere: once, at the redirect at fault.
struct RedirectWay {
  /// What is at the end of a way.
  enum End: Hashable {
    case record(RecordAddress)
    case withdrawn(reason: String)
  }

  private typealias Step = WayWalk<RecordAddress, End>.Step

  /// One address leads to so many records.
  private static let mostEnds = 100
  /// So many redirects of a circle are shown.
  private static let shownLength = 8

  private let redirects: [RecordAddress: WrittenRedirect]
  private let order: [RecordAddress: Int]
  private var walk = WayWalk<RecordAddress, End>(limit: mostEnds + 1)
  /// The redirects whose circle was reported.
  private var circling: Set<RecordAddress> = []

  init(_ order: [RecordAddress], _ redirects: [RecordAddress: WrittenRedirect]) {
    self.redirects = redirects
    self.order = Dictionary(uniqueKeysWithValues: zip(order, order.indices))
  }

  /// Returns where an address leads in the end; nil where that is nowhere.
  mutating func redirect(
    from address: RecordAddress,
    by resolver: Resolver,
    _ log: inout [Diagnostic]
  ) -> Redirect? {
    let redirects = redirects
    var circles: [ArraySlice<RecordAddress>] = []
    let ends = walk.ends(
      from: address,
      steps: { Self.steps(from: $0, of: redirects, by: resolver, &log) },
      onCircle: { circles.append($0) }
    )
    for circle in circles where !circle.allSatisfy(circling.contains) {
      circling.formUnion(circle)
      log += leadsBack(along: circle)
    }
    if ends.count > Self.mostEnds { log += leadsToTooMany(from: address) }
    var redirect = Redirect(from: address)
    for end in ends.prefix(Self.mostEnds) {
      switch end {
      case .record(let record): redirect.targets.append(record)
      case .withdrawn(let reason): redirect.reasons.append(reason)
      }
    }
    return ends.isEmpty ? nil : redirect
  }

  private static func steps(
    from address: RecordAddress,
    of redirects: [RecordAddress: WrittenRedirect],
    by resolver: Resolver,
    _ log: inout [Diagnostic]
  ) -> [Step] {
    guard let redirect = redirects[address] else { return [] }
    switch redirect.outcome {
    case .withdrawn(let reason): return [.end(.withdrawn(reason: reason))]
    case .moved(let targets):
      return targets.compactMap { target in
        guard let to = RedirectResolution.address(target, in: redirect.path, &log) else {
          return nil
        }
        if resolver.has(to.kind, to.id) { return .end(.record(to)) }
        if redirects[to] != nil { return .on(to: to) }
        let place = SourceLocation(path: redirect.path, position: target.position)
        if let problem = resolver.problem(to.kind, to.id, at: place) { log.append(problem) }
        return nil
      }
    }
  }

  /// One message a circle, at the redirect in it that is written first.
  private func leadsBack(along circle: ArraySlice<RecordAddress>) -> [Diagnostic] {
    let places = circle.indices
    guard let first = places.min(by: { order[circle[$0]] ?? 0 < order[circle[$1]] ?? 0 }),
      let redirect = redirects[circle[first]], case .moved(let targets) = redirect.outcome
    else { return [] }
    let next = circle.index(after: first)
    let wanted = circle[next == circle.endIndex ? circle.startIndex : next].description
    let target = targets.first { $0.value == wanted } ?? redirect.from
    var shown = (circle[first...] + circle[..<first]).prefix(Self.shownLength).map(\.description)
    if circle.count > Self.shownLength { shown.append("\(circle.count - Self.shownLength) more") }
    shown.append(circle[first].description)
    let place = SourceLocation(path: redirect.path, position: target.position)
    return [
      Diagnostic(
        .redirectLoop,
        at: place,
        "this redirect leads back to itself: \(shown.joined(separator: " → "))"
      )
    ]
  }

  private func leadsToTooMany(from address: RecordAddress) -> [Diagnostic] {
    guard let redirect = redirects[address] else { return [] }
    return [
      Diagnostic(
        .invalidValue,
        at: SourceLocation(path: redirect.path, position: redirect.from.position),
        "'\(address)' leads to more than \(Self.mostEnds) records: nobody finds theirs among so many"
      )
    ]
  }
}
