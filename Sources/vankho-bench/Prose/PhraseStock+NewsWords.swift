/// Words of news that fit every field.
extension PhraseStock {
  /// Verbs that take a thing.
  static let handlings = """
    giới thiệu, kiểm tra, sử dụng, bổ sung, rà soát, tiếp nhận, bố trí, chuẩn bị, quản lý, khảo sát,
    lựa chọn, bàn giao, thay thế, hoàn thiện, bảo vệ, nâng cấp, sửa chữa, giữ gìn, đầu tư, mở thêm,
    chỉnh sửa, thống kê, đăng ký, cấp phát, mua sắm, thuê thêm, dùng chung, trao tặng, hỗ trợ,
    tham khảo, làm mới, tu bổ, kiểm đếm, vận chuyển, ra mắt, đánh số, chọn lọc, thiết kế, hiến tặng,
    đóng góp, phân bổ, chăm chút, tận dụng, tìm mua, cải tiến, nhân rộng, đặt mua, đòi lại, thu hồi,
    khôi phục, kê khai, xếp loại, bảo dưỡng định kỳ, làm lại, công nhận, tranh thủ, thí điểm, giao lại
    """

  /// Verbs that take a matter.
  static let dealings = """
    chú trọng, quan tâm, bàn về, giải quyết, theo dõi, đánh giá, cải thiện, siết chặt, tháo gỡ, nắm vững,
    tìm hiểu, ưu tiên, thúc đẩy, bảo đảm, nâng cao, tuyên truyền về, lo lắng về, dự báo, kiểm soát,
    tăng cường, phân tích, nghiên cứu kỹ, hiểu rõ, trao đổi về, coi trọng, chủ động, đổi mới, gắn kết,
    lồng ghép, chia sẻ, đề cập, thảo luận về, chấn chỉnh, nhìn lại, nói về, học hỏi, cân nhắc, ghi nhận,
    góp ý về, xem xét, lên kế hoạch, phụ trách, đi sâu vào, làm rõ, ứng phó với, thích ứng với,
    đối mặt với, rút kinh nghiệm về, phản ánh, giám sát, trăn trở với, bám sát, chịu trách nhiệm về
    """

  static let moods = """
    đã, đang, sẽ, vừa, tiếp tục, chủ động, bắt tay vào, tích cực, cùng nhau, khẩn trương, thường xuyên,
    bước đầu, cố gắng, tự nguyện, sẵn sàng, mạnh dạn, tranh thủ, vẫn, đều, nhiều lần, kịp thời, quyết tâm,
    lặng lẽ, háo hức, kiên trì, âm thầm, hăng hái, thay phiên, dần dần, đồng loạt, buộc phải, cần mẫn,
    miệt mài, ngày đêm, không ngại, thận trọng, gấp rút, tự giác, nhanh chóng, thử, có thể, phải, muốn,
    hứa, bàn cách, đồng ý, từ chối, xin, được mời, dự định, lên phương án, tính toán để, góp sức
    """

  static let trends = """
    có chuyển biến tốt
    còn nhiều bất cập
    được cải thiện rõ
    chưa theo kịp yêu cầu
    tăng lên từng năm
    giảm mạnh
    diễn ra thuận lợi
    gặp trở ngại
    được bàn đi bàn lại
    có dấu hiệu chững lại
    làm nhiều người bất ngờ
    tốn không ít công sức
    mang lại thu nhập khá
    được báo chí nhắc đến
    vượt xa dự tính
    đi vào chiều sâu
    trở lại như trước
    đang nóng lên
    được giao cho cơ sở
    để lại dấu ấn
    phụ thuộc vào thời tiết
    cần một lời giải lâu dài
    """

  static let moments = """
    {day}
    {day}, tại {spot}
    từ năm {year}
    mấy tuần nay
    sau {few} ngày {deed}
    trước khi {deed}
    những ngày giáp tết
    cuối năm {year}
    trong đợt {deed} vừa qua
    nhiều năm nay
    mùa hè năm {year}
    hai năm trở lại đây
    ngay sau buổi làm việc
    trong tuần tới
    đầu tháng này
    sau vụ việc ở {commune}
    đúng hẹn
    giữa trưa
    từ tờ mờ sáng
    trong quý tới
    sau nhiều lần trì hoãn
    mỗi khi {deed}
    """

  static let sources = """
    theo {stranger}
    theo {crowd} xã {commune}
    theo {decree}
    ông {stranger} ở {spot} cho biết
    bà {stranger} chia sẻ
    đại diện {company} cho hay
    chuyên gia {foreigner} ({abroad}) nhận xét
    qua tìm hiểu tại {spot}
    theo ghi nhận của phóng viên
    theo kinh nghiệm của {crowd}
    lãnh đạo xã {commune} thông tin
    theo thống kê chưa đầy đủ
    nhiều {crowd} phản ánh
    thầy {stranger} ({school}) cho rằng
    """

  static let aims = """
    để {crowd} yên tâm {deed}
    nhằm {dealing} {affair}
    góp phần {dealing} {matter}
    giúp {crowd} bớt lo về {matter}
    mở đường cho {matter}
    với mong muốn {thing} ngày càng {trait}
    không để {matter} ảnh hưởng đến {crowd}
    tiết kiệm được {sum}
    hướng tới {matter} {trait}
    trước khi bước vào mùa mới
    thay cho cách làm cũ
    như cam kết với {crowd}
    nhờ vậy {matter} {trend}
    """
}
