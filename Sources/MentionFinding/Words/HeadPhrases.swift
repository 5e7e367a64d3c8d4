internal import VietnameseText

/// Words of more than one syllable before a name, which say what kind of thing has it.
///
/// `Bản` is a village and `biên bản` a record, `trường` a school and `thị trường` a market: the longest
/// phrase that ends before a name says more than its last word.
struct HeadPhrases: Sendable {
  static let press = HeadPhrases()

  /// The last words of all phrases.
  static let lastWords = Set(
    lists.flatMap { list in
      list.1.split(separator: ",").compactMap { keys(String($0)).last }
    }
  )

  /// By the words from the last to the first.
  private let classes: [UInt64: WordClass]

  private init() {
    var classes: [UInt64: WordClass] = [:]
    for (list, phrases) in Self.lists {
      for phrase in phrases.split(separator: ",") {
        let words = keys(String(phrase))
        let key = words.dropLast().reversed().reduce(words[words.count - 1], NameSteps.pair)
        classes[key, default: []].insert(list)
      }
    }
    self.classes = classes
  }

  /// Returns the class of the longest phrase of two or three words that ends with a word; nil where
  /// none does.
  func find(endingAt index: Int, of words: [ScannedSyllable]) -> WordClass? {
    guard index > 0, words[index].gap == .space else { return nil }
    let pair = NameSteps.pair(words[index].key, words[index - 1].key)
    if index > 1, words[index - 1].gap == .space,
      let found = classes[NameSteps.pair(pair, words[index - 2].key)]
    {
      return found
    }
    return classes[pair]
  }

  private static let lists: [(WordClass, String)] = [
    (.thing, things), (.institution, institutions), (.district, "thị xã, thị trấn, thị tứ"),
    (.plain, plain), (.event, events), (.lead, leads),
    (.address, "đồng chí"), (.lead, "đồng chí"),
  ]

  /// What has a name of its own, in which a place or person stands: no place and no person is meant.
  private static let things = """
    thủy điện, nhiệt điện, điện gió, điện mặt trời, lọc dầu, hóa dầu, trường đua, bến xe, bến tàu, \
    bến phà, xa lộ, quốc lộ, tỉnh lộ, đại lộ, cao tốc, sân bay, phi trường, hàng không, \
    sân vận động, sân golf, nhà máy, nhà khách, nhà nghỉ, tập thể, nhà hát, nhà tù, nhà thờ, nhà ga, nhà văn hóa, nhà thi đấu, \
    khách sạn, siêu thị, công viên, quảng trường, bảo tàng, thư viện, khu công nghiệp, khu du lịch, \
    khu kinh tế, khu đô thị, khu chế xuất, cụm công nghiệp, khu di tích, khu sinh thái, cửa khẩu, \
    câu lạc bộ, đội bóng, bóng đá, huân chương, giải thưởng, giải báo chí, bưu điện, trại giam, \
    trại tạm giam, làng nghề, nông trường, lâm trường, hồ chứa, đập thủy điện, hải đăng, ngọn hải đăng, \
    vườn quốc gia, khu bảo tồn, nghĩa trang, tượng đài, đền thờ, lễ hội, vé số, xổ số, cáp treo, \
    tàu điện, ký túc xá, chung cư, tòa nhà, tâm thương mại, phố cổ, thành cổ, nhà sàn, nhà rông, \
    tạp chí, nhật báo, nhà xuất bản, truyền hình, phát thanh, xi măng, gang thép, \
    vịnh bắc, thành nhà, hoàng thành, kinh thành, trà xanh, vải thiều, cà phê, nước mắm, bia hơi, \
    quân cảng, tàu hộ vệ, tàu ngầm, tàu cá, tàu kéo, khu trục, chiến khu, trung đoàn, sư đoàn, \
    lữ đoàn, tiểu đoàn, nhà lao, học cơ sở, học phổ thông, \
    ngã ba, ngã tư, ngã năm, ngã sáu, ngã bảy, nút giao, vòng xoay, cầu vượt, tiểu học, mầm non, mẫu giáo, công ước, hiệp định, hiệp ước, đường sắt, đường bộ, đường thủy, \
    đường cao tốc, bún bò, tuyên bố, đài tiếng nói, văn nghệ, cao su, dầu khí, đóng tàu
    """

  /// Bodies that are often named after a place or a person, and often are not.
  private static let institutions = """
    học viện, đại học, cao đẳng, bệnh viện, ngân hàng, công ty, tổng công ty, tập đoàn, nhạc viện, \
    viện nghiên cứu, trung tâm, công đoàn, quân y, đa khoa, y khoa, bách khoa, cổ phần
    """

  /// Words in which one of the classes above is only a syllable.
  private static let plain = """
    biên bản, văn bản, kịch bản, phiên bản, cơ bản, xuất bản, ấn bản, bài bản, nguyên bản, căn bản, \
    dị bản, nhật bản, tư bản, thị trường, môi trường, hiện trường, lập trường, chiến trường, \
    thương trường, hậu trường, diễn trường, yêu cầu, nhu cầu, toàn cầu, thỉnh cầu, cầu cứu, \
    lý giải, hòa giải, chú giải, thuyên giải, diễn giải, kiến giải, đối tượng, ấn tượng, \
    hiện tượng, biểu tượng, hình tượng, khí tượng, nông thôn, thông báo, cảnh báo, dự báo, họp báo, \
    tin báo, trình báo, quốc hội, xã hội, cơ hội, đại hội, khoa học, tin học, du học, \
    trường học, sinh học, bài học, năm học, khóa học, lớp học, giờ học, tự học, lên đường, cập bến, thành viên, \
    hội viên, người nhà, về nhà, nhà nhà, giáo viên, cây cầu, địa bàn, điểm cầu, đầu cầu, \
    hải đảo, đoàn tàu, chuyến tàu, phương tàu, cán bộ, thành phố, tổng hội, hiệp hội, \
    hợp tác xã, tác xã, chủ nhà, cấp tỉnh, bán buôn, cấp thôn, khối phố, dư địa chí
    """

  /// Before the name of a person of the past.
  private static let events = """
    khởi nghĩa, phong trào, chiến dịch, chiến thắng, tư tưởng, thời vua, triều vua, nghĩa quân, \
    anh hùng, liệt sĩ, liệt sỹ, danh nhân, danh tướng, lãnh tụ, chí sĩ, sĩ phu, nhà thơ, nhà văn, \
    nhạc sĩ, nhạc sỹ, họa sĩ, họa sỹ, ca sĩ, nghệ sĩ, nghệ sỹ, diễn viên, cầu thủ, thủ lĩnh, \
    nhà yêu nước, nhà cách mạng, danh thần, trạng nguyên, đạo diễn, hoa hậu, học sinh, sinh viên, \
    nông dân, công nhân, tài xế, bị cáo, bị can, nạn nhân, nghi phạm, đối tượng, vận động viên, ảnh gia, doanh nhân, trọng tài, \
    huấn luyện viên, chủ hộ, hộ ông, hộ bà, mộ cụ, thờ cụ, người mẫu, kỳ thủ, tay vợt, tiền đạo, \
    hậu vệ, tiền vệ, thủ môn, đình nguyên, hoàng giáp, danh sĩ, danh sỹ, nghệ nhân, thầy lang, võ sĩ
    """

  /// May stand directly before a person's name.
  private static let leads =
    "bác sĩ, luật sư, giáo sư, tiến sĩ, thạc sĩ, kỹ sư, thủ tướng, chủ tịch nước"
}
