extension PressField {
  /// Words of computers and research.
  static let technology = PressField(
    crowds: """
      lập trình viên, nhà sáng chế, nhà nghiên cứu trẻ, kỹ thuật viên mạng, người dùng,
      nhà mạng, công ty phần mềm, tổ công nghệ số, chuyên gia dữ liệu, nhà phát minh,
      viện nghiên cứu, nhóm khởi nghiệp, quản trị viên, phòng thí nghiệm quốc gia,
      nhà thiên văn, nhóm tác giả, kỹ sư trẻ, vườn ươm doanh nghiệp, nhà cung cấp,
      ban giám khảo, hội đồng khoa học, nhà toán học
      """,
    things: """
      phần mềm, ứng dụng, máy tính, máy chủ, điện thoại, mạng lưới, trạm phát sóng, cáp quang,
      vệ tinh, thiết bị bay, rô bốt, con chíp, thẻ nhớ, mã nguồn, trang thông tin,
      kho dữ liệu, cơ sở dữ liệu, chữ ký số, mã định danh, kính hiển vi, kính thiên văn,
      máy in, mẫu thử, đề tài, bằng sáng chế, giải pháp, thuật toán, chatbot, hội thảo,
      tạp chí, bài báo, phòng thử nghiệm, khu công nghệ cao, sàn thương mại điện tử, màn hình,
      bàn phím, đồng hồ thông minh, loa thông minh, dịch vụ công, nền tảng số, bản đồ số,
      thư viện số, lớp học số, hệ thống cảnh báo, máy quét, kho lưu trữ, đường truyền,
      gói cước, tổng đài, cuộc thi
      """,
    matters: """
      công nghệ, khoa học, chuyển đổi số, trí tuệ nhân tạo, dữ liệu lớn, dữ liệu mở,
      điện toán, viễn thông, băng thông, bảo mật, sáng chế, đổi mới sáng tạo, khởi nghiệp,
      nghiên cứu, thử nghiệm, thí nghiệm, vật lý, thiên văn, vũ trụ, công nghệ sinh học,
      vật liệu mới, gen di truyền, bán dẫn, tự động hóa, số hóa, định danh, xác thực,
      kinh tế số, xã hội số, chính quyền số, hạ tầng số, kỹ năng số, chuyển giao,
      ứng dụng rộng, tốc độ mạng, vùng lõm sóng, giao diện, người máy, thông tin, chuẩn đầu ra
      """,
    deeds: """
      lập trình, cài đặt, cập nhật, nâng cấp phần mềm, kết nối mạng, phủ sóng, số hóa hồ sơ,
      quét mã, ký số, sao lưu, lưu trữ, mã hóa, thử nghiệm mẫu, bảo vệ đề tài,
      nghiệm thu đề tài, công bố bài báo, chế tạo rô bốt, phóng vệ tinh, quan sát sao,
      giải mã gen, huấn luyện máy, gọi vốn, trình bày ý tưởng, nộp hồ sơ trực tuyến, tra cứu,
      đăng nhập, đăng ký tài khoản, bay thử, in ba chiều, chia sẻ dữ liệu
      """,
    traits: """
      thông minh, tiên tiến, chính xác, trực tuyến, tự chủ, nhanh gọn, tương thích, đột phá,
      mã nguồn mở, dễ dùng, ổn định cao, tối ưu, hữu ích
      """
  )
}
