internal import ArchiveModel
internal import Diagnostics

/// A meeting was held in a province that did not exist on its date.
enum ProvinceCheck {
  @Sendable static func findings(in catalogue: Catalogue) -> [Diagnostic] {
    let archive = catalogue.archive
    let succession = Succession(archive.provinces)
    // Thousands of meetings may stand in one wrong province.
    var related: [Reference<Province>: [Reference<Province>]] = [:]
    return zip(catalogue.written.meetings, archive.meetings.records).compactMap {
      written,
      meeting in
      guard let reference = meeting.province, let date = written.date, let value = written.province
      else { return nil }
      let province = archive.provinces[reference]
      guard !province.existed(on: date.value), let valid = province.valid else { return nil }
      let place = SourceLocation(path: written.source.path, position: value.position)
      let units = related[reference] ?? units(in: archive, succession, relatedTo: reference)
      related[reference] = units
      let rather = units.lazy.filter { archive.provinces[$0].existed(on: date.value) }
      return notThere(
        province.id,
        but: valid,
        on: date.value,
        rather: rather.prefix(5).map { archive.provinces[$0].id.text },
        at: place
      )
    }
  }

  /// So many units are looked at for some that existed on a date.
  private static let most = 1_000

  /// Returns units before and after a province, those of its name first.
  private static func units(
    in archive: Archive,
    _ succession: Succession,
    relatedTo reference: Reference<Province>
  ) -> [Reference<Province>] {
    let successors = succession.line(from: reference)
    let predecessors = succession.line(into: reference).dropFirst()
    let name = archive.provinces[reference].name
    let units = (successors.dropFirst() + predecessors).sorted { left, right in
      let leftIsSame = archive.provinces[left].name == name
      let rightIsSame = archive.provinces[right].name == name
      return leftIsSame != rightIsSame ? leftIsSame : left < right
    }
    return Array(units.prefix(most))
  }

  private static func span(_ valid: EDTFDate) -> String {
    let parts = valid.text.split(separator: "/").map(String.init)
    guard parts.count == 2 else { return "in \(valid.text)" }
    return switch (valid.start, valid.end) {
    case (nil, _?): "until \(parts[1])"
    case (_?, nil): "from \(parts[0])"
    default: "from \(parts[0]) to \(parts[1])"
    }
  }

  private static func notThere(
    _ id: ID<Province>,
    but valid: EDTFDate,
    on date: EDTFDate,
    rather units: [String],
    at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .provinceNotValid,
      at: place,
      "'\(id)' existed \(span(valid)), not on \(date.text)",
      suggestions: units,
      replacing: id.text
    )
  }
}
