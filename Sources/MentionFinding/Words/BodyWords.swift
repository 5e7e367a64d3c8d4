internal import VietnameseText

/// Words beside the names of bodies.
enum BodyWords {
  /// Abbreviations that stand for more than a body: CP is cổ phần, QH is quy hoạch, too.
  static let bare = Set(keys("cp qh"))
  static let term = keys("khóa")[0]
  /// Before `CP` and `QH` where they are a body: `Thủ tướng CP`, `đại biểu QH`.
  static let beforeGovernment = Set(
    keys("tướng của phòng viên do và tra đạo quyền tịch biểu đoàn thư")
  )
  /// What may belong to the government or the assembly, and is a body of its own.
  static let offices = pairKeys(
    "thanh tra, văn phòng, tôn giáo, cơ yếu, thông tin, hành chính, thi đua"
  )
  /// Before a body these make it several: `các Ban Chỉ đạo`, `hai Bộ Công an`.
  static let plurals = Set(keys("các những nhiều mỗi từng mọi một cấp"))
  static let numerals = Set(keys("hai ba bốn"))
  static let ordinal = keys("thứ")[0]
  static let houses = Set(keys("nhà khách"))
  /// `lập`, `kiện toàn`, `có`: a board is made, which is none of ours yet.
  static let founding = Set(keys("lập toàn có"))
  /// Before `ban chỉ đạo` in small letters where one is meant: `trưởng ban chỉ đạo`.
  static let members = Set(keys("trưởng phó viên trực tịch ký thư của cho do với và tại từ trong"))
  static let vptt = keys("vptt")[0]
  static let officeTT = pairKey("phòng tt")
  static let standing = pairKey("thường trực")
  static let office = pairKey("văn phòng")
  static let digital = keys("số")[0]
  static let electronic = pairKey("điện tử")
  /// Before the name of a field, which may be that of a paper, too.
  static let fields = Set(keys("sở bộ cục vụ phòng ngành khoa viện"))
  static let departments = Set(keys("cục vụ"))
  static let ministry = keys("bộ")[0]
  static let centre = keys("trung")[0]
  /// Words with capitals behind a body that leave it the same.
  static let goingOn = Set(keys("việt khóa nhiệm số đảng cộng và nước vietnam"))
  static let massOrganizations = Set(keys("đoàn hội mặt"))
  static let boards = [keys("ban chỉ đạo"), keys("bcđ"), keys("bcđnq")]
}
