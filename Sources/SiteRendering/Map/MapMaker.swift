internal import ArchiveLinking
internal import ArchiveModel
internal import Drawing
internal import HTML
internal import SitePlanning
internal import Wording

/// Draws the country with its units.
struct MapMaker: Sendable {
  let records: RecordDoor
  let addresses: Addresses
  let wording: Words
  let map: Finding<ProvinceMap>
  let byProvince: Findings<Province, ProvinceConnections>
  let succession: Finding<Succession>

  /// The shades of all maps, so that a number looks the same on each.
  var shades: MapShades {
    let drawn = drawn
    return MapShades(of: drawn.map { meetings(in: $0) })
  }

  /// Draws units with their numbers of meetings, each leading to its page.
  ///
  /// - Parameters:
  ///   - division: the units of one division of the country.
  ///   - root: the way to the root of the site from the page of the drawing.
  ///   - label: the id of the element that names the drawing.
  /// - Returns: the drawing, or nil where there are no units.
  func drawing(
    of division: any KeyPath<ProvinceMap, [ProvinceMap.Unit]> & Sendable,
    root: String,
    labelledBy label: String
  ) -> HTMLBytes? {
    let units = map.value[keyPath: division]
    guard !units.isEmpty else { return nil }
    let shades = shades
    var shapes = units.map { unit in
      let number = meetings(in: unit)
      return HexShape(
        ProvinceMap.cells(of: unit.codes),
        tone: .shade(shades.shade(number)),
        link: link(to: unit, root, number),
        number: number == 0 ? nil : wording.number(number)
      )
    }
    let codes = Set(units.flatMap(\.codes))
    let free = ProvinceHexes.mainland.keys.filter { !codes.contains($0) }.sorted()
    if !free.isEmpty { shapes.insert(HexShape(ProvinceMap.cells(of: free), tone: .land), at: 0) }
    let insets = ProvinceHexes.archipelagos.map { islands in
      inset(islands, of: units.first { $0.codes.contains(islands.code) }, shades, root)
    }
    return HexMap(.group(labelledBy: label), shapes: shapes, insets: insets).svg
  }

  /// Draws the country and where in it a unit lies; nil where that is not known.
  func locator(of province: Reference<Province>) -> HTMLBytes? {
    let codes = map.part("ground of \(province)") { $0.codes(of: province) }
    guard !codes.isEmpty else { return nil }
    let here = HexShape(ProvinceMap.cells(of: codes), tone: .here)
    let insets = ProvinceHexes.archipelagos.map { islands in
      HexInset(
        HexShape(islands.cells, tone: codes.contains(islands.code) ? .here : .land),
        columns: islands.columns
      )
    }
    let words = wording.text(.mapLocator, ["province": records[province].name])
    return HexMap(
      .picture(words),
      shapes: [ProvinceMap.country, here],
      insets: insets,
      ring: here.cells.count < Self.findable ? here : nil
    ).svg
  }

  /// Fewer cells than this need a ring to be found in a small picture.
  private static let findable = 12

  /// The units that no map shows, neither themselves nor what became of them.
  func unplaced(of provinces: [Reference<Province>]) -> [Reference<Province>] {
    let drawn = Set(drawn.map(\.province))
    let shown = Set(
      drawn.flatMap { unit in succession.part("into \(unit)") { $0.line(into: unit) } }
    )
    return provinces.filter { !shown.contains($0) }
  }

  private var drawn: [ProvinceMap.Unit] { map.value.current + map.value.former }

  private func inset(
    _ islands: ProvinceHexes.Archipelago,
    of unit: ProvinceMap.Unit?,
    _ shades: MapShades,
    _ root: String
  ) -> HexInset {
    let shape = HexShape(
      islands.cells,
      tone: unit.map { .shade(shades.shade(meetings(in: $0))) } ?? .land,
      link: unit.map { unit in
        let name = records[unit.province].name
        let words = wording.text(.mapIslands, ["islands": islands.name, "province": name])
        return HexLink(address: address(of: unit, root), title: words, label: words)
      }
    )
    return HexInset(shape, columns: islands.columns, caption: islands.name)
  }

  private func link(to unit: ProvinceMap.Unit, _ root: String, _ number: Int) -> HexLink {
    let name = records[unit.province].name
    return HexLink(
      address: address(of: unit, root),
      title: "\(name): \(wording.count(.countMeetings, number))",
      label: "\(name): \(wording.number(number))"
    )
  }

  private func address(of unit: ProvinceMap.Unit, _ root: String) -> String {
    root + addresses[unit.province]
  }

  private func meetings(in unit: ProvinceMap.Unit) -> Int {
    byProvince[unit.province].meetingsOfLine.count
  }
}
