extension PhraseStock {
  static let objects = """
    công tác trợ giúp pháp lý
    chính sách bảo hiểm y tế
    chương trình giảm nghèo bền vững
    kế hoạch tập huấn hằng năm
    mô hình tự quản ở khu dân cư
    cơ sở dữ liệu dân cư
    các lớp xóa mù chữ
    dịch vụ khám, chữa bệnh
    hệ thống cấp nước sạch
    việc tiếp công dân
    quy chế phối hợp liên ngành
    nhà ở cho hộ nghèo
    đề án dạy nghề
    hoạt động hòa giải ở cơ sở
    chế độ trợ cấp xã hội
    việc giải quyết khiếu nại, tố cáo
    công tác đăng ký hộ tịch
    đường dây nóng bảo vệ trẻ em
    chuyên mục phát thanh bằng tiếng dân tộc
    quỹ học bổng cho học sinh nghèo
    kho tài liệu hỏi đáp
    bữa ăn bán trú
    quy trình tiếp nhận thông tin
    việc chi trả không dùng tiền mặt
    câu lạc bộ bình đẳng giới
    điểm tư vấn cho lao động trẻ
    hồ sơ sức khỏe điện tử
    công trình vệ sinh trường học
    thư viện lưu động
    bộ chỉ số theo dõi
    báo cáo quốc gia theo cơ chế rà soát
    các khuyến nghị đã chấp thuận
    việc cấp thẻ căn cước
    phòng tham vấn tâm lý
    sàn giao dịch việc làm
    tuyến đường liên bản
    trạm y tế xã
    lễ hội truyền thống
    nơi sinh hoạt tôn giáo tập trung
    quyền của người tham gia tố tụng
    điều kiện giam giữ
    việc đặc xá và tha tù trước thời hạn
    chương trình tiêm chủng
    lớp học tình thương
    nguồn vốn vay ưu đãi
    rừng cộng đồng
    quyền sử dụng đất của phụ nữ
    việc niêm yết thủ tục
    hòm thư góp ý
    phiên tòa giả định
    cẩm nang bỏ túi
    cuộc thi trực tuyến
    bản tin song ngữ
    mạng lưới cộng tác viên
    khu tái định cư
    nghề dệt thổ cẩm
    bến đò ngang
    lưới điện nông thôn
    chợ phiên vùng cao
    sổ tay của tổ trưởng
    """

  static let modifiers = """
    trên địa bàn {province}
    ở vùng sâu, vùng xa
    cho đồng bào dân tộc thiểu số
    đối với phụ nữ và trẻ em
    theo quy định của pháp luật
    gắn với chuyển đổi số
    ở các xã biên giới
    cho người lao động
    đến từng thôn, bản
    trong dịp cuối năm
    ở khu công nghiệp
    cho người khuyết tật
    bằng nhiều hình thức
    ngay tại nhà văn hóa
    đúng đối tượng
    qua mạng xã hội
    cho học sinh nội trú
    theo hướng dẫn của {organization}
    ở những nơi vừa sáp nhập
    với sự tham gia của người dân
    tại các bãi ngang ven biển
    cho người mãn hạn tù
    không để hồ sơ quá hạn
    trên cổng thông tin của tỉnh
    ở hải đảo
    cho hộ mới thoát nghèo
    bằng vốn xã hội hóa
    suốt mùa mưa lũ
    cho ngư dân
    ở vùng đồng bào có đạo
    theo từng nhóm tuổi
    giữa hai đầu tỉnh
    """

  static let purposes = """
    nhằm nâng cao đời sống của người dân
    góp phần giữ vững an ninh, trật tự
    bảo đảm không ai bị bỏ lại phía sau
    tạo sự đồng thuận trong xã hội
    để người dân được biết, được bàn
    rút ngắn khoảng cách giữa các vùng
    giúp cán bộ nắm chắc nội dung
    hạn chế phát sinh điểm nóng
    phục vụ việc xây dựng báo cáo
    đáp ứng nhu cầu chính đáng của nhân dân
    mở thêm cơ hội học tập
    giảm chi phí đi lại
    làm rõ trách nhiệm của từng đơn vị
    giữ gìn bản sắc văn hóa
    tăng tỷ lệ hộ có nước hợp vệ sinh
    để trẻ em được đến trường đúng tuổi
    khắc phục tình trạng chồng chéo
    nâng cao nhận thức của cộng đồng
    kéo giảm số vụ bạo lực gia đình
    phòng ngừa từ sớm, từ xa
    ổn định sinh kế sau thiên tai
    bảo vệ thông tin riêng tư
    hỗ trợ nạn nhân hòa nhập
    tránh tư tưởng trông chờ
    """

  static let measures = """
    {number} hộ nghèo
    {number} lượt người
    {number} học viên
    {number} trẻ em
    {number} cán bộ cấp xã
    {number} lao động có việc làm mới
    {number} vụ việc trợ giúp pháp lý
    {number} tin, bài
    {number} ngôi nhà mới
    {number} thẻ bảo hiểm y tế
    {number} đơn thư
    {number} buổi nói chuyện chuyên đề
    {number} phòng học
    {number} công trình nước
    {number} người cao tuổi
    {number} suất học bổng
    {number} tổ hòa giải
    {number} hồ sơ trực tuyến
    {number} người khuyết tật
    {number} tờ gấp
    {number} ki-lô-mét đường
    {number} cơ sở thờ tự
    """
}
