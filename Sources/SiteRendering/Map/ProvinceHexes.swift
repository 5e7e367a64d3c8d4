internal import ArchiveModel
internal import Drawing

/// Which hexagons each province covered before the merger of 2025.
///
/// Made for this archive from the outlines of the provinces: cells are hexagons of 13 km in radius,
/// row 0 lies at 8° north and column 0 at 102° east; a cell belongs to the province that holds its
/// centre, and every province has at least one. The units of today are unions of these.
enum ProvinceHexes {
  /// The last day on which the provinces of the table existed.
  static let lastDay = CalendarDay(year: 2025, month: 6, day: 30) ?? .latest

  /// Cells by the code of the province, as the statistics office numbered them.
  static let mainland: [String: [HexCell]] = Dictionary(
    uniqueKeysWithValues: table.split(separator: "\n").map { line in
      let words = line.split(separator: " ")
      return (String(words[0]), words.dropFirst().flatMap(row))
    }
  )

  /// Islands too far out for the frame of the map, which are drawn nearer to the coast.
  static let archipelagos = [
    Archipelago(
      name: "Hoàng Sa",
      code: "48",
      cells: row("44:42-43").map { $0.moved(rows: 2, columns: -7) },
      columns: 33...38
    ),
    Archipelago(
      name: "Trường Sa",
      code: "56",
      cells: ["14:40", "13:41", "12:40"].flatMap(row).map { $0.moved(rows: -6, columns: -5) },
      columns: 33...38
    ),
  ]

  struct Archipelago: Sendable {
    var name: String
    /// The province that it belongs to.
    var code: String
    /// Where it is drawn.
    var cells: [HexCell]
    /// The columns that its frame goes over.
    var columns: ClosedRange<Int>
  }

  /// Reads `84:8,10-11`: a row, and its columns.
  private static func row(_ text: some StringProtocol) -> [HexCell] {
    let sides = text.split(separator: ":")
    guard sides.count == 2, let row = Int(sides[0]) else { return [] }
    return sides[1].split(separator: ",").flatMap { run in
      let ends = run.split(separator: "-").compactMap { Int($0) }
      guard let first = ends.first, let last = ends.last else { return [HexCell]() }
      return (first...last).map { HexCell(row: row, column: $0) }
    }
  }

  private static let table = """
    01 75:16-18 74:16-18 73:17-18 72:18
    02 88:16 87:14-16 86:13-17 85:13-15 84:12-16 83:11-14 82:12-14 81:13
    04 85:16-22 84:17-23 83:18-22 82:21
    06 83:17 82:17-19 81:16-19 80:17-19 79:18
    08 83:15-16 82:15-16 81:14-15 80:14-16 79:14-15 78:15-16
    10 84:8,10-11 83:7-10 82:9-11 81:9-11 80:10-11
    11 82:1 81:1-3 80:2-6 79:2-6 78:3-7 77:4-6 76:4-6 75:4-6 74:6
    12 84:2,6-7 83:2-3,5-6 82:2-8 81:4-8 80:7-9 79:8 78:9
    14 79:7 78:8 77:7-10 76:7-13 75:7-12 74:7-13 73:6-9,11-13 72:8,13
    15 81:12 80:12-13 79:9-13 78:10-14 77:11-13
    17 74:14 73:14-16 72:14-17 71:15-17
    19 79:16-17 78:17-19 77:17-18 76:18
    20 82:20,22 81:20-22 80:20-23 79:19-23 78:20-25 77:20,23-24
    22 78:26,28 77:25-28 76:24-28 75:21-27 74:23-27 73:25-26 72:25
    24 77:19,21-22 76:19-23 75:20
    25 77:14-15 76:14-16 75:13-15 74:15
    26 77:16 76:17
    27 75:19
    30 74:20-21 73:20
    31 74:22 73:21-24 72:22-24 69:27
    33 74:19 73:19
    34 72:20-21 71:20-21 70:22
    35 72:19 71:18
    36 71:19 70:20-21 69:20-21 68:20
    37 70:18-19 69:18-19
    38 71:11-14 70:12-17 69:13-17 68:14-19 67:15-18 66:16-18 65:17-18
    40 67:13-14 66:10-15 65:9-16 64:9-18 63:10-17 62:14-18 61:14-17
    42 60:15-18 59:15-19 58:17-21 57:17,19-21
    44 57:18 56:17-21 55:17-21 54:20-22 53:20-22 52:21-23 51:21-22
    45 52:24 51:23-24 50:22-25 49:21-24 48:22-24 47:23
    46 49:25-26 48:25-28 47:24-28 46:25-27
    48 46:29-30
    49 46:28 45:25-30 44:25-31 43:25-31 42:27-31 41:28-29 40:29
    51 42:32-34 41:30-32 40:30-33 39:30-33 38:31-34
    52 37:31-33 36:32-34 35:32-34 34:33-34 33:32-34 32:33,35
    54 32:34 31:32-34 30:33-35 29:32-34 28:33-35
    56 27:33-34 26:33-35 25:32-34 24:32-35 23:32-34 22:34
    58 22:32-33 21:31-34 20:32-33 19:32
    60 20:31 19:27,29-31 18:26-32 17:26-29 16:27-29 15:26-28 14:33
    62 41:26-27 40:27-28 39:26-29 38:26-30 37:26-29 36:26-29 35:26
    64 37:30 36:30-31 35:27-31 34:26-32 33:26-31 32:27-32 31:27-31 30:31-32 29:31
    66 30:27-30 29:26-30 28:27-32 27:28-32 26:29-32 25:28-31 24:29
    67 27:26-27 26:27-28 25:26-27 24:25-28 23:25-28 22:26-27
    68 24:30-31 23:29-31 22:28-31 21:25-30 20:25-30 19:26,28
    70 23:21-24 22:21-25 21:21-24 20:22-24 19:23
    72 21:18-20 20:19-21 19:18-20 18:19-21
    74 19:21-22 18:22-23 17:22
    75 19:24-25 18:24-25 17:23-25 16:24-26 15:23
    77 15:24-25 14:24-26 13:24 4:22
    79 17:21 16:22-23 15:22 14:23
    80 17:17-20 16:18-21 15:18-21 14:21
    82 14:19-20,22 13:19,21-22
    83 13:20 12:20-23 11:21-22
    84 11:19-20 10:20-22 9:20-21
    86 13:18 12:18-19 11:18
    87 17:15-16 16:16-17 15:16-17 14:17-18 13:17
    89 17:14 16:14-15 15:13-15 14:14-16 13:14-15
    91 14:9,12-13 13:8-9,11-13 12:9-10,12-15 11:9,13-16 10:11-15 9:11,13-15
    92 13:16 12:16-17
    93 11:17 10:16-18
    94 10:19 9:17-19 8:18-20 7:18
    95 9:16 8:16-17 7:16-17 6:16-17
    96 8:13-15 7:13-15 6:13-15 5:13-15 4:13-15 3:13
    """
}
