internal import VietnameseText

extension WordClasses {
  /// The words of each class.
  ///
  /// A phrase is entered by the word that stands next to the name.
  static let lists: [(WordClass, String)] = [
    (.surname, NameWords.surnames), (.lead, leads), (.address, addresses), (.lead, addresses),
    (.post, posts), (.thing, things), (.district, districts), (.province, "tỉnh"),
    (.city, "tp"), (.link, "về của thuộc"), (.credit, credits), (.function, functionWords),
    (.others, others), (.former, "nguyên cựu former"), (.bodyHead, bodyHeads),
    (.office, "ubnd hđnd mttq tp tw catp ca ubmttq btc"), (.follower, followers),
    (.verb, verbs), (.notBody, notBodies),
  ]

  /// Ranks (tá, tướng), degrees (TS, PGS.TS, sĩ), ends of posts (Chủ tịch, Bộ trưởng, Giám đốc).
  private static let leads = """
    tá úy tướng ts pgs gs ths cn ks sĩ sỹ sư tịch trưởng đốc thư nhiệm viên lệnh ủy phòng khoa \
    thẩm tướng quyền phó ban minister chairman chairwoman chair director general colonel president \
    secretary chief head professor lieutenant major officer chairperson ministre président
    """

  private static let addresses = """
    ông bà anh chị chí c mr ms mrs dr prof camarade mme monsieur madame tướng cụ thầy cô
    """

  private static let posts = """
    phó chủ giám trưởng thứ bộ cục chánh ủy viện vụ tổng bí thường tư hiệu thành đại quyền nguyên \
    chuyên báo đồng thiếu trung thượng vice deputy director head chair chairman chairwoman chief \
    minister standing secretary president former
    """

  private static let things = """
    đường trường thpt thcs quỹ giải ty sông cầu chợ hồ núi đèo sạn viện đài bến cảng phố hẻm ngõ \
    ngách bia tượng đền chùa street road ward avenue school university river bridge fund award \
    district village commune town học bệnh nhà xưởng khu tổ hội
    """

  private static let districts = "huyện quận xã phường trấn thôn bản ấp buôn làng khóm"

  private static let credits = "ảnh nguồn tin bài photo video clip hình source credit phóng pv"

  private static let functionWords = """
    tại ở từ riêng với về tới đến do theo vùng qua giữa và của cùng trong sau trước hiện nay tỉnh \
    như khi nhiều các những còn cả in at from to on for and with the within across near of
    """

  private static let others = """
    huyện quận xã phường thị các cấp những nhiều một hai ba bốn mỗi từng mọi cơ thôn địa
    """

  private static let bodyHeads = """
    ban sở bộ cục vụ viện hội ủy uỷ văn trung trường đại công tổng liên báo đài tạp chi đảng đoàn \
    mặt quỹ học tòa thanh ngân nhà
    """

  private static let followers = """
    city province provincial municipal people police department authorities officials
    """

  private static let verbs = """
    đã đang sẽ và là có được cũng cho do trong từ tại phải cần tiếp yêu đề tổ với để ở vừa chưa \
    không thực ban cùng gồm nêu theo khi sau chỉ đồng nhấn giao đến tham phối hoặc hay đánh chủ
    """

  private static let notBodies = """
    nghị thảo trưởng tác tá biểu hội bản kết tướng hành cáo thi úy điều thư quốc chí tịch viên hợp \
    dân kiện thông tin bằng hóa học sĩ sư cộng thể phủ thức nhiệm đội giá đảm diện số lượng đa đoàn
    """
}
