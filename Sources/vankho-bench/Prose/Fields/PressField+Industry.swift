extension PressField {
  /// Words of factories and mines.
  static let industry = PressField(
    crowds: """
      công nhân, kỹ sư, thợ máy, quản đốc, đốc công, chủ xưởng, nhà thầu, nhà máy, doanh nhân,
      doanh nghiệp, tập đoàn, đối tác, thợ hàn, thợ tiện, ca trưởng, giám đốc, cổ đông,
      thợ may, thợ mộc, nghệ nhân, tổ hợp tác, thợ lò
      """,
    things: """
      phân xưởng, nhà xưởng, dây chuyền, cụm công nghiệp, khu công nghiệp, băng tải, lò hơi,
      lò nung, máy may, máy khoan, máy tiện, khuôn mẫu, linh kiện, phụ tùng, thiết bị,
      sản phẩm, mặt hàng, đơn hàng, hợp đồng, kho bãi, nhà kho, mỏ đá, hầm lò, giàn khoan,
      ống dẫn, bao bì, nhãn mác, thương hiệu, xi măng, gạch ngói, gang thép, hóa chất,
      da giày, dệt may, đồ gỗ, cơ khí, ô tô, xe điện, pin mặt trời, làng nghề, sàn nâng,
      cầu trục, xe nâng, vi mạch, bảng mạch, cảm biến, động cơ, máy bơm, tổ máy, phôi thép
      """,
    matters: """
      sản xuất, sản lượng, năng suất, công suất, nguyên liệu, vật tư, phụ liệu, gia công,
      lắp ráp, chế biến, luyện kim, khai khoáng, tồn kho, định mức, ca kíp, tay nghề, an toàn,
      bảo hộ, chuỗi cung ứng, giá thành, mẫu mã, tiêu chuẩn, quy chuẩn, xuất xưởng,
      nội địa hóa, công nghiệp, tiểu thủ công, đầu ra, đầu vào, khấu hao, cổ phần, liên doanh,
      mặt bằng, hạ tầng, năng lực, thị phần, tiêu hao, phế phẩm, kiểm định, chế tạo
      """,
    deeds: """
      vận hành, bảo trì, bảo dưỡng, đóng gói, hàn cắt, đúc khuôn, chạy thử, tăng ca,
      nghỉ phép, khởi công, động thổ, giải phóng mặt bằng, mở xưởng, nhập máy, xuất hàng,
      giao hàng, dệt vải, may mặc, mạ kẽm, sơn phủ, đo kiểm, tiện ren, khai thác, nổ mìn,
      sàng tuyển, nghiền đá, nung gạch, đóng tàu, kiểm hàng, thay ca
      """,
    traits: """
      hiện đại, tự động, đồng bộ, tinh xảo, bền chắc, sắc nét, đa dạng, liên tục, khép kín,
      quy mô, tiết kiệm, ổn định, cạnh tranh
      """
  )
}
