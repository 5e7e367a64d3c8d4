internal import VietnameseText

/// With which small words the name of another board goes on behind `Ban Chỉ đạo`.
///
/// Every other small word goes on with the sentence: `Ban Chỉ đạo đánh giá cao …`.
enum BoardPhrases {
  /// Says whether the words at a place are such.
  static func begin(at index: Int, of words: [ScannedSyllable], _ classes: [WordClass]) -> Bool {
    if classes[index].contains(.boardWord) { return true }
    guard index + 1 < words.count else { return false }
    let pair = NameSteps.pair(words[index].key, words[index + 1].key)
    guard !organizing.contains(pair) else {
      return index + 2 < words.count && festive.contains(words[index + 2].key)
    }
    return pairs.contains(pair)
  }

  private static let pairs = pairKeys(list)

  private static let list = """
    cải cách, xây dựng, giảm nghèo, phát triển, thực hiện, đề án, hội nhập, bảo vệ, an toàn, an ninh, \
    chuyển đổi, ứng phó, thi tốt, thi trung, thi tuyển, thi hành, tổng kết, tổng điều, tổng tuyển, sắp xếp, \
    đổi mới, đổi số, giải phóng, giải quyết, kinh tế, nông thôn, nông nghiệp, cơ cấu, tái cơ, thương mại, \
    tín dụng, xóa đói, xóa nhà, khắc phục, cứu hộ, tìm kiếm, toàn dân, dân chủ, dân vận, kỷ niệm, đại hội, \
    đại lễ, vận động, thống kê, quản lý, đầu tư, thông tin, y tế, văn hóa, giáo dục, biên giới, \
    đấu tranh, gia đình, điều phối, hợp tác, nghiên cứu, nhà ở, sản xuất, xử lý, tuyển sinh, tuyên truyền, \
    phong trào, phổ cập, phổ biến, bầu cử, cổ phần, cai nghiện, chính quyền, chính phủ, chăm sóc, \
    du lịch, di dời, dạy nghề, đào tạo, hè tình, lễ hội, ngăn chặn, người cao, nhân đạo, quy hoạch, \
    quân sự, tôn giáo, trẻ em, truyền thông, trợ giúp, bình đẳng, bảo hiểm, bảo tồn, hỗ trợ, tư pháp
    """

  private static let organizing = pairKeys("tổ chức")
  private static let festive = Set(keys("các kỷ đại lễ"))
}
