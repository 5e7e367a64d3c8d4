extension PressField {
  /// Words of work, families and the poor.
  static let welfare = PressField(
    crowds: """
      người lao động, hộ nghèo, hộ cận nghèo, người khuyết tật, trẻ mồ côi, người cao tuổi,
      phụ nữ, trẻ em, thanh niên, lao động trẻ, lao động tự do, nhà hảo tâm, mạnh thường quân,
      cán bộ công đoàn, hội phụ nữ, hội người mù, gia đình chính sách, bà mẹ anh hùng,
      chủ sử dụng lao động, người thất nghiệp, người giúp việc, cộng tác viên
      """,
    things: """
      mái ấm, ngôi nhà tình nghĩa, nhà đại đoàn kết, suất quà tết, thẻ bảo hiểm xã hội,
      sổ hộ nghèo, quỹ vì người nghèo, bếp ăn tình thương, lớp học nghề,
      phiên giao dịch việc làm, hợp đồng lao động, bảng lương, trung tâm bảo trợ, làng trẻ,
      nhà dưỡng lão, nhà tạm lánh, con giống, chiếc xe lăn, tấm chăn, bộ quần áo, gói trợ cấp,
      khoản hỗ trợ, đường dây tư vấn, nhà trẻ, khu nhà công nhân, chuyến xe nghĩa tình,
      bữa cơm, thùng quyên góp, chi hội, tổ vay vốn, mô hình sinh kế, tiệm may, gian bếp,
      giếng nước, bộ sách cũ, tủ bánh mì, phiên chợ không đồng, chương trình văn nghệ,
      buổi gặp mặt, tọa đàm, chuyến thăm, tấm gương, cuộc đời, mảnh đời, căn nhà, hoàn cảnh,
      tiếng nói, lá thư, bức ảnh, số điện thoại
      """,
    matters: """
      việc làm, tiền lương, thu nhập, thất nghiệp, bảo hiểm xã hội, trợ cấp, lương hưu,
      chế độ, chính sách, an sinh, giảm nghèo, sinh kế, xuất khẩu lao động, học nghề,
      đình công, công đoàn, lao động trẻ em, quyền trẻ em, bình đẳng, hôn nhân sớm, tảo hôn,
      bạo hành, xâm hại, dân tộc thiểu số, phụng dưỡng, chăm sóc, hòa nhập, kỳ thị, di cư,
      nhập cư tự do, gia đình, hạnh phúc, tuổi già, từ thiện, nhân ái, tình làng, nghĩa xóm,
      gánh nặng, thoát nghèo, đời sống
      """,
    deeds: """
      tìm việc, làm thuê, đi làm, nghỉ việc, ký hợp đồng, đóng bảo hiểm, nhận trợ cấp,
      lĩnh lương, tăng lương, học việc, mở tiệm, vay ưu đãi, nuôi con, chăm mẹ già, thăm hỏi,
      tặng quà, trao nhà, nấu cháo, gây quỹ, hiến đất, góp công, nhường cơm sẻ áo,
      giúp nhau làm ăn, viết đơn thoát nghèo, nhận nuôi, tư vấn tâm lý, chia sẻ, đón trẻ,
      về hưu, đi xa
      """,
    traits: """
      ấm áp, thiết thực, tươm tất, đơn sơ, đủ đầy, nho nhỏ, lâu dài, kịp lúc, nhân văn,
      công bằng, cảm động, giản dị, miễn phí
      """
  )
}
