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
    KnownWords(candidates).suggestions(for: word, limit: limit)
  }

  /// Returns what is compared of a word.
  static func letters(of word: String) -> [Unicode.Scalar] {
    Array(word.lowercased().unicodeScalars)
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
