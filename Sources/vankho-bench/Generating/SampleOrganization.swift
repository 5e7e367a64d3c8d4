internal import VietnameseText

/// A body: of a province, of the state, or a publisher.
struct SampleOrganization: Sendable {
  var id: String
  var name: String
  var kind: String
  var aliases: [String] = []
  var parent: String?
  var province: String?

  private init(
    _ name: String,
    _ kind: String,
    id: String? = nil,
    aliases: [String] = [],
    parent: String? = nil,
    province: String? = nil
  ) {
    self.id = id ?? Folding.slug(of: name)
    self.name = name
    self.kind = kind
    self.aliases = aliases
    self.parent = parent
    self.province = province
  }

  /// What every province has, in this order in `all`, province by province.
  enum Local: Int, CaseIterable { case government, police, board, party }

  /// All bodies: four a province, then those of the state, then the publishers.
  ///
  /// A province that went on under its name after the merger kept its bodies.
  static let all: [SampleOrganization] = locals + central + publishers

  static let centralPlaces = locals.count..<(locals.count + central.count)
  static let publisherPlaces = (locals.count + central.count)..<all.count

  /// Returns the place of a province's body in `all`.
  static func place(_ local: Local, of province: SampleProvince) -> Int {
    (homes[province.slug] ?? 0) * Local.allCases.count + local.rawValue
  }

  /// The provinces that have bodies of their own: one for each name.
  private static let homeProvinces = SampleProvince.all.filter { !$0.id.hasSuffix("-2025") }
  private static let homes = Dictionary(
    uniqueKeysWithValues: homeProvinces.enumerated().map { ($1.slug, $0) }
  )

  private static let locals = homeProvinces.flatMap { province in
    let (label, slug, home) = (province.label, province.slug, province.id)
    let party = province.isCity ? "Thành ủy" : "Tỉnh ủy"
    return [
      SampleOrganization(
        "UBND \(label)",
        "government",
        id: "ubnd-\(slug)",
        aliases: ["Ủy ban nhân dân \(label)"],
        province: home
      ),
      SampleOrganization(
        "Công an \(label)",
        "police",
        id: "cong-an-\(slug)",
        parent: "bo-cong-an",
        province: home
      ),
      SampleOrganization(
        "Ban Chỉ đạo về Nhân quyền \(label)",
        "committee",
        id: "bcd-nhan-quyen-\(slug)",
        aliases: ["BCĐ Nhân quyền \(label)"],
        province: home
      ),
      SampleOrganization(
        "\(party) \(province.name)",
        "party",
        id: "\(Folding.slug(of: party))-\(slug)",
        province: home
      ),
    ]
  }

  private static let central = [
    SampleOrganization(
      "Ban Chỉ đạo về Nhân quyền của Chính phủ",
      "committee",
      id: "bcd-nhan-quyen-chinh-phu"
    ),
    SampleOrganization(
      "Văn phòng Thường trực Ban Chỉ đạo về Nhân quyền của Chính phủ",
      "office",
      id: "vptt-nhan-quyen-chinh-phu",
      parent: "bcd-nhan-quyen-chinh-phu"
    ),
    SampleOrganization("Bộ Công an", "ministry"), SampleOrganization("Bộ Ngoại giao", "ministry"),
    SampleOrganization("Bộ Tư pháp", "ministry"), SampleOrganization("Bộ Nội vụ", "ministry"),
    SampleOrganization("Bộ Y tế", "ministry"),
    SampleOrganization("Bộ Giáo dục và Đào tạo", "ministry"),
    SampleOrganization("Ủy ban Dân tộc", "ministry"),
    SampleOrganization("Ban Tôn giáo Chính phủ", "government"),
    SampleOrganization("Viện Nghiên cứu quyền con người", "other"),
    SampleOrganization("Trường Bồi dưỡng cán bộ cơ sở", "other"),
  ]

  /// 40 publishers: twelve for the whole country, invented, and the papers of some provinces.
  private static let publishers: [SampleOrganization] = {
    let national = [
      "Báo Đời sống và Pháp lý", "Báo Tin tức hằng ngày", "Báo Bạn đọc ba miền",
      "Tạp chí Dân cư và Xã hội", "Tạp chí Cán bộ cơ sở", "Tạp chí Quyền và Nghĩa vụ",
      "Đài Tiếng nói ba miền", "Cổng tin Chính sách", "Trang tin Hội nghị",
      "Báo Nông thôn ngày nay",
      "Báo Tuổi trẻ vùng cao", "Hãng tin Sông Hồng",
    ]
    let local = homeProvinces.prefix(56).enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
    return national.map { SampleOrganization($0, "publisher") }
      + local.map { SampleOrganization("Báo \($0.name)", "publisher", province: $0.id) }
  }()
}
