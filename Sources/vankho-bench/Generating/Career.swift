internal import SeededNumbers

/// The posts of one person, one after the other.
enum Career {
  /// Invents the posts of somebody who works in a province, or for the state where that is nil.
  static func posts(
    in province: SampleProvince?,
    _ random: inout SplitMix64
  ) -> [SampleOfficial.Post] {
    let path = province.map { local($0, &random) } ?? central(&random)
    let length = min(path.steps.count, 1 + random.below(path.steps.count))
    var from = SampleDay.first
    return path.steps.prefix(length).enumerated().map { step, position in
      if step > 0 { from = from + random.within(500...1300) }
      return SampleOfficial.Post(
        from: from,
        rank: path.hasRanks ? ranks[min(path.lowest + step, ranks.count - 1)] : nil,
        position: position,
        organization: path.organization
      )
    }
  }

  private struct Path {
    var steps: [String]
    var organization: Int?
    var hasRanks = false
    /// The rank to begin with.
    var lowest = 0
  }

  private static let ranks = ["Thượng tá", "Đại tá", "Thiếu tướng", "Trung tướng"]

  private static func local(_ province: SampleProvince, _ random: inout SplitMix64) -> Path {
    func name(_ local: SampleOrganization.Local) -> String { all[place(local)].name }
    func place(_ local: SampleOrganization.Local) -> Int {
      SampleOrganization.place(local, of: province)
    }
    let board = name(.board)
    switch random.below(5) {
    case 0, 1:
      let police = name(.police)
      let steps = [
        "Phó Giám đốc \(police)", "Phó Giám đốc \(police); Phó Trưởng \(board)",
        "Giám đốc \(police); Phó Trưởng ban Thường trực \(board)",
      ]
      return Path(steps: steps, organization: place(.police), hasRanks: true)
    case 2:
      let government = name(.government)
      let steps = [
        "Phó Chủ tịch \(government); Trưởng \(board)", "Phó Chủ tịch Thường trực \(government)",
        "Chủ tịch \(government)",
      ]
      return Path(steps: steps, organization: place(.government))
    case 3:
      let party = name(.party)
      return Path(
        steps: ["Trưởng Ban Dân vận \(party)", "Phó Bí thư \(party)"],
        organization: place(.party)
      )
    default:
      let office = random.pick(["Tư pháp", "Nội vụ", "Y tế", "Ngoại vụ"])
      let steps = [
        "Phó Giám đốc Sở \(office) \(province.label)", "Giám đốc Sở \(office) \(province.label)",
      ]
      return Path(steps: steps, organization: nil)
    }
  }

  private static func central(_ random: inout SplitMix64) -> Path {
    let place =
      SampleOrganization.centralPlaces.lowerBound
      + random.below(SampleOrganization.centralPlaces.count)
    let body = all[place]
    switch body.kind {
    case "committee":
      let steps = ["Ủy viên \(body.name)", "Phó Trưởng ban Thường trực \(body.name)"]
      return Path(steps: steps, organization: place, hasRanks: true, lowest: 2)
    case "office":
      let steps = ["Phó Chánh \(body.name)", "Chánh \(body.name)"]
      return Path(steps: steps, organization: place, hasRanks: true, lowest: 1)
    case "other":
      return Path(
        steps: ["Giảng viên \(body.name)", "Trưởng khoa, \(body.name)"],
        organization: place
      )
    default:
      let unit = random.pick(["Pháp chế", "Hợp tác quốc tế", "Tổ chức cán bộ", "Tuyên truyền"])
      let steps = [
        "Phó Vụ trưởng Vụ \(unit), \(body.name)", "Vụ trưởng Vụ \(unit), \(body.name)",
        "Thứ trưởng, \(body.name)",
      ]
      return Path(steps: steps, organization: place)
    }
  }

  private static var all: [SampleOrganization] { SampleOrganization.all }
}
