internal import SeededNumbers

/// Numbers as the press prints them: of decrees, sums of money, amounts, days.
enum PressNumbers {
  /// From two digits to five, as Vietnamese texts write them.
  static func number(_ random: inout SplitMix64) -> String {
    VietnameseNumber.text(
      random.chance(40) ? random.within(1000...98_000) : random.within(11...990)
    )
  }

  /// For example `Nghị định số 72/2023/NĐ-CP`.
  static func decree(year: Int, _ random: inout SplitMix64) -> String {
    let number = random.chance(50) ? random.within(1...180) : random.within(181...4200)
    let ministry = random.pick(ministries)
    return switch random.below(8) {
    case 0: "Nghị định số \(number)/\(year)/NĐ-CP"
    case 1: "Thông tư số \(number)/\(year)/TT-\(ministry)"
    case 2: "Quyết định số \(number)/QĐ-TTg"
    case 3: "Quyết định số \(number)/QĐ-UBND"
    case 4: "Chỉ thị số \(number)/CT-\(random.pick(["TTg", "UBND", "TU"]))"
    case 5: "Nghị quyết số \(number)/NQ-\(random.pick(["CP", "HĐND", "TW"]))"
    case 6: "Kế hoạch số \(number)/KH-\(random.pick(["UBND", ministry]))"
    default: "Công văn số \(number)/\(ministry)-\(random.pick(["VP", "TTra", "TCCB", "PC"]))"
    }
  }

  /// For example `7,3%` or `7,32%`.
  static func share(_ random: inout SplitMix64) -> String {
    "\(random.within(2...98)),\(fraction(&random))%"
  }

  private static func fraction(_ random: inout SplitMix64) -> Int {
    random.chance(50) ? random.within(1...9) : random.within(11...99)
  }

  /// For example `12,5 tỷ đồng`.
  static func sum(_ random: inout SplitMix64) -> String {
    switch random.below(4) {
    case 0: "\(random.within(2...99)),\(fraction(&random)) tỷ đồng"
    case 1: "\(VietnameseNumber.text(random.within(11...3960))) tỷ đồng"
    case 2: "\(VietnameseNumber.text(random.within(211...19_980))) triệu đồng"
    default: "\(random.within(15...950)) triệu đồng"
    }
  }

  /// For example `1.240 tấn`.
  static func amount(_ random: inout SplitMix64) -> String {
    let number = random.chance(45) ? random.within(1000...64_000) : random.within(12...999)
    return "\(VietnameseNumber.text(number)) \(units[law.place(&random)])"
  }

  /// For example `Calmore 350`, which nobody sells.
  static func brand(_ random: inout SplitMix64) -> String {
    let name = ForeignNames.surname(&random)
    return random.chance(80) ? "\(name) \(random.within(11...995))" : name
  }

  /// For example `số 45 đường Trần Quang Hải`.
  static func street(_ random: inout SplitMix64) -> String {
    "số \(random.within(2...620)) đường \(PersonNames.name(&random))"
  }

  /// Begins with 0000, so that it is nobody's.
  static func phone(_ random: inout SplitMix64) -> String {
    "0000 \(random.within(100...999)) \(random.within(100...999))"
  }

  /// A mark on papers and vehicles, for example `47C-318.05`.
  static func code(_ random: inout SplitMix64) -> String {
    let series = "ABCDHKLM".utf8.map { Character(Unicode.Scalar($0)) }
    let rest = random.within(100...999)
    let place = "\(random.within(11...99))\(random.pick(series))"
    return "\(place)-\(rest).\(random.within(10...99))"
  }

  /// For example `ngày 7/3`.
  static func day(year: Int, _ random: inout SplitMix64) -> String {
    let part = random.pick(["ngày", "ngày", "sáng", "chiều", "tối"])
    let day = "\(random.within(1...28))/\(random.within(1...12))"
    return random.chance(25) ? "\(part) \(day)/\(year)" : "\(part) \(day)"
  }

  private static let ministries = [
    "BYT", "BGDĐT", "BTP", "BCA", "BNV", "BTC", "BXD", "BGTVT", "BNNPTNT", "BTNMT", "BTTTT",
    "BLĐTBXH", "BVHTTDL", "BKHCN", "BQP", "BNG",
  ]
  private static let units = [
    "hộ", "người", "tấn", "ha", "lượt người", "km", "ngôi nhà", "suất quà", "mét khối", "cây giống",
    "con lợn", "vụ", "trường hợp", "hồ sơ", "héc-ta rừng", "bao xi măng", "tạ lúa", "ca bệnh",
    "mét đường", "đôi giày", "chuyến xe", "lít nước", "tờ rơi", "học sinh", "hội viên", "cuốn sách",
    "tàu cá", "kg rác", "bản cam kết", "thẻ", "giường", "lớp", "bộ bàn ghế", "cột điện",
    "ki-lô-oát",
  ]
  private static let law = ZipfLaw(count: units.count, offset: 4)
}
