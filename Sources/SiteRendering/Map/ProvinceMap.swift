internal import ArchiveModel
internal import Drawing

/// Where the archive's units lie, before the merger of 2025 and today.
struct ProvinceMap: Sendable {
  /// A unit with the codes of the former provinces whose ground it covers.
  struct Unit: Sendable {
    var province: Reference<Province>
    var codes: [String]
  }

  /// The units of the last day before the merger, from north to south.
  let former: [Unit]
  /// The units of today, from north to south.
  let current: [Unit]
  /// The ground of every unit, by its place in the archive's table; none where it is not known.
  private let codes: [[String]]
  /// The mainland in one piece.
  static let country = HexShape(cells(of: ProvinceHexes.mainland.keys.sorted()), tone: .land)

  init(_ archive: Archive, _ succession: Succession) {
    let ground = Ground(archive, succession)
    codes = archive.provinces.references.map { ground.codes(of: $0) }
    former = Self.sorted(ground.former)
    current = Self.sorted(ground.current)
  }

  func codes(of province: Reference<Province>) -> [String] { codes[province.index] }

  /// The cells of some former provinces, without those in insets.
  static func cells(of codes: [String]) -> [HexCell] {
    codes.flatMap { ProvinceHexes.mainland[$0] ?? [] }
  }

  private static func sorted(_ units: [Unit]) -> [Unit] {
    let middles = units.map { HexShape(cells(of: $0.codes), tone: .land).middle }
    return units.indices.sorted { middles[$0] < middles[$1] }.map { units[$0] }
  }
}

/// How units are joined to the table of hexagons.
private struct Ground {
  private let archive: Archive
  private let succession: Succession

  init(_ archive: Archive, _ succession: Succession) {
    self.archive = archive
    self.succession = succession
  }

  /// The units that existed on the last day of the table, each where its own code says.
  var former: [ProvinceMap.Unit] {
    unclaimed(archive.provinces.references.filter(existedThen)) {
      [code(of: $0)].compactMap(\.self)
    }
  }

  /// The units without an end, each on the ground of all that became part of it.
  var current: [ProvinceMap.Unit] {
    unclaimed(
      archive.provinces.references.filter { reference in
        !archive.provinces[reference].isFormer && archive.provinces[reference].successor == nil
      },
      codes
    )
  }

  /// The ground of any unit; of one that ended before the last day of the table, by its own code.
  func codes(of reference: Reference<Province>) -> [String] {
    let line = succession.line(into: reference).filter(existedThen).compactMap(code)
    return line.isEmpty ? [code(of: reference)].compactMap(\.self) : Set(line).sorted()
  }

  /// Codes are given anew, so that only those of the day of the table name a place in it.
  private func existedThen(_ reference: Reference<Province>) -> Bool {
    guard let valid = archive.provinces[reference].valid else { return true }
    return valid.earliest <= ProvinceHexes.lastDay && ProvinceHexes.lastDay <= valid.latest
  }

  private func code(of reference: Reference<Province>) -> String? {
    archive.provinces[reference].code.flatMap { ProvinceHexes.mainland[$0] == nil ? nil : $0 }
  }

  /// No ground belongs to two units: the first one keeps it.
  private func unclaimed(
    _ units: [Reference<Province>],
    _ codes: (Reference<Province>) -> [String]
  ) -> [ProvinceMap.Unit] {
    var claimed: Set<String> = []
    return units.compactMap { reference in
      let free = codes(reference).filter { claimed.insert($0).inserted }
      return free.isEmpty ? nil : ProvinceMap.Unit(province: reference, codes: free)
    }
  }
}
