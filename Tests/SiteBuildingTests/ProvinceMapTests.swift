import ArchiveModel
import Diagnostics
import Testing

@testable import SiteBuilding
@testable import SiteRendering

@Suite struct ProvinceMapTests {
  private func view(_ content: String) throws -> WiredArchive { try WiredArchive(content) }

  /// The sample archive with these provinces, of which it needs can-tho and can-tho-2025.
  private func view(provinces: String) throws -> WiredArchive {
    let tree = try ContentTree(SampleArchive.texts)
    try tree.apply(.write("provinces.yml", provinces))
    return try view(tree.root)
  }

  private func names(_ units: [ProvinceMap.Unit], _ view: WiredArchive) -> [String: [String]] {
    Dictionary(
      uniqueKeysWithValues: units.map { (view.archive.provinces[$0.province].id.text, $0.codes) }
    )
  }

  @Test func theTableHasEveryCellOnce() {
    let mainland = ProvinceHexes.mainland.values.flatMap(\.self)
    let islands = ProvinceHexes.archipelagos.flatMap(\.cells)
    #expect(ProvinceHexes.mainland.count == 63)
    #expect((mainland.count, islands.count) == (891, 5))
    #expect(Set(mainland + islands).count == 896)
    #expect(ProvinceHexes.archipelagos.map(\.code) == ["48", "56"])
  }

  @Test func everyPlaceBelongsToOneUnitThenAndToOneNow() throws {
    let view = try view("Content")
    let all = ProvinceHexes.mainland.keys.sorted()
    let (current, former) = (view.map.current, view.map.former)
    #expect((current.count, former.count) == (34, 63))
    #expect(current.flatMap(\.codes).sorted() == all)
    #expect(former.flatMap(\.codes).sorted() == all)
    #expect(view.unplaced.isEmpty)
  }

  @Test func aMergedUnitCoversWhatItWasMergedFrom() throws {
    let view = try view("Content")
    let current = names(view.map.current, view)
    // Codes are given anew: 08 and 19 are codes of units before and of others after.
    #expect(current["tuyen-quang-2025"] == ["02", "08"])
    #expect(current["thai-nguyen-2025"] == ["06", "19"])
    #expect(current["ho-chi-minh-2025"] == ["74", "77", "79"])
    #expect(current["ha-noi"] == ["01"])
    #expect(current["hue"] == ["46"])
    #expect(names(view.map.former, view)["hue"] == ["46"])
    let gone = try #require(
      view.archive.provinces.references.first {
        view.archive.provinces[$0].id.text == "thua-thien-hue"
      }
    )
    #expect(view.map.codes(of: gone) == ["46"])
  }

  @Test func unitsStandFromNorthToSouth() throws {
    let view = try view("Content")
    let order = view.map.former.map { view.archive.provinces[$0.province].name }
    let places = ["Hà Giang", "Hà Nội", "Nghệ An", "Huế", "Khánh Hòa", "Cà Mau"].compactMap {
      order.firstIndex(of: $0)
    }
    #expect(places.count == 6 && places == places.sorted())
    #expect(order.last == "Cà Mau")
  }

  @Test func whatHasNoKnownCodeIsSaid() throws {
    let provinces = """
      - {id: can-tho, name: Cần Thơ, kind: thanh-pho, code: "92", valid: ../2025-06-30, successor: can-tho-2025}
      - {id: can-tho-2025, name: Cần Thơ, kind: thanh-pho, code: "92", valid: 2025-07-01/..}
      - {id: doi, name: Đôi, kind: tinh, code: "92", valid: ../..}
      - {id: dao, name: Đảo, kind: tinh, code: "99"}
      """
    let view = try view(provinces: provinces)
    #expect(names(view.map.current, view) == ["can-tho-2025": ["92"]])
    #expect(names(view.map.former, view) == ["can-tho": ["92"]])
    #expect(view.unplaced.map { view.archive.provinces[$0].name } == ["Đảo", "Đôi"])
    let dao = try #require(view.unplaced.first)
    #expect(view.kinds.parts.maps.locator(of: dao) == nil)
  }

  @Test func withoutAKnownUnitThereIsNoMap() throws {
    let view = try view(
      provinces: """
        - {id: can-tho, name: Cần Thơ, kind: thanh-pho, valid: ../2025-06-30}
        - {id: can-tho-2025, name: Cần Thơ, kind: thanh-pho, valid: 2025-07-01/..}
        """
    )
    #expect(view.kinds.parts.maps.drawing(of: \.current, root: "", labelledBy: "map") == nil)
  }
}

extension WiredArchive {
  fileprivate var map: ProvinceMap { kinds.found.map.value }

  fileprivate var unplaced: [Reference<Province>] {
    kinds.parts.maps.unplaced(of: kinds.found.provinces.value)
  }
}
