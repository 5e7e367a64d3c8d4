extension PressField {
  /// Words of storms, floods and relief.
  static let weather = PressField(
    crowds: """
      dự báo viên, dân làng, lực lượng cứu hộ, đội xung kích, bộ đội, dân phòng, ngư dân,
      thuyền trưởng, người dân vùng lũ, hộ ven sông, người bị thương, người mất tích,
      trạm khí tượng, ban phòng chống, thợ lặn, xuồng cứu hộ, đoàn cứu trợ, hội chữ thập đỏ,
      hộ bị ngập, người vùng cao, tuần đê viên, hạt kiểm lâm
      """,
    things: """
      cơn bão, trận lũ, đợt rét, cơn mưa, cơn lốc, trận động đất, bản tin, trạm đo, cột mốc,
      con đê, kè sông, bờ bao, cống ngầm, hồ đập, đập tràn, mái nhà, ngôi nhà, lều bạt,
      bao cát, áo phao, xuồng máy, phao cứu sinh, nhà tránh bão, bến tàu, khu neo đậu,
      suất quà, thùng mì, chăn màn, cầu phao, đường tránh, điểm sạt, vết nứt, quả đồi,
      bãi sông, cửa biển, cầu treo, cột điện, cây xanh, tuyến kênh, vùng trũng, hố sụt,
      máy phát điện, loa phóng thanh, điểm sơ tán, ngọn núi, con suối, thung lũng, lòng sông,
      trạm quan trắc, bản đồ ngập
      """,
    matters: """
      thời tiết, khí hậu, thiên tai, bão lũ, mưa đá, lũ quét, sạt lở, ngập lụt, xâm nhập mặn,
      nắng nóng, rét đậm, rét hại, sương muối, sương mù, băng giá, gió mùa, áp thấp,
      triều cường, lượng mưa, mực nước, nhiệt độ, dông lốc, sấm sét, cháy rừng, khô hạn,
      thiệt hại, cứu trợ, cứu nạn, cứu hộ, khắc phục, di dời, tái định cư, đê điều, xói mòn,
      bồi lắng, dòng chảy, địa chất, cảnh báo, dự báo, hậu cần
      """,
    deeds: """
      sơ tán, chống bão, chằng chống, gia cố, đắp đê, hộ đê, xả lũ, cứu người, tìm kiếm,
      neo đậu, tránh trú, tiếp tế, phát quà, dọn bùn, dựng lại nhà, thông đường, bơm nước,
      trực lũ, báo động, thường trực, đo mưa, khơi thông, chữa cháy, trú ẩn, phát quang,
      vá đê, dựng lều, nấu cơm, vượt lũ, đếm thiệt hại
      """,
    traits: """
      bất thường, phức tạp, dữ dội, nguy hiểm, khẩn cấp, tạm thời, an toàn, ngập sâu, kiên cố,
      lớn nhất, gần nhất, ven sông, vùng cao
      """
  )
}
