internal import VietnameseText

/// A province before or after the merger of 2025-07-01.
struct SampleProvince: Sendable {
  var id: String
  var name: String
  var isCity: Bool
  var code: String
  var region: String
  /// The first and the last day on which it existed; nil is always.
  var from: SampleDay?
  var until: SampleDay?
  var successor: String?

  /// The name in a sentence: `tỉnh Gia Lai`, `thành phố Cần Thơ`.
  var label: String { (isCity ? "thành phố " : "tỉnh ") + name }

  var slug: String { Folding.slug(of: name) }

  func exists(on day: SampleDay) -> Bool {
    (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
  }

  /// The interval for `valid`.
  var valid: String { "\(from?.text ?? "..")/\(until?.text ?? "..")" }

  /// All units, those of before first; a unit that kept its name in the merger is there twice.
  static let all: [SampleProvince] = {
    let old = table.split(separator: "\n").map { read($0) }
    // Huế became a city half a year before the others were merged.
    var hue = SampleProvince(old.first { $0.successor == "hue" }, "Huế", id: "hue")
    hue.isCity = true
    hue.from = SampleDay(year: 2025, month: 1, day: 1)
    let merged = old.filter { $0.successor == "\($0.slug)-2025" }.map { province in
      var unit = SampleProvince(province, province.name, id: "\(province.slug)-2025")
      unit.from = .merger
      return unit
    }
    return old + [hue] + merged
  }()

  private init(_ old: SampleProvince?, _ name: String, id: String) {
    self.init(id: id, name: name, isCity: old?.isCity ?? false, code: old?.code ?? "00")
    region = old?.region ?? ""
  }

  private init(id: String, name: String, isCity: Bool, code: String) {
    self.id = id
    self.name = name
    self.isCity = isCity
    self.code = code
    region = ""
  }

  /// Reads `C 92 * Cần Thơ > Cần Thơ`: region, code, city or not, name, name after the merger.
  private static func read(_ line: Substring) -> SampleProvince {
    let sides = line.split(separator: ">")
    let head = sides[0].split(separator: " ")
    let name = head.dropFirst(3).joined(separator: " ")
    var province = SampleProvince(
      id: Folding.slug(of: name),
      name: name,
      isCity: head[2] == "*",
      code: String(head[1])
    )
    province.region = regions[head[0]] ?? ""
    let after = Folding.slug(of: sides[1])
    if after == "hue" {
      province.until = SampleDay(year: 2024, month: 12, day: 31)
      province.successor = after
    } else if !after.isEmpty {
      province.until = SampleDay.merger + -1
      province.successor = after + "-2025"
    }
    return province
  }

  private static let regions: [Substring: String] = [
    "B": "Trung du và miền núi phía Bắc", "H": "Đồng bằng sông Hồng",
    "T": "Bắc Trung Bộ và Duyên hải miền Trung", "N": "Tây Nguyên", "D": "Đông Nam Bộ",
    "C": "Đồng bằng sông Cửu Long",
  ]
}
