/// Which units became part of which, seen from both ends.
package struct Succession: Sendable {
  /// How many units may follow one after another.
  ///
  /// A page of a unit names all that it became part of and all that became part of it, so that an
  /// endless line would cost its square. A longer one is refused, and what is found of it until then
  /// ends here.
  package static let longest = 64

  private let successors: [Reference<Province>?]
  private let before: [[Reference<Province>]]

  package init(_ provinces: Table<Province>) {
    successors = provinces.records.map(\.successor)
    var before = [[Reference<Province>]](repeating: [], count: provinces.count)
    for reference in provinces.references {
      if let successor = successors[reference.index] { before[successor.index].append(reference) }
    }
    self.before = before
  }

  /// The units that name this one as their successor, in the order of the table.
  package func predecessors(of unit: Reference<Province>) -> [Reference<Province>] {
    before[unit.index]
  }

  /// A unit and all that it became part of, one after another.
  package func line(from unit: Reference<Province>) -> [Reference<Province>] {
    unit.chain(atMost: Self.longest) { successors[$0.index] }
  }

  /// The unit that one belongs to in the end, where that is another.
  package func end(of unit: Reference<Province>) -> Reference<Province>? {
    let line = line(from: unit)
    return line.count > 1 ? line.last : nil
  }

  /// A unit and all that became part of it, directly or over others, each once.
  package func line(into unit: Reference<Province>) -> [Reference<Province>] {
    var line = [unit]
    var known: Set = [unit]
    var next = 0
    for _ in 0..<Self.longest where next < line.count {
      let generation = line[next...]
      next = line.count
      for successor in generation {
        for predecessor in before[successor.index] where known.insert(predecessor).inserted {
          line.append(predecessor)
        }
      }
    }
    return line
  }
}

extension Reference {
  /// Follows a way from record to record as far as it goes, or so many steps, without going round in a
  /// circle.
  package func chain(atMost steps: Int = .max, _ next: (Reference) -> Reference?) -> [Reference] {
    var chain = [self]
    // Nearly all are short: only a long one is worth a set.
    var known: Set<Reference> = []
    while chain.count <= steps, let following = next(chain[chain.count - 1]) {
      if chain.count < 16 {
        guard !chain.contains(following) else { break }
      } else {
        if known.isEmpty { known = Set(chain) }
        guard known.insert(following).inserted else { break }
      }
      chain.append(following)
    }
    return chain
  }
}
