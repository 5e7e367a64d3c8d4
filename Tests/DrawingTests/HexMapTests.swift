import HTML
import Testing

@testable import Drawing

@Suite struct HexMapTests {
  private static let block = (0...2).flatMap { row in
    (0...2).map { HexCell(row: row, column: $0) }
  }

  private func svg(_ map: HexMap) -> String { String(decoding: map.svg.bytes, as: UTF8.self) }

  @Test func aShapeIsOnePathInOneLink() {
    let link = HexLink(address: "a.html?b&c", title: "\"A\" <b>: 3 x", label: "\"A\" <b>: 3")
    let shape = HexShape(Self.block, tone: .shade(2), link: link, number: "3")
    let text = svg(HexMap(.group(labelledBy: "name"), shapes: [shape], insets: []))
    #expect(
      text.hasPrefix("<svg class=\"hexes\" viewBox=\"0 0 53 44\" role=\"group\" aria-labelledby")
    )
    #expect(
      text.contains("<a href=\"a.html?b&amp;c\"><title>&quot;A&quot; &lt;b&gt;: 3 x</title>")
    )
    #expect(text.contains("<path class=\"s2\" d=\"M9 2l7 4 7-4 7 4 7-4 7 4v8"))
    #expect(
      text.contains("<text x=\"30\" y=\"22\" aria-hidden=\"true\">3</text><text class=\"name\"")
    )
    #expect(text.hasSuffix("aria-hidden=\"true\">&quot;A&quot; &lt;b&gt;: 3</text></a></svg>"))
  }

  @Test func aPictureHasNoLinks() {
    let shapes = [HexShape(Self.block, tone: .land), HexShape([Self.block[4]], tone: .here)]
    let text = svg(HexMap(.picture("Ở \"đây\""), shapes: shapes, insets: [], ring: shapes[1]))
    #expect(text.contains("role=\"img\" aria-label=\"Ở &quot;đây&quot;\">"))
    #expect(text.contains("class=\"land\"") && text.contains("class=\"here\""))
    #expect(text.contains("<circle class=\"ring\" cx=\"30\" cy=\"22\" r=\"24\"/>"))
    #expect(!text.contains("<a "))
  }

  @Test func anInsetHasAFrameAroundItsCells() {
    let islands = HexShape([HexCell(row: 0, column: 8)], tone: .land)
    let inset = HexInset(islands, columns: 6...10, caption: "Đảo")
    let text = svg(
      HexMap(.picture(""), shapes: [HexShape(Self.block, tone: .land)], insets: [inset])
    )
    #expect(inset.frame == HexBounds(left: 77, top: -28, right: 147, bottom: 13))
    #expect(text.contains("<rect class=\"frame\" x=\"86\" y=\"6\" width=\"70\" height=\"41\"/>"))
    #expect(text.contains(">Đảo</text>"))
    #expect(HexInset(islands, columns: 6...10).frame.top == -13)
  }

  @Test func aNumberStandsWhereThereIsMostRoom() {
    #expect(HexShape(Self.block, tone: .land).innermostCell == HexCell(row: 1, column: 1))
    let tail = (3...12).map { HexCell(row: 1, column: $0) }
    #expect(HexShape(Self.block + tail, tone: .land).innermostCell == HexCell(row: 1, column: 1))
    let row = [HexCell(row: 2, column: 0)] + (0...2).map { HexCell(row: 1, column: $0) }
    #expect(HexShape(row, tone: .land).innermostCell == HexCell(row: 1, column: 1))
    #expect(HexShape([], tone: .land).innermostCell == nil)
  }

  @Test func namesStandOnTheNearerSideThatHasRoom() {
    let far = HexShape([HexCell(row: 8, column: 20)], tone: .land)
    let islands = HexBounds(left: 250, top: -30, right: 280, bottom: 10)
    let bounds = HexBounds(left: -9, top: -106, right: 289, bottom: 10)
    let block = HexShape(Self.block, tone: .land)
    let open = HexMargins(of: [block, far], [], within: bounds)
    #expect(open.place(beside: HexCell(row: 1, column: 1), width: 99) == (48, false))
    #expect(open.place(beside: HexCell(row: 8, column: 20), width: 99) == (267, true))
    let taken = HexMargins(of: [block, far], [islands], within: bounds)
    #expect(taken.place(beside: HexCell(row: 1, column: 1), width: 99) == (190, false))
    let wide = HexMargins(
      of: [HexShape((0...9).map { HexCell(row: 0, column: $0) }, tone: .land)],
      [],
      within: HexBounds(left: -57, top: -8, right: 233, bottom: 8)
    )
    #expect(wide.place(beside: HexCell(row: 0, column: 1), width: 40) == (-13, true))
    #expect(wide.place(beside: HexCell(row: 0, column: 1), width: 60) == (139, false))
    #expect(wide.place(beside: HexCell(row: 0, column: 8), width: 60) == (139, false))
  }

  @Test func nothingIsAnEmptyDrawing() {
    #expect(svg(HexMap(.picture("x"), shapes: [], insets: [])).contains("viewBox=\"0 0 0 0\""))
  }
}
