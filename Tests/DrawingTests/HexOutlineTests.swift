@testable import Drawing
import HTML
import SeededNumbers
import Testing

@Suite struct HexOutlineTests {
  private func path(_ cells: [HexCell]) -> String {
    var bytes = HTMLBytes()
    bytes.append(path: HexOutline(cells), origin: HexOrigin(x: 0, y: 0))
    return String(decoding: bytes.bytes, as: UTF8.self)
  }

  @Test func oneCellHasSixSides() {
    #expect(path([HexCell(row: 0, column: 1)]) == "M14-8l7 4v8l-7 4-7-4v-8z")
  }

  @Test func twoCellsLoseTheSideBetweenThem() {
    let outline = HexOutline([HexCell(row: 0, column: 0), HexCell(row: 0, column: 1)])
    #expect(outline.rings.map(\.count) == [10])
    #expect(outline.area == 2)
  }

  @Test(arguments: [0, 1])
  func theSixNeighboursOfACellLeaveAHole(row: Int) {
    let shift = row.isMultiple(of: 2) ? 0 : 1
    let around = [
      HexCell(row: row, column: 4), HexCell(row: row, column: 6),
      HexCell(row: row + 1, column: 4 + shift), HexCell(row: row + 1, column: 5 + shift),
      HexCell(row: row - 1, column: 4 + shift), HexCell(row: row - 1, column: 5 + shift),
    ]
    let outline = HexOutline(around)
    #expect(outline.rings.map(\.count) == [18, 6])
    #expect(outline.area == 6)
    #expect(HexOutline(around + [HexCell(row: row, column: 5)]).rings.map(\.count) == [18])
  }

  @Test func cellsApartAreRingsApart() {
    let outline = HexOutline([HexCell(row: 0, column: 0), HexCell(row: 4, column: 9)])
    #expect(outline.rings.count == 2)
    #expect(outline.rings[0][0] < outline.rings[1][0], "the northern one comes first")
  }

  @Test func aCellNamedTwiceCountsOnce() {
    #expect(HexOutline([HexCell(row: 3, column: 3), HexCell(row: 3, column: 3)]).area == 1)
  }

  @Test func nothingHasNoOutline() {
    #expect(HexOutline([HexCell]()).rings.isEmpty)
  }

  /// Whatever the land: the rings enclose as many cells as there are, and the order that the cells
  /// come in changes nothing.
  @Test(arguments: 1...40)
  func areaIsTheNumberOfCells(seed: Int) {
    var numbers = SplitMix64(seed: UInt64(seed))
    let cells = Set(
      (0..<(seed * 7)).map { _ in
        HexCell(
          row: .random(in: -6...6, using: &numbers),
          column: .random(in: 0...9, using: &numbers)
        )
      }
    )
    let outline = HexOutline(cells)
    #expect(outline.area == cells.count)
    #expect(HexOutline(cells.shuffled(using: &numbers)) == outline)
    #expect(path(Array(cells)) == path(cells.shuffled(using: &numbers)))
    let corners = outline.rings.flatMap(\.self)
    #expect(Set(corners).count == corners.count, "a border touches itself")
  }

}
