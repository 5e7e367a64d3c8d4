/// Which units became part of which, seen from both ends.
package struct Succession: Sendable {
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
    unit.chain { successors[$0.index] }
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
    while next < line.count {
      for predecessor in before[line[next].index] where known.insert(predecessor).inserted {
        line.append(predecessor)
      }
      next += 1
    }
    return line
  }
}

extension Reference {
  /// Follows a way from record to record as far as it goes, without going round in a circle.
  package func chain(_ next: (Reference) -> Reference?) -> [Reference] {
    var chain = [self]
    // Nearly all are short: only a long one is worth a set.
    var known: Set<Reference> = []
    while let following = next(chain[chain.count - 1]) {
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
