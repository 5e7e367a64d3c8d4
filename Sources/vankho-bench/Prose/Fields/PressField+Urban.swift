extension PressField {
  /// Words of towns, houses and building.
  static let urban = PressField(
    crowds: """
      kiến trúc sư, thợ xây, chủ nhà, người thuê nhà, cư dân, ban quản trị, chủ đầu tư,
      tư vấn giám sát, thợ điện, thợ nước, công nhân vệ sinh, đội trật tự, hộ tái định cư,
      người mua nhà, thị dân, nhà quy hoạch, đội thi công, tổ bảo vệ, hộ giải tỏa,
      nhà thầu phụ, thợ sơn, ban dự án
      """,
    things: """
      chung cư, căn hộ, khu đô thị, khu tập thể, nhà ở xã hội, nhà trọ, biệt thự, tòa nhà,
      cao ốc, công viên, quảng trường, vườn hoa, hồ nước, đài phun nước, sân chơi, ghế đá,
      cống thoát nước, hố ga, trạm biến áp, đường dây, ống nước, nhà máy nước, đồng hồ nước,
      bể chứa, nhà vệ sinh, thang máy, cầu thang, tầng hầm, mái che, biển hiệu, khu dân cư,
      lô đất, dự án, bản vẽ, mô hình, công trình, cột mốc ranh giới, nghĩa trang,
      chợ dân sinh, phố đi bộ, phố cổ, tường rào, cổng chào, nhà sàn, nhà cấp bốn, tượng đài,
      bãi giữ xe, trạm chữa cháy, họng nước, khu vui chơi
      """,
    matters: """
      quy hoạch chung, kiến trúc, xây dựng, thi công, giải phóng, đền bù, giá đất,
      bất động sản, thoát nước, cấp nước, chiếu sáng, cảnh quan, mỹ quan, trật tự đô thị,
      lấn chiếm, vật liệu, kết cấu, nền móng, phòng cháy, mật độ, dân cư, nhà ở, chỉnh trang,
      sang nhượng, đấu nối, nước thải, cây bóng mát, ngầm hóa, cấp phép, quyền sử dụng đất,
      tái thiết, phí dịch vụ, bảo hành, hoàn công, tiếng ồn, bụi bặm, thang bậc, chỉ giới,
      thẩm định, đầu mối
      """,
    deeds: """
      xây nhà, đổ móng, lợp mái, lát gạch, sơn tường, nghiệm thu, cất nóc, chuyển nhà,
      dọn nhà, quét dọn, thu gom, đào đường, đặt cống, mắc điện, lắp nước, trồng hoa, cắt tỉa,
      tháo dỡ, san lấp, đo đạc, cắm mốc, bốc thăm căn hộ, nhận nhà, sửa nhà, chống ngập,
      dẹp vỉa hè, kéo cáp, khoan cọc, cho thuê, đóng phí
      """,
    traits: """
      cao tầng, thấp tầng, kiên cố, tạm bợ, ngổn ngang, ngăn nắp, sầm uất, thoáng mát, đẹp đẽ,
      ẩm thấp, dang dở, dở dang, nhếch nhác
      """
  )
}
