/// Cuts the terms of one frequent syllable into pieces of about the size of a shard.
///
/// A cut is at a bin, of which there are some to each piece, and more where bins are too full.
struct GroupCutting {
  /// The bins at which the second piece and all behind it begin.
  private(set) var bins: [Int] = []
  private(set) var pieces: [Range<Int>] = []
  private(set) var shift = 0

  private static let coarsest = 15
  private static let binsPerPiece = 5

  init(
    _ part: EncodedTerms,
    _ terms: Range<Int>,
    _ costs: [Int],
    target: Int,
    _ vocabulary: Vocabulary
  ) {
    let size = costs.reduce(0, +)
    let count = (size + target - 1) / target
    let even = size / count + target / 16
    shift = Self.coarsest
    while shift > 0, vocabulary.syllables >> shift < count * Self.binsPerPiece { shift -= 1 }
    while true {
      let largest = cut(part, terms, costs, at: even, vocabulary)
      if shift == 0 || largest <= target * 5 / 4 { break }
      shift -= 1
    }
  }

  /// Cuts before the bin that would make a piece larger than asked; returns the largest piece.
  private mutating func cut(
    _ part: EncodedTerms,
    _ terms: Range<Int>,
    _ costs: [Int],
    at limit: Int,
    _ vocabulary: Vocabulary
  ) -> Int {
    (bins, pieces) = ([], [])
    var (start, size, largest) = (terms.lowerBound, 0, 0)
    var term = terms.lowerBound
    while term < terms.upperBound {
      let bin = bin(of: term, part, vocabulary)
      let first = term
      var sizeOfBin = 0
      while term < terms.upperBound, self.bin(of: term, part, vocabulary) == bin {
        sizeOfBin += costs[term - terms.lowerBound]
        term += 1
      }
      if size > 0, size + sizeOfBin > limit, bin >= 0 {
        pieces.append(start..<first)
        bins.append(bin)
        (start, size) = (first, 0)
      }
      size += sizeOfBin
      largest = max(largest, size)
    }
    pieces.append(start..<terms.upperBound)
    return largest
  }

  private func bin(of term: Int, _ part: EncodedTerms, _ vocabulary: Vocabulary) -> Int {
    let second = Int(part.terms[term].second)
    return second < 0 ? -1 : SecondBin.bin(second, vocabulary, shift: shift)
  }
}
