/// Finds what an editor may have meant by a misspelt word.
package enum NearMiss {
  /// Returns at most `limit` candidates that are close to `word`, the nearest first.
  ///
  /// Closeness is the number of letters to insert, delete, replace or swap with their neighbour
  /// (optimal string alignment distance, after Damerau 1964), at most a third of the word's
  /// length. Among equals the one that shares the longer beginning comes first, then the one
  /// whose length is nearer, then byte order.
  package static func suggestions(
    for word: String,
    among candidates: some Sequence<String>,
    limit: Int = 3
  ) -> [String] {
    let letters = Array(word.lowercased().unicodeScalars)
    let furthest = max(2, letters.count / 3)
    var found: [(distance: Int, prefix: Int, stretch: Int, candidate: String)] = []
    for candidate in candidates {
      let other = Array(candidate.lowercased().unicodeScalars)
      guard abs(other.count - letters.count) <= furthest else { continue }
      let distance = distance(from: letters, to: other, atMost: furthest)
      guard distance <= furthest, distance < max(letters.count, 1) else { continue }
      let prefix = zip(letters, other).prefix { $0 == $1 }.count
      found.append((distance, prefix, abs(other.count - letters.count), candidate))
    }
    found.sort {
      if $0.distance != $1.distance { return $0.distance < $1.distance }
      if $0.prefix != $1.prefix { return $0.prefix > $1.prefix }
      if $0.stretch != $1.stretch { return $0.stretch < $1.stretch }
      return $0.candidate.utf8.lexicographicallyPrecedes($1.candidate.utf8)
    }
    return found.prefix(limit).map(\.candidate)
  }

  /// Returns the optimal string alignment distance, or `bound + 1` where it is larger than `bound`.
  package static func distance<Letter: Equatable>(
    from left: [Letter],
    to right: [Letter],
    atMost bound: Int
  ) -> Int {
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    var current = last
    for i in 1...left.count {
      current[0] = i
      var rowMinimum = i
      for j in 1...right.count {
        let substitution = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
        var best = min(last[j] + 1, current[j - 1] + 1, substitution)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          best = min(best, beforeLast[j - 2] + 1)
        }
        current[j] = best
        rowMinimum = min(rowMinimum, best)
      }
      if rowMinimum > bound { return bound + 1 }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[right.count]
  }
}
