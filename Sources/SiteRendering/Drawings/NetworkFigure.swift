internal import ArchiveLinking
internal import ArchiveModel
internal import Drawing
internal import HTML
internal import Templating
internal import Wording

/// The drawing of who met whom, and how much of all it shows.
struct NetworkFigure: Presentable {
  var drawing: HTMLBytes
  /// Said where not everybody or not every line has room.
  var cut: String?

  static let fields = Fields<Self>("network figure") {
    Field.html("drawing") { $0.drawing }
    Field.optionalText("cut") { $0.cut }
  }
}

/// Draws who met whom.
struct NetworkFigureMaker: Sendable {
  let links: LinkMaker
  let wording: Words
  let attended: Findings<Official, [Reference<Meeting>]>
  let present: Findings<Meeting, [Reference<Official>]>
  let sorting: Finding<NameSorting<Official>>

  /// More dots have no room on one sheet, and more lines no shape.
  private static let drawnPeople = 75
  private static let drawnLines = 200

  /// Draws those who were at most meetings, and between them those lines that stand for most.
  func figure(_ encounters: [Encounter]) -> NetworkFigure? {
    guard !encounters.isEmpty else { return nil }
    var companions: [Reference<Official>: Int] = [:]
    for encounter in encounters {
      companions[encounter.first, default: 0] += 1
      companions[encounter.second, default: 0] += 1
    }
    let foremost = Set(sorted(companions.keys).prefix(Self.drawnPeople))
    let drawn = encounters.filter { foremost.contains($0.first) && foremost.contains($0.second) }
      .prefix(Self.drawnLines)
    // Whoever has none of the lines would look as if they had met nobody.
    let people = sorted(Set(drawn.flatMap { [$0.first, $0.second] }))
    let places = Dictionary(uniqueKeysWithValues: people.enumerated().map { ($1, $0) })
    let lines = drawn.map { encounter in
      ForceLayout.Line(
        from: places[encounter.first] ?? 0,
        to: places[encounter.second] ?? 0,
        weight: encounter.count
      )
    }
    let isCut = people.count < companions.count || lines.count < encounters.count
    let figure = NetworkDrawing(
      title: wording.text(.networkDrawing, numbers(people.count, lines.count)),
      people: people.map { person($0, companions: companions[$0] ?? 0) },
      lines: lines
    )
    return NetworkFigure(
      drawing: figure.drawing,
      cut: isCut ? wording.text(.networkDrawingCut, numbers(people.count, lines.count)) : nil
    )
  }

  /// Those who were at most meetings first.
  private func sorted(_ officials: some Sequence<Reference<Official>>) -> [Reference<Official>] {
    let order = sorting.among(officials)
    return officials.sorted { left, right in
      let (a, b) = (attendedCount(left), attendedCount(right))
      return a != b ? a > b : order.place(of: left) < order.place(of: right)
    }
  }

  private func numbers(_ people: Int, _ lines: Int) -> KeyValuePairs<String, String> {
    ["people": wording.number(people), "lines": wording.number(lines)]
  }

  private func attendedCount(_ official: Reference<Official>) -> Int {
    attended[official].count { present[$0].contains(official) }
  }

  private func person(
    _ official: Reference<Official>,
    companions: Int
  ) -> NetworkDrawing.Person {
    let link = links.link(official)
    let meetings = attendedCount(official)
    return NetworkDrawing.Person(
      path: link.path,
      name: link.name,
      label: wording.text(
        .networkPerson,
        [
          "name": link.name, "meetings": wording.count(.countMeetings, meetings),
          "people": wording.count(.countPeople, companions),
        ]
      ),
      meetings: meetings
    )
  }
}
