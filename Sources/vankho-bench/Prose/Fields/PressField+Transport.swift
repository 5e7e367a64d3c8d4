extension PressField {
  /// Words of roads, ships and aeroplanes.
  static let transport = PressField(
    crowds: """
      tài xế, lái xe, hành khách, phụ xe, chủ xe, chủ tàu, thủy thủ, phi công, tiếp viên,
      cảnh sát giao thông, người đi bộ, người đi đường, xe ôm, lái tàu, nhân viên gác chắn,
      đăng kiểm viên, hãng xe, hãng bay, cảng vụ, thợ sửa đường, công nhân cầu đường, chủ đò
      """,
    things: """
      con đường, cây cầu, cao tốc, quốc lộ, tỉnh lộ, ngõ hẻm, ngã tư, ngã ba, vòng xuyến,
      đèn tín hiệu, biển báo, vạch kẻ, dải phân cách, vỉa hè, bãi đỗ, bến xe, nhà ga, sân bay,
      cảng biển, bến phà, bến đò, xe buýt, xe khách, xe tải, xe máy, tàu hỏa, tàu điện,
      toa tàu, đường ray, máy bay, đường băng, chuyến bay, chuyến xe, trạm thu phí, trạm dừng,
      hầm chui, cầu vượt, đường sắt, rào chắn, mũ bảo hiểm, giấy phép lái xe, vé tàu,
      thẻ lên tàu, xe đầu kéo, xà lan, phà máy, camera, cột đèn, hộ lan, điểm đen
      """,
    matters: """
      giao thông, vận tải, tai nạn, ùn tắc, tải trọng, tốc độ, lưu lượng, luồng lạch,
      hành lang, lộ giới, đăng kiểm, bằng lái, nồng độ cồn, cước phí, xăng dầu, lộ trình,
      tuyến vận tải, nhiên liệu, an toàn bay, hàng hải, hàng không, đường thủy, đường bộ,
      trật tự, vận chuyển, logistics, ghế trống, giờ cao điểm, trung chuyển, kết nối,
      mặt đường, ổ gà, sụt lún, giải tỏa, bến bãi, phụ phí, tầm nhìn, đèn chiếu sáng,
      hướng tuyến, phương tiện
      """,
    deeds: """
      lưu thông, đi lại, chạy xe, đón khách, trả khách, phân luồng, điều tiết, cắm biển,
      kẻ vạch, vá đường, rải nhựa, đổ bê tông, thông xe, thông tuyến, bảo trì cầu,
      kiểm tra tải trọng, đo nồng độ, cất cánh, hạ cánh, cập bến, rời cảng, bán vé, soát vé,
      quá tải, dừng đỗ, vượt ẩu, lấn làn, quay đầu, chở hàng, gác tàu
      """,
    traits: """
      thông suốt, an toàn, thuận lợi, rộng rãi, chật hẹp, đông đúc, vắng vẻ, xuống cấp,
      đúng giờ, quá tải, đời mới, đúng chuẩn, tạm thời
      """
  )
}
