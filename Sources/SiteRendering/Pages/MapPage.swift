internal import ArchiveModel
internal import HTML
internal import SitePlanning
internal import Templating
internal import Wording

/// The country's units with their meetings, region by region, then and now.
struct MapPage: Presentable {
  var frame: PageFrame
  var currentDrawing: HTMLBytes?
  var formerDrawing: HTMLBytes?
  var shades: [ShadeRow]
  /// Units that neither drawing has a place for.
  var unplaced: [LinkRow]
  var current: [RegionRow]
  var former: [RegionRow]

  static let fields = Fields<Self>("map page") {
    Field.embedded("frame", PageFrame.self) { $0.frame }
    Field.flag("has_map") { $0.currentDrawing != nil || $0.formerDrawing != nil }
    Field.optionalHTML("current_drawing") { $0.currentDrawing }
    Field.optionalHTML("former_drawing") { $0.formerDrawing }
    Field.list("shades", ShadeRow.self) { $0.shades }
    Field.list("unplaced", LinkRow.self) { $0.unplaced }
    Field.list("current", RegionRow.self) { $0.current }
    Field.list("former", RegionRow.self) { $0.former }
  }
}

/// The units of a region.
struct RegionRow: Presentable {
  var name: String?
  var provinces: [ProvinceRow]

  static let fields = Fields<Self>("region") {
    Field.optionalText("region_name") { $0.name }
    Field.list("provinces", ProvinceRow.self) { $0.provinces }
  }
}

/// Makes the page of the map.
struct MapPageMaker: PageMaker {
  let template = "map"
  let records: RecordDoor
  let frames: FrameMaker
  let links: LinkMaker
  let maps: MapMaker
  let provinceRows: ProvinceRowMaker
  let wording: Words
  let provinces: Finding<[Reference<Province>]>

  var subjects: [PageSubject<Void>] { once(at: "map.html") }

  func page(_ subject: Void, at place: PagePlace) -> MapPage {
    let frame = frames.frame(place, title: wording.text(.map), section: .map)
    let provinces = provinces.value
    return MapPage(
      frame: frame,
      currentDrawing: maps.drawing(of: \.current, root: frame.root, labelledBy: "map-today"),
      formerDrawing: maps.drawing(of: \.former, root: frame.root, labelledBy: "map-before"),
      shades: maps.shades.rows(wording),
      unplaced: maps.unplaced(of: provinces).map(links.link),
      current: regions(provinces.filter { !records[$0].isFormer }),
      former: regions(provinces.filter { records[$0].isFormer })
    )
  }

  /// Regions in the order of the smallest code in them, which runs from north to south.
  private func regions(_ provinces: [Reference<Province>]) -> [RegionRow] {
    let byRegion = Dictionary(grouping: provinces) { records[$0].region }
    func code(_ references: [Reference<Province>]) -> String {
      references.compactMap { records[$0].code }.min() ?? "~"
    }
    return byRegion.sorted { left, right in
      (code(left.value), left.key ?? "~") < (code(right.value), right.key ?? "~")
    }.map { RegionRow(name: $0.key, provinces: $0.value.map(provinceRows.row)) }
  }
}
