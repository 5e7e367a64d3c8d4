internal import SeededNumbers

/// Names of communes, hamlets, schools, companies and people that do not exist, made of usual parts.
///
/// There are tens of thousands of each, so that their number grows with the archive.
struct LocalNames {
  enum Kind: Int, CaseIterable { case commune, hamlet, school, company, stranger, foreigner }

  /// A few of each kind, by its number.
  private let names: [[String]]

  init(_ random: inout SplitMix64) {
    names = Kind.allCases.map { kind in
      (0..<3).map { _ in Self.name(kind, &random) }
    }
  }

  func name(_ kind: Kind, _ random: inout SplitMix64) -> String {
    random.pick(names[kind.rawValue])
  }

  static func name(_ kind: Kind, _ random: inout SplitMix64) -> String {
    switch kind {
    case .commune: commune(&random)
    case .hamlet: hamlet(&random)
    case .school: school(&random)
    case .company: company(&random)
    case .stranger: PersonNames.name(&random)
    case .foreigner: ForeignNames.person(&random)
    }
  }

  private static func commune(_ random: inout SplitMix64) -> String {
    if random.chance(18) { return "\(random.pick(highland)) \(random.pick(highlandNames))" }
    return plain(&random)
  }

  /// Two different syllables, for example `Tân Phú`.
  private static func plain(_ random: inout SplitMix64) -> String {
    let first = random.pick(firsts)
    var second = random.pick(seconds)
    while second == first { second = random.pick(seconds) }
    return "\(first) \(second)"
  }

  private static func hamlet(_ random: inout SplitMix64) -> String {
    switch random.below(10) {
    case 0..<3: "\(random.pick(["thôn", "xóm", "ấp", "khóm", "đội"])) \(random.within(1...15))"
    case 3..<5: "\(random.pick(["bản", "buôn", "làng"])) \(random.pick(highlandNames))"
    default: "\(random.pick(["thôn", "xóm", "ấp"])) \(plain(&random))"
    }
  }

  private static func school(_ random: inout SplitMix64) -> String {
    let level = random.pick(["Mầm non", "Tiểu học", "THCS", "THPT", "Trung cấp nghề"])
    let name = random.chance(50) ? PersonNames.name(&random) : commune(&random)
    return "Trường \(level) \(name)"
  }

  private static func company(_ random: inout SplitMix64) -> String {
    let name = random.chance(50) ? ForeignNames.surname(&random) : plain(&random)
    return "Công ty \(random.pick(["cổ phần", "TNHH"])) \(random.pick(trades)) \(name)"
  }

  private static let trades = [
    "Xây dựng", "Thương mại", "Thực phẩm", "May mặc", "Cơ khí", "Vận tải", "Thủy sản", "Dược phẩm",
    "Du lịch", "Môi trường", "Nông nghiệp", "Điện tử", "Vật liệu", "Giải pháp số", "Bao bì",
  ]
  private static let firsts = split(
    """
    Tân Phú Long Bình An Hòa Mỹ Thạnh Vĩnh Đông Tây Nam Bắc Đại Xuân Thanh Quảng Hải Yên Hưng Phước
    Trung Thượng Hạ Nghĩa Nhơn Cẩm Kim Ngọc Hồng Hoằng Quỳnh Diễn Nga Triệu Gio Cam Điện Duy Tam Thới
    Lộc Châu Định Đức Gia Giao Hiệp Hương Khánh Lai Lạc Liên Minh Nguyên Phong Sơn Thái Thuận Tiên
    Trường Văn Việt Vạn Ninh Thọ Quế Trà Suối Khe Đồng Gò Bàu Rạch
    """
  )
  private static let seconds = split(
    """
    An Bình Châu Cường Dân Đông Đức Giang Hà Hải Hậu Hiệp Hòa Hội Hợp Hưng Khánh Khê Lâm Lập Lễ Lĩnh
    Lộc Lợi Lương Mai Minh Mỹ Nam Nghĩa Nghiệp Nhân Nhuận Ninh Phong Phú Phúc Phụng Phước Phương Quan
    Quang Quới Sơn Tân Thành Thạch Thái Thạnh Thắng Thiện Thịnh Thọ Thuận Thủy Tiến Tín Trạch Trị
    Trinh Trung Trường Tường Vân Viên Vinh Xá Xuyên Yên Ngãi Hiếu Hương Cát Đài Đình Kiều Lãng Lạng
    Liệt Luông Nhất Nhị Tảo Tiệp Toàn Triều Tự Vượng Bối Cầu Cốc Dương Đạo
    """
  )
  private static let highland = split(
    "Ea Ia Đắk Krông Chư Nậm Mường Tà Pa Lùng Sín Cư Đạ Tu Pờ Háng Chế Xín Bản Phìn Y Kon Plei Ayun"
  )
  private static let highlandNames = split(
    """
    Kmút Tul Hleo Păn Nhùng Xén Khương Lừ Lịch Tòng Rve Pơ Drơng Sặp Púng Pồ Chải Phình Tở Lay Kao
    Mơr Krêl Tiêm Ngao Tơ Lốp Khoang Pùng Tăm Hồ Thàng Tủa Giàng Hin Rsai Mốt Pắc Bơ Ngòi Hụt Phăng
    Khoai Rơm Blang Sol Piar Mnang Hiao Cuôr Đăng Nuếc Rmok Knia Wer Khăn Siên Mùn Lèng Tả Vàng Sủ
    """
  )

  private static func split(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
