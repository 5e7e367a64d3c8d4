internal import ArchiveModel
internal import Drawing
internal import HTML
internal import Templating

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

extension SiteView {
  /// More dots have no room on one sheet, and more lines no shape.
  private static let drawnPeople = 75
  private static let drawnLines = 200

  /// Draws those who were at most meetings, and between them those lines that stand for most.
  func networkFigure(_ encounters: [Encounter]) -> NetworkFigure? {
    guard !encounters.isEmpty else { return nil }
    var companions: [Reference<Official>: Int] = [:]
    for encounter in encounters {
      companions[encounter.first, default: 0] += 1
      companions[encounter.second, default: 0] += 1
    }
    let people = companions.keys.sorted { left, right in
      let (a, b) = (attendedCount(left), attendedCount(right))
      return a != b ? a > b : orders.place(of: left) < orders.place(of: right)
    }.prefix(Self.drawnPeople)
    let places = Dictionary(uniqueKeysWithValues: people.enumerated().map { ($1, $0) })
    let lines = encounters.compactMap { encounter in
      places[encounter.first].flatMap { from in
        places[encounter.second].map {
          ForceLayout.Line(from: from, to: $0, weight: encounter.count)
        }
      }
    }.prefix(Self.drawnLines)
    let isCut = people.count < companions.count || lines.count < encounters.count
    let figure = NetworkDrawing(
      title: wording.text(.networkDrawing, numbers(people.count, lines.count)),
      people: people.map { person($0, companions: companions[$0] ?? 0) },
      lines: Array(lines)
    )
    return NetworkFigure(
      drawing: figure.drawing,
      cut: isCut ? wording.text(.networkDrawingCut, numbers(people.count, lines.count)) : nil
    )
  }

  private func numbers(_ people: Int, _ lines: Int) -> KeyValuePairs<String, String> {
    ["people": wording.number(people), "lines": wording.number(lines)]
  }

  private func attendedCount(_ official: Reference<Official>) -> Int {
    connections.attended[official.index].count
  }

  private func person(
    _ official: Reference<Official>,
    companions: Int
  ) -> NetworkDrawing.Person {
    let link = link(official)
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
