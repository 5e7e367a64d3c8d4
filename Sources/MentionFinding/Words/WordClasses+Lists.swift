internal import VietnameseText

extension WordClasses {
  /// The words of each class.
  ///
  /// A phrase is entered by the word that stands next to the name.
  static let lists: [(WordClass, String)] = [
    (.surname, NameWords.surnames), (.surname, rareSurnames), (.lead, leads), (.address, addresses),
    (.lead, addresses),
    (.post, posts), (.thing, things), (.district, districts), (.province, "tỉnh"),
    (.city, "tp"), (.link, "về của thuộc"), (.credit, credits), (.function, functionWords),
    (.others, others), (.former, "nguyên cựu former"), (.bodyHead, bodyHeads),
    (.office, "ubnd hđnd mttq tp tw catp ca ubmttq btc"), (.follower, followers),
    (.verb, verbs), (.notBody, notBodies), (.institution, institutions), (.rank, "tướng tá úy"),
    (.filler, fillers), (.boardWord, boardWords), (.counted, counted), (.common, commonWords),
    (.nameSyllable, nameSyllables), (.nameSyllable, NameWords.surnames), (.event, events),
    (.canonical, "về của thuộc và công t hiệp"),
  ]

  /// Ranks (tá, tướng), degrees (TS, PGS.TS, sĩ), ends of posts (Chủ tịch, Bộ trưởng, Giám đốc).
  private static let leads = """
    tá úy tướng ts pgs gs ths cn ks sĩ sỹ sư tịch trưởng đốc thư nhiệm viên lệnh ủy phòng khoa \
    thẩm quyền phó ban minister chairman chairwoman chair director general colonel president \
    secretary chief head professor lieutenant major officer chairperson ministre président pm gen lt col
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
    đường trường thpt thcs quỹ giải sông cầu chợ hồ núi đèo sạn bến cảng phố hẻm ngõ ngách bia \
    tượng đền chùa đình ga đảo vịnh biển thác hang hầm kênh mũi hòn rừng trạm tàu đập clb fc báo \
    chè trà nem phở bún rạp xóm quán tiệm \
    xưởng street road ward avenue school university river bridge fund award district village commune \
    town airport port stadium hotel hospital institut université lycée hôpital institute
    """

  private static let institutions = """
    ty cty viện đài học bệnh hội tổ nhà khu hãng đh hv bv nxb
    """

  private static let fillers = """
    thường trực chuyên trách danh dự thứ nhất điều hành phụ nước chính phủ đương nhiệm mới kiêm \
    quốc gia và ông bà đồng chí nhà giáo sư tiến sĩ sỹ ts pgs gs ths nguyên cựu cố vấn cao cấp là \
    standing permanent mr ms of the
    """

  private static let boardWords = """
    phòng chống liên trung tối cấp quốc công chương về của thuộc
    """

  private static let counted = """
    người đại biểu học viên tỷ tỉ triệu nghìn ngàn trăm năm tháng ngày giờ phút tuần lượt lớp huyện xã \
    quận phường tỉnh thành cơ đơn hộ trường hợp vụ việc cán bộ chiến đoàn km ha tấn lần tổ cuộc phần điểm em suất gian trạm cái chiếc bộ cây con
    """

  private static let commonWords = """
    đoàn mai cao danh mùa thân lò ma tô kim lại tăng đầu vàng chu lâm thái an nay như la giáp tiêu \
    quan vi thành giang sầm đồng cung khúc kiên tòng lục mạc bạch âu hàn
    """

  /// Beside those that ``NameWords`` lists for all purposes.
  private static let rareSurnames = """
    tôn diệp đái bành bá chử chúc cấn cổ cù lã lữ ngạc nhữ sái tần tiết tống trưng ung uông xa yên \
    thẩm thiệu mẫn sầm điểu hờ diêm khà vừ thò lù
    """

  private static let nameSyllables = """
    an anh ân ánh bách bảo bạch bích bình ca cầm chân chi chiến chính công cúc cường cương danh diễm \
    diệp diệu dung dũng duy duyên dương đạo đạt đăng điền đình đoan đông đồng đức giang gấm hà hạ hải hân hạnh hào \
    hằng hân hậu hiền hiển hiệp hiếu hoa hòa hoài hoàn hoàng hoan hồng huân huệ hùng huy huyền hưng hương hữu \
    khải khang khanh khánh khiêm khoa khôi khuê khương kiên kiệt kiều kim kỳ lam lan lâm lân liên liễu linh \
    loan long lộc lợi luân luận lương ly mai mạnh mẫn minh mỹ nam nga ngân nghi nghĩa ngọc nguyên nguyệt nhã nhàn \
    nhân nhật nhi nhung như oanh phát phong phú phúc phước phương phượng quân quang quế quốc quý quyên quyền \
    quyết quỳnh sang sâm sen sĩ sinh sơn sương tài tâm tân tấn thạch thái thanh thành thảo thắng thế thị thiên thiện \
    thịnh thoa thọ thông thu thuận thục thủy thúy thùy thư thước thương thường tiến tín toàn toản trà trang \
    trâm trí triết triều trinh trọng trung trúc trường tú tuấn tuệ tùng tuyên tuyết tường tỵ uyên vân văn \
    viên việt vinh vĩnh vũ vượng vy xuân xuyến yên yến
    """

  private static let events = "cụ em cháu bé cậu bác old"

  private static let districts = "huyện quận xã phường trấn thôn bản ấp buôn làng khóm"

  private static let credits = "ảnh nguồn tin bài photo video clip hình source credit phóng pv"

  private static let functionWords = """
    tại ở từ riêng với về tới đến do theo vùng qua giữa và của cùng trong sau trước hiện nay tỉnh \
    như khi nhiều các những còn cả in at from to on for and with the within across near of
    """

  private static let others = """
    huyện quận xã phường thị các cấp những nhiều một hai ba bốn mỗi từng mọi cơ thôn địa tối
    """

  private static let bodyHeads = """
    ban sở bộ cục vụ viện hội ủy văn trung trường đại công tổng liên báo đài tạp chi đảng đoàn \
    mặt quỹ học tòa thanh ngân nhà hiệp tiểu
    """

  private static let followers = """
    city province provincial municipal police department authorities officials
    """

  private static let verbs = """
    đã đang sẽ và là có được cũng cho do trong từ tại phải cần tiếp yêu đề tổ với để ở vừa chưa \
    không thực ban cùng gồm nêu theo khi sau chỉ đồng nhấn giao đến tham phối hoặc hay đánh chủ \
    góp dự gửi ký nghe nói kể hỏi đáp trình
    """

  private static let notBodies = """
    nghị thảo trưởng tác tá biểu hội bản kết tướng hành cáo thi úy điều thư quốc chí tịch viên hợp \
    dân kiện thông tin bằng hóa học sĩ sư cộng thể phủ thức nhiệm đội giá đảm diện số lượng đa đoàn ước thống
    """
}
