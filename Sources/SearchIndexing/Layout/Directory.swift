/// The way to the shard of a pair of syllables: one bit stream in the start file.
///
/// For each syllable: 1 bit "begins a shard"; gamma(cuts + 1); with cuts: bits(4) shift, bits(4) r,
/// then each as rice(r) of its distance to the bin before, less one.
enum Directory {
  static func bits(of groups: [DirectoryGroup]) -> BitString {
    var writer = BitWriter()
    for group in groups {
      writer.put(group.startsShard)
      writer.putGamma(group.cuts.count + 1)
      guard !group.cuts.isEmpty else { continue }
      let gaps = RiceGaps(group.cuts)
      writer.put(UInt64(group.shift), bits: 4)
      gaps.write(to: &writer)
    }
    return writer.string
  }
}

/// Ascending numbers as gaps, with the cheapest number of low bits.
struct RiceGaps {
  let gaps: [Int]
  /// The number of low bits, 0 to 15.
  let k: Int

  init(_ numbers: some Sequence<Int>) {
    var gaps: [Int] = []
    var previous = -1
    for number in numbers {
      gaps.append(number - previous - 1)
      previous = number
    }
    self.gaps = gaps
    let cost = { (k: Int) in gaps.reduce(0) { $0 + BitCost.rice($1, k) } }
    var (best, least) = (0, cost(0))
    for k in 1...15 {
      let size = cost(k)
      if size < least { (best, least) = (k, size) }
    }
    k = best
  }

  func write(to writer: inout BitWriter) {
    writer.put(UInt64(k), bits: 4)
    for gap in gaps { writer.putRice(gap, k) }
  }
}
