/// How often each level is, in a part of the documents: enough to make good codes from.
///
/// Every level counts once more than it was seen, so that each has a code.
struct LevelSample {
  private static let documents = 512

  private(set) var singles = [Int](repeating: 1, count: LevelCode.levels)
  private(set) var pairs = [Int](repeating: 1, count: LevelCode.levels)

  init(_ reading: Reading, _ scale: LevelScale) {
    let step = max(1, reading.documents / Self.documents)
    for batch in reading.batches {
      for document in 0..<batch.count where (batch.first + document) % step == 0 {
        add(batch, document, scale)
      }
    }
  }

  private mutating func add(_ batch: TokenBatch, _ document: Int, _ scale: LevelScale) {
    var terms: [UInt64: SIMD4<Float>] = [:]
    let isEntity = batch.kinds[document].isEntity
    for field in 0..<TokenBatch.fields {
      var previous: UInt64 = 0
      for token in batch.tokens[batch.range(document, field)] {
        let form = UInt64(token.form) + 1
        let alone = token.field(field, isEntity: isEntity, isPair: false)
        terms[form, default: .zero][alone] += 1
        if !token.startsSentence {
          let paired = token.field(field, isEntity: isEntity, isPair: true)
          terms[previous << 32 | form, default: .zero][paired] += 1
        }
        previous = form
      }
    }
    for (term, counts) in terms {
      let level = Int(scale.level(batch.first + document, counts))
      if term >> 32 == 0 { singles[level] += 1 } else { pairs[level] += 1 }
    }
  }
}
