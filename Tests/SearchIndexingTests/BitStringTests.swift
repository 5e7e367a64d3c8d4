@testable import SearchIndexing
import Digests
import SeededNumbers
import Testing

@Suite struct BitStringTests {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func whatIsWrittenIsRead(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var writer = BitWriter()
    var steps: [(kind: Int, value: Int, width: Int)] = []
    for _ in 0..<300 {
      let width = Int(random.next() % 20)
      let value = Int(random.next() % (1 << UInt64(width)))
      steps.append((Int(random.next() % 4), value, width))
    }
    for step in steps { write(step, to: &writer) }
    #expect(writer.count == writer.string.count)
    var reader = BitReader(writer.string.bytes)
    for step in steps { #expect(try read(step, from: &reader) == step.value) }
    #expect(reader.rest < 8)
  }

  private func write(_ step: (kind: Int, value: Int, width: Int), to writer: inout BitWriter) {
    switch step.kind {
    case 0: writer.put(UInt64(step.value), bits: step.width)
    case 1: writer.putGamma(step.value + 1)
    case 2: writer.putRice(step.value, max(0, step.width - 6))
    default:
      var other = BitWriter()
      other.put(5, bits: 3)
      other.put(UInt64(step.value), bits: step.width)
      other.put(3, bits: 2)
      writer.put(other.string, 3..<(3 + step.width))
    }
  }

  private func read(
    _ step: (kind: Int, value: Int, width: Int),
    from reader: inout BitReader
  ) throws -> Int {
    switch step.kind {
    case 1: try reader.gamma() - 1
    case 2: try reader.rice(max(0, step.width - 6))
    default: try reader.bits(step.width)
    }
  }

  @Test func costsAreWhatIsWritten() {
    for value in 0..<300 {
      for k in 0..<8 {
        var writer = BitWriter()
        writer.putRice(value, k)
        #expect(writer.count == BitCost.rice(value, k))
      }
      var writer = BitWriter()
      writer.putGamma(value + 1)
      #expect(writer.count == BitCost.gamma(value + 1))
    }
  }

  @Test(arguments: ["", "a", "nhan quyen", "@province:can-tho", "漢字", "Москва 72"])
  func textIsRead(text: String) throws {
    var writer = BitWriter()
    writer.putText(Array(text.utf8))
    #expect(writer.count == SymbolText.cost(of: Array(text.utf8)))
    var reader = BitReader(writer.string.bytes)
    #expect(try reader.text() == Array(text.utf8))
  }

  @Test(arguments: 0..<30)
  func base64IsRead(length: Int) {
    var random = SplitMix64(seed: UInt64(length))
    let bytes = (0..<length).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    #expect(Base64.decoded(Base64.encoded(bytes)) == bytes)
  }
}
