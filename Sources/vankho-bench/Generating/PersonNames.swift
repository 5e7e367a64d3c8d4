internal import SeededNumbers

/// Names of people who do not exist, made of usual parts.
enum PersonNames {
  static func name(_ random: inout SplitMix64) -> String {
    let surname = surnames[surnameLaw.place(&random)]
    let isWoman = random.chance(28)
    let middle = random.pick(isWoman ? womensMiddles : mensMiddles)
    let last = random.pick(isWoman ? womensNames : mensNames)
    guard random.chance(30) else { return "\(surname) \(middle) \(last)" }
    return "\(surname) \(middle) \(random.pick(seconds)) \(last)"
  }

  private static let surnameLaw = ZipfLaw(count: surnames.count, offset: 2)

  private static let surnames = split(
    """
    Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Đoàn Lương Mai Trương
    Huỳnh Võ Tô Cao Hà Nông Triệu Vi Lò Giàng Siu Châu Thạch Kim Tạ Quách Tống Phùng Chu Lưu Đào
    Đàm Lâm Lại Mạc Vương Thái Từ Nghiêm Phí Doãn Khuất Ninh Bạch Âu La Quan Tăng Thân Tôn Văn Uông
    Vừ Sùng Thào Hạng Lầu Quàng Tòng Bàn Lù Hờ Cầm Hứa Ma Khổng Diệp Đồng Lạc Nhữ Kiều
    """
  )
  private static let mensMiddles = split(
    "Văn Đình Xuân Quang Hữu Đức Công Ngọc Minh Trọng Thế Quốc Tuấn Bá Huy Duy Viết Thành Anh Chí Hồng Khắc Mạnh Doãn Phi Sỹ"
  )
  private static let womensMiddles = split(
    "Thị Ngọc Thu Kim Bích Thanh Phương Minh Diệu Hồng Mỹ Tuyết Ánh Cẩm"
  )
  private static let seconds = split(
    "Hoài Khánh Gia Bảo Nhật Trường Vĩnh Thiên Thái Hải Mỹ Như Đăng Cao Lê Phúc Tùng Song Tú Hà"
  )
  private static let mensNames = split(
    """
    Hùng Dũng Cường Thắng Sơn Hải Nam Bình Long Tuấn Khoa Phúc Lộc Thịnh Vinh Hiếu Nghĩa Trung Kiên
    Toàn Tài Tùng Bách Lâm Giang Hòa An Khải Quân Tâm Đạt Chiến Thuận Phong Hưng Thọ Định Luân
    Quyết Thái Tiến Hậu Nhân Lực Khôi Việt Tân Hoan Đông Khanh Biên Cảnh Chinh Chương Cung Danh Đoàn
    Giáp Hạ Hoạch Huynh Khiêm Kỳ Lập Liêm Lưu Mẫn Nguyên Nhiệm Phan Quý Sáng Sinh Thạch Thức Trị Vỹ
    """
  )
  private static let womensNames = split(
    """
    Hương Lan Hoa Mai Hạnh Thủy Hằng Nga Yến Oanh Thảo Trang Vân Loan Liên Nhung Tuyết Dung Ánh Hiền
    Huyền Quỳnh Thơm Xuyến Duyên Trinh Hà Chi Ngân Diệp Bình Cúc Đào Giang Hòa Hợi Huệ Khuyên Lệ Lài
    Miên Mùi Nguyệt Nhàn Phượng Sen Thoa Thục Tươi Uyên Vui Xuân
    """
  )

  private static func split(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
