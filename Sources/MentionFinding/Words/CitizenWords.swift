internal import VietnameseText

/// Words behind the names of people who hold no post.
enum CitizenWords {
  /// Beside an age, a year of birth or an address.
  static let ages = Set(keys("sn tuổi ngụ"))
  /// `thợ hàn`, `chủ vựa`; not `Chủ tịch`.
  static let crafts = Set(keys("thợ"))
  static let owner = keys("chủ")[0]
  static let offices = Set(keys("tịch nhiệm trì tọa khảo biên"))
  /// The first two words of a calling.
  static let callings = pairKeys(
    """
    nông dân, học sinh, sinh viên, công nhân, ca sĩ, nhà văn, nhà thơ, nhạc sĩ, cầu thủ, diễn viên, \
    người dân, hộ nghèo, nạn nhân, bị cáo, tài xế, giáo viên, trú tại, quê ở, sinh năm, trưởng thôn, \
    trưởng bản, già làng, thủ lĩnh, lãnh tụ, danh tướng, thường trú, nghệ nhân, nghệ sĩ, \
    nghệ sỹ, phụ huynh, cựu chiến, thương binh, nhân viên, phóng viên, đầu bếp, hướng dẫn, vận động, \
    huấn luyện, ngư dân, người trồng, người nuôi, người lái, người bán, doanh nhân, một người, \
    một nông, một giáo, một học, một công, thôn trưởng, tổ trưởng, thầy lang, thuyền trưởng, lái xe, \
    y sĩ, y tá, bảo vệ, tiểu thương
    """
  )
  /// The first two words of firms, and the last two of `hợp tác xã`.
  static let firms = pairKeys(
    """
    công ty, doanh nghiệp, tác xã, bệnh viện, câu lạc, cửa hàng, nhà hàng, khách sạn, trung học, \
    trường tiểu
    """
  )
}
