extension PhraseStock {
  static let statements = """
    nhấn mạnh
    cho biết
    đề nghị ghi nhận rằng
    khẳng định
    lưu ý
    cho rằng
    nêu rõ
    giải thích
    phân tích thêm
    nhắc lại
    thừa nhận
    báo cáo
    chia sẻ
    đánh giá
    kết luận
    """

  static let claims = """
    {object} phải đi trước một bước
    con người là trung tâm của mọi chính sách
    {object} {cause}
    cần {verb} {object} {modifier}
    việc {verb} {object} là nhiệm vụ chung của cả hệ thống
    kết quả ấy có đóng góp lớn của {actor}
    từng đơn vị phải có đầu mối theo dõi
    số liệu cần được kiểm chứng trước khi công bố
    {actor} là người hiểu dân nhất
    không thể {verb} {object} nếu thiếu sự tham gia của người dân
    {organization} sẽ {verb} {object} trong năm {year}
    mỗi cán bộ phải nắm vững quy định trước khi giải thích cho dân
    thông tin đúng và sớm là cách trả lời tốt nhất
    {result}
    chỉ tiêu {percent} là cao nhưng có thể đạt
    bài học lớn nhất là nghe dân nói
    kinh nghiệm của {province} nên được nhân rộng
    chuyên đề {topic} còn là nội dung mới với nhiều cán bộ
    """

  static let causes = """
    còn gặp khó khăn do địa bàn rộng
    chưa đồng đều giữa các xã
    có chuyển biến rõ nét
    phụ thuộc nhiều vào ngân sách
    cần thêm thời gian
    còn thiếu cán bộ chuyên trách
    được người dân đồng tình
    đã đi vào nền nếp
    vướng ở khâu phối hợp
    bị gián đoạn vì thời tiết
    nhận được nhiều ý kiến khác nhau
    mới dừng ở mức thí điểm
    có lúc còn hình thức
    tiến triển nhanh hơn dự kiến
    chưa có chế tài đủ mạnh
    đòi hỏi sự kiên nhẫn
    """

  static let results = """
    tỷ lệ hộ nghèo giảm còn {percent}
    {measure} được hỗ trợ kịp thời
    {actor} đã {verb} {object} {modifier}
    {object} đạt {percent} kế hoạch
    đời sống của người dân ở {province} có nhiều đổi thay
    nhận thức của cán bộ được nâng lên
    số vụ việc phức tạp giảm {percent} so với cùng kỳ
    {measure} đã hoàn thành chương trình
    các khuyến nghị được phân công cho {organization}
    không phát sinh vụ việc kéo dài
    {percent} số xã có {object}
    nhiều mô hình hay được giới thiệu
    hầu hết kiến nghị đã có câu trả lời
    khoảng cách giữa các vùng được thu hẹp
    tổng cộng {measure} tham gia
    """

  static let headings = """
    Kết quả đạt được
    Những việc còn lại
    Nội dung trao đổi
    Ý kiến tại hội nghị
    Số liệu được nêu
    Từ thực tế ở {province}
    Nhiệm vụ thời gian tới
    Khó khăn, vướng mắc
    Vai trò của {actor}
    Cách làm ở cơ sở
    Về chuyên đề {topic}
    Kinh nghiệm {verb} {object}
    Phân công thực hiện
    Hỏi và đáp
    {dealing} {matter}
    {thing} và {matter}
    Chuyện {deed} ở {commune}
    {crowd} {handling} {thing}
    Từ {thing} đến {thing}
    {deed}, {deed}
    """

  static let lists = """
    các việc được nêu gồm:
    theo {person}, có mấy điểm cần chú ý:
    về chuyên đề {topic}, hội nghị thống nhất:
    {organization} báo cáo:
    những con số chính:
    đề xuất của {actor}:
    """

  static let items = """
    {verb} {object} {modifier}
    {measure}
    {object} {modifier}
    {adverb} {verb} {object}
    {measure}, bằng {percent} kế hoạch
    {verb} {object}, {purpose}
    {result}
    phân công {actor} {verb} {object}
    """

  static let notes = """
    Số liệu do {organization} cung cấp, làm tròn đến hàng đơn vị.
    Cách gọi theo tài liệu phát tại hội nghị năm {year}.
    Chưa tính {measure} của các xã mới.
    Bản in ghi thiếu một chữ, ở đây ghi đủ.
    """
}
