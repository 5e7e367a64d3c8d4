import HTML
import Testing

@testable import Drawing

@Suite struct PointTests {
  @Test(arguments: [
    (0, "0"), (12.5, "12.5"), (-3, "-3"), (-0.04, "0"), (0.05, "0.1"), (-12.34, "-12.3"),
    (99.96, "100"),
  ])
  func lengthsHaveAtMostOneDecimal(length: Double, text: String) {
    var bytes = HTMLBytes()
    bytes.append(length: length)
    #expect(String(decoding: bytes.bytes, as: UTF8.self) == text)
  }
}
