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

  func clusters() -> [PassageCluster] {
    var places: [[Extent]] = []
    var told = ToldStretches(of: corpus)
    for (match, origin) in origins() {
      var found = [Extent(text: match.laterText, range: match.later)]
      var cluster = places.count
      if let same = told.cluster(of: match, from: origin) {
        if told.hasHalf(of: match, in: same) { continue }
        cluster = same
        places[same] += found
      } else {
        if told.hasBothEnds(of: match) { continue }
        found = graph.gather(from: origin)
        places.append(found)
      }
      for place in found { told.insert(place.range, in: cluster) }
    }
    var clusters = places.map { places in
      PassageCluster(occurrences: places.map(occurrence).sorted(by: appearsFirst))
    }
    clusters.sort(by: appearsFirst)
    return telling(clusters)
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

  /// Leaves out clusters whose places are all within those of a longer passage from the same text.
  private func telling(_ clusters: [PassageCluster]) -> [PassageCluster] {
    var telling: [PassageCluster] = []
    var places = StretchIndex(of: corpus.syllables.count)
    for cluster in clusters where cluster.textCount > 1 {
      let isWithin = isWithin(cluster, places) { other in
        telling[other].occurrences[0].text == cluster.occurrences[0].text
          && telling[other].occurrences.count >= cluster.occurrences.count
      }
      if isWithin { continue }
      for occurrence in cluster.occurrences { places.insert(range(of: occurrence), telling.count) }
      telling.append(cluster)
    }
    return telling
  }

  /// Whether nearly all of each place is in a place of one and the same cluster.
  private func isWithin(
    _ cluster: PassageCluster,
    _ places: StretchIndex,
    _ mayHave: (Int) -> Bool
  ) -> Bool {
    var others: Set<Int>?
    for occurrence in cluster.occurrences {
      let range = range(of: occurrence)
      var here: Set<Int> = []
      places.each(sharing: Extent.most(of: range), of: range) { _, other in
        if others?.contains(other) ?? mayHave(other) { here.insert(other) }
      }
      if here.isEmpty { return false }
      others = here
    }
    return true
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

  /// Where an occurrence stands among the syllables of all texts.
  private func range(of occurrence: PassageCluster.Occurrence) -> Range<Int> {
    let start = corpus.range(of: occurrence.text).lowerBound
    return start + occurrence.range.lowerBound..<start + occurrence.range.upperBound
  }
}
