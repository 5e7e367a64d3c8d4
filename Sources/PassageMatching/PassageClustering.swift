/// Gathers matches into clusters.
///
/// A match says that a later text has what an earlier one has. What is copied from a copy is traced
/// back to where it first stood; the stretches that others took from one text are its extents; and
/// a cluster is an extent with every text that has most of it, directly or by way of another. So a
/// sentence that three texts took out of a page which a fourth took whole makes a cluster of five,
/// beside the cluster of two that the page makes.
struct PassageClustering {
  private let corpus: PassageCorpus
  private let graph: MatchGraph

  init(_ corpus: PassageCorpus, _ rules: PassageRules, _ matches: [[PassageMatch]]) {
    self.corpus = corpus
    graph = MatchGraph(matches, of: corpus, rules)
  }

  /// A stretch that is in a cluster already.
  private struct Known {
    var range: Range<Int>
    var cluster: Int
  }

  func clusters() -> [PassageCluster] {
    var places: [[Extent]] = []
    var known = [[Known]](repeating: [], count: corpus.count)
    for (match, origin) in origins() {
      var found = [Extent(text: match.laterText, range: match.later)]
      var cluster = places.count
      if let same = same(as: match, from: origin, known) {
        if isTold(match, of: same, known) { continue }
        cluster = same
        places[same] += found
      } else {
        if isTold(match, known) { continue }
        found = graph.gather(from: origin)
        places.append(found)
      }
      for place in found {
        known[place.text].append(Known(range: place.range, cluster: cluster))
      }
    }
    var clusters = places.map { places in
      PassageCluster(occurrences: places.map(occurrence).sorted(by: appearsFirst))
    }
    clusters.sort(by: appearsFirst)
    return clusters.chunked { $0.occurrences[0].text }.flatMap { telling($0.1) }
  }

  /// The matches with their origins, by text, the longest first.
  private func origins() -> [(match: PassageMatch, origin: Extent)] {
    let origins = graph.matches.map(graph.origin)
    let order = origins.indices.sorted { left, right in
      let (first, second) = (origins[left], origins[right])
      return (first.text, -first.range.count, left) < (second.text, -second.range.count, right)
    }
    return order.map { (graph.matches[$0], origins[$0]) }
  }

  /// Whether one cluster has both ends of a match: gathered once more, it would be the same.
  private func isTold(_ match: PassageMatch, _ known: [[Known]]) -> Bool {
    known[match.earlierText].contains { earlier in
      Extent.isMost(earlier.range.clamped(to: match.earlier).count, of: match.earlier)
        && known[match.laterText].contains { later in
          later.cluster == earlier.cluster
            && Extent.isMost(later.range.clamped(to: match.later).count, of: match.later)
        }
    }
  }

  /// The cluster which has the origin of a match, or three quarters of its earlier end, and hardly
  /// more: stock phrases whose ends differ from text to text would else be gathered for each.
  private func same(as match: PassageMatch, from origin: Extent, _ known: [[Known]]) -> Int? {
    let whole = known[origin.text].first { place in
      Extent.isMost(
        place.range.clamped(to: origin.range).count,
        of: place.range.count > origin.range.count ? place.range : origin.range
      )
    }
    if let whole { return whole.cluster }
    return known[match.earlierText].first { place in
      let shared = place.range.clamped(to: match.earlier).count
      return shared * 4 >= max(place.range.count, match.earlier.count) * 3
    }?.cluster
  }

  /// Whether a cluster has at least half of the later end of a match.
  private func isTold(_ match: PassageMatch, of cluster: Int, _ known: [[Known]]) -> Bool {
    known[match.laterText].contains {
      $0.cluster == cluster && $0.range.clamped(to: match.later).count * 2 >= match.later.count
    }
  }

  /// Leaves out clusters whose places are all within those of a longer passage.
  private func telling(_ clusters: ArraySlice<PassageCluster>) -> [PassageCluster] {
    var telling: [PassageCluster] = []
    for cluster in clusters where cluster.textCount > 1 {
      if !telling.contains(where: { cluster.isWithin($0) }) { telling.append(cluster) }
    }
    return telling
  }

  private func appearsFirst(
    _ left: PassageCluster.Occurrence,
    _ right: PassageCluster.Occurrence
  ) -> Bool {
    (left.text, left.range.lowerBound) < (right.text, right.range.lowerBound)
  }

  private func appearsFirst(_ left: PassageCluster, _ right: PassageCluster) -> Bool {
    let (first, second) = (left.occurrences[0], right.occurrences[0])
    return (first.text, first.range.lowerBound, -first.range.count)
      < (second.text, second.range.lowerBound, -second.range.count)
  }

  private func occurrence(_ extent: Extent) -> PassageCluster.Occurrence {
    let start = corpus.range(of: extent.text).lowerBound
    return PassageCluster.Occurrence(
      text: extent.text,
      range: extent.range.lowerBound - start..<extent.range.upperBound - start
    )
  }
}

extension PassageCluster {
  /// Whether nearly all of each place is in one of the other cluster's places.
  fileprivate func isWithin(_ other: PassageCluster) -> Bool {
    guard other.occurrences.count >= occurrences.count else { return false }
    var first = 0
    return occurrences.allSatisfy { occurrence in
      while first < other.occurrences.count, other.occurrences[first].text < occurrence.text {
        first += 1
      }
      return other.occurrences[first...].prefix { $0.text == occurrence.text }.contains {
        Extent.isMost($0.range.clamped(to: occurrence.range).count, of: occurrence.range)
      }
    }
  }
}
