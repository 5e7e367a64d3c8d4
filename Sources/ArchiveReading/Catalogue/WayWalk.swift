/// Follows what leads on to where it ends: each step once, however many lead to it and however long
/// the ways are.
struct WayWalk<Place: Hashable, End: Hashable> {
  enum Step {
    case on(to: Place)
    case end(End)
  }

  /// A place on the way, with those of its steps that have not been taken.
  private struct Visit {
    let place: Place
    let steps: [Step]
    var taken = 0
    var ends: [End] = []
    /// The same, where there are several.
    var known: Set<End> = []
  }

  /// A place has so many ends and no more.
  let limit: Int
  private var ends: [Place: [End]] = [:]

  init(limit: Int) { self.limit = limit }

  /// Returns the ends of all ways from a place, each once, in the order of the steps.
  ///
  /// - Parameters:
  ///   - start: the place.
  ///   - steps: what leads on from a place; asked once for each.
  ///   - onCircle: is told the places of a way that leads back to the first of them; such a step
  ///     leads nowhere.
  /// - Returns: the ends, at most as many as the limit says.
  mutating func ends(
    from start: Place,
    steps: (Place) -> [Step],
    onCircle: (ArraySlice<Place>) -> Void
  ) -> [End] {
    if let known = ends[start] { return known }
    var way: [Visit] = [Visit(place: start, steps: steps(start))]
    var numbers = [start: 0]
    while var visit = way.popLast() {
      guard visit.taken < visit.steps.count else {
        numbers[visit.place] = nil
        ends[visit.place] = visit.ends
        if var before = way.popLast() {
          join(visit.ends, to: &before)
          way.append(before)
        }
        continue
      }
      let step = visit.steps[visit.taken]
      visit.taken += 1
      switch step {
      case .end(let end): join([end], to: &visit)
      case .on(let next):
        if let known = ends[next] {
          join(known, to: &visit)
        } else if let number = numbers[next] {
          onCircle((way.map(\.place) + [visit.place])[number...])
        } else {
          numbers[next] = way.count + 1
          way += [visit, Visit(place: next, steps: steps(next))]
          continue
        }
      }
      way.append(visit)
    }
    return ends[start] ?? []
  }

  /// Most ways have one end, which is shared and not looked at.
  private func join(_ ends: [End], to visit: inout Visit) {
    if visit.ends.isEmpty {
      visit.ends = ends
      if visit.steps.count > 1 { visit.known = Set(ends) }
      return
    }
    for end in ends where visit.ends.count < limit && visit.known.insert(end).inserted {
      visit.ends.append(end)
    }
  }
}
