import HTML
import Testing

@testable import Drawing

@Suite struct NetworkDrawingTests {
  static let names = [
    "Nguyễn Văn Kỷ", "Huỳnh Thị Phương Thảo", "Lò Văn Tiến", "Y Ngọc", "Trần Thị Kim Phụng",
    "Nguyễn Thị Thanh Hương", "Ngô Cư Vĩnh", "Hồ Thị Bích Liên",
  ]

  static func network(_ count: Int) -> NetworkDrawing {
    NetworkDrawing(
      title: "Ai gặp ai",
      people: (0..<count).map { place in
        NetworkDrawing.Person(
          path: "officials/p\(place).html",
          name: names[place % names.count],
          label: "\(names[place % names.count]) & \(place)",
          meetings: max(1, 40 / (place + 1))
        )
      },
      lines: ForceLayoutTests.lines(count, seed: UInt64(count) + 1)
    )
  }

  @Test(arguments: [1, 2, 12, 40, 75])
  func namesCoverNeitherEachOtherNorADot(count: Int) {
    let network = Self.network(count)
    let dots = network.dots(network.places)
    let labels = network.labels(dots)
    let boxes = labels.compactMap { $0?.box }
    for (place, box) in boxes.enumerated() {
      #expect(box.left >= 0 && box.right <= NetworkDrawing.width)
      #expect(box.top >= 0 && box.bottom <= network.height)
      #expect(!boxes[(place + 1)...].contains { $0.overlaps(box) })
      for dot in dots {
        #expect(
          dot.place.x < box.left || dot.place.x > box.right || dot.place.y < box.top
            || dot.place.y > box.bottom
        )
      }
    }
    #expect(labels.prefix(NetworkDrawing.surelyNamed).allSatisfy { $0 != nil })
    #expect(boxes.count * 2 > count, "most names have room")
  }

  @Test(arguments: [0, 1, 75])
  func everyoneIsALink(count: Int) {
    let text = String(decoding: Self.network(count).drawing.bytes, as: UTF8.self)
    #expect(text.split(separator: "<a href=\"officials/p").count - 1 == count)
    #expect(text.split(separator: "<title>").count - 1 == count)
    #expect(!text.contains("Kỷ & 0"))
  }

  @Test(arguments: [(1, 1, 0), (1, 9, 0), (3, 9, 0), (4, 9, 1), (6, 9, 1), (7, 9, 2), (2, 2, 2)])
  func linesAreAsBroadAsTheyWeigh(weight: Int, most: Int, breadth: Int) {
    #expect(NetworkDrawing.breadth(weight, of: most) == breadth)
  }
}
