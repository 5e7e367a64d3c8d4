internal import ArchiveModel
internal import Diagnostics

/// Follows redirects, each once, however many lead to it.
struct RedirectWay {
  private enum Step {
    case end(Redirect.Outcome?)
    case on(to: RecordAddress)
  }

  /// So many redirects of a circle are shown.
  private static let shownLength = 8

  private let redirects: [RecordAddress: WrittenRedirect]
  private let order: [RecordAddress: Int]
  private var ends: [RecordAddress: Redirect.Outcome?] = [:]

  init(_ order: [RecordAddress], _ redirects: [RecordAddress: WrittenRedirect]) {
    self.redirects = redirects
    self.order = Dictionary(uniqueKeysWithValues: zip(order, order.indices))
  }

  /// Returns where a redirect leads in the end, or nil where it leads nowhere; says so once, at the
  /// redirect that is at fault.
  mutating func outcome(
    of from: RecordAddress,
    by resolver: Resolver,
    _ log: inout [Diagnostic]
  ) -> Redirect.Outcome? {
    var (way, places): ([RecordAddress], [RecordAddress: Int]) = ([], [:])
    var (last, end) = (from, nil as Redirect.Outcome?)
    walk: while true {
      if let known = ends[last] {
        end = known
        break walk
      }
      if let start = places[last] {
        log += leadsBack(along: way[start...])
        break walk
      }
      places[last] = way.count
      way.append(last)
      switch step(from: last, by: resolver, &log) {
      case .on(let next): last = next
      case .end(let outcome):
        end = outcome
        break walk
      }
    }
    for address in way { ends[address] = .some(end) }
    return end
  }

  private func step(
    from address: RecordAddress,
    by resolver: Resolver,
    _ log: inout [Diagnostic]
  ) -> Step {
    guard let redirect = redirects[address] else { return .end(nil) }
    switch redirect.outcome {
    case .withdrawn(let reason): return .end(.withdrawn(reason: reason))
    case .moved(let target):
      guard let to = RedirectResolution.address(target, in: redirect.path, &log) else {
        return .end(nil)
      }
      if resolver.has(to.kind, to.id) { return .end(.moved(to: to)) }
      if redirects[to] != nil { return .on(to: to) }
      let place = SourceLocation(path: redirect.path, position: target.position)
      if let problem = resolver.problem(to.kind, to.id, at: place) { log.append(problem) }
      return .end(nil)
    }
  }

  /// One message a circle, at the redirect in it that is written first.
  private func leadsBack(along circle: ArraySlice<RecordAddress>) -> [Diagnostic] {
    let places = circle.indices
    guard let first = places.min(by: { order[circle[$0]] ?? 0 < order[circle[$1]] ?? 0 }),
      let redirect = redirects[circle[first]], case .moved(let target) = redirect.outcome
    else { return [] }
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
}
