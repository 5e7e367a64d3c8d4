/// The phrases, one a line; the first of a row are the most frequent.
enum PhraseStock {
  static func lines(_ symbol: Symbol) -> [String] {
    let text =
      switch symbol {
      case .headline: headlines
      case .sentence: sentences
      case .opening: openings
      case .actor: actors
      case .adverb: adverbs
      case .verb: verbs
      case .object: objects
      case .modifier: modifiers
      case .purpose: purposes
      case .statement: statements
      case .claim: claims
      case .cause: causes
      case .result: results
      case .measure: measures
      case .heading: headings
      case .list: lists
      case .item: items
      case .note: notes
      default: news(symbol)
      }
    return text.split(separator: "\n").map(String.init)
  }

  private static let sentences = """
    {opening}, {actor} {adverb} {verb} {object} {modifier}.
    {person} {statement} {claim}.
    {actor} {adverb} {verb} {object}, {purpose}.
    {opening}, {result}.
    {actor} {adverb} {verb} {object} và {verb} {object} {modifier}.
    theo báo cáo, {province} có {measure}, đạt {percent} kế hoạch năm.
    {person} {statement} {claim}, đồng thời đề nghị {actor} {adverb} {verb} {object}.
    {object} {modifier} {cause}.
    {opening}, {organization} {adverb} {verb} {object}, {purpose}.
    toàn tỉnh hiện có {measure} và {measure}.
    {organization} phối hợp với {organization} {verb} {object} {modifier}.
    {result}, {purpose}.
    {opening}, {measure} được hưởng lợi từ {object}.
    về chuyên đề {topic}, {person} {statement} {claim}.
    {actor} được giao {verb} {object} trước quý hai năm {year}.
    tại {meeting}, các đại biểu nghe báo cáo về {object} và {object}.
    mặc dù {object} {cause}, {actor} vẫn {adverb} {verb} {object}.
    so với năm {year}, số liệu về {object} tăng {percent}; riêng {province} tăng {percent}.
    {person} thay mặt {organization} trả lời câu hỏi về {object} {modifier}.
    các ý kiến thống nhất rằng {claim}.
    một số đại biểu nêu thực tế {object} {cause}, vì vậy cần {verb} {object}.
    {opening}, chuyên đề {topic} được đưa vào chương trình làm việc của {actor}.
    sau phần trình bày, {person} cùng {actor} thảo luận về cách {verb} {object}.
    kinh phí dành cho {object} là {number} triệu đồng, trong đó {percent} do ngân sách địa phương bảo đảm.
    {province} là một trong những nơi sớm {verb} {object}, {purpose}.
    """

  private static let openings = """
    thời gian qua
    bên cạnh đó
    từ đầu năm đến nay
    cùng với đó
    trong năm {year}
    những năm gần đây
    thời gian tới
    tại {province}
    ngoài ra
    theo kế hoạch
    trên cơ sở đó
    tính đến hết tháng trước
    trước yêu cầu mới
    qua {few} ngày triển khai
    song song với việc ấy
    để đạt mục tiêu đề ra
    ở cấp cơ sở
    sau hội nghị
    ngay từ đầu nhiệm kỳ
    trong giai đoạn đầu
    nhờ cách làm này
    với phương châm gần dân
    qua khảo sát thực tế
    đặc biệt
    ở chiều ngược lại
    trong khuôn khổ chương trình
    nhân dịp này
    tuy vậy
    """

  private static let actors = """
    các sở, ban, ngành
    các địa phương
    cấp ủy, chính quyền các cấp
    cán bộ cơ sở
    các cơ quan thành viên
    lực lượng chức năng
    các xã, phường, thị trấn
    mặt trận và các đoàn thể
    ban chỉ đạo cấp huyện
    đội ngũ báo cáo viên
    người có uy tín trong cộng đồng
    các cơ quan báo chí
    tổ công tác liên ngành
    nhà trường và gia đình
    công chức tư pháp hộ tịch
    các tổ hòa giải
    y tế thôn, bản
    các hợp tác xã
    đơn vị được phân công
    hội phụ nữ các cấp
    đoàn viên, thanh niên
    các trung tâm trợ giúp pháp lý
    doanh nghiệp trên địa bàn
    các chức sắc, chức việc
    nhóm chuyên gia độc lập
    bộ phận một cửa
    già làng, trưởng bản
    các đồn biên phòng
    """

  private static let adverbs = """
    tiếp tục
    chủ động
    thường xuyên
    kịp thời
    tích cực
    từng bước
    đồng loạt
    phối hợp chặt chẽ để
    bước đầu
    nghiêm túc
    định kỳ hằng quý
    quyết liệt
    linh hoạt
    mạnh dạn
    kiên trì
    thống nhất
    công khai
    lặng lẽ
    khẩn trương
    sáng tạo trong cách
    """

  private static let verbs = """
    triển khai
    tổ chức
    rà soát
    xây dựng
    hoàn thiện
    nâng cao chất lượng
    đánh giá
    hướng dẫn
    kiểm tra
    giám sát
    mở rộng
    duy trì
    lồng ghép
    bổ sung nguồn lực cho
    theo dõi
    tháo gỡ vướng mắc về
    tuyên truyền về
    đổi mới
    nhân rộng
    tham mưu ban hành
    cập nhật
    khảo sát
    lấy ý kiến về
    phân công thực hiện
    sơ kết
    thí điểm
    đơn giản hóa
    công bố
    lập danh mục
    quản lý
    """
}
