extension PressField {
  /// Words of waste, forests and power.
  static let environment = PressField(
    crowds: """
      kiểm lâm, nhà khoa học, nhóm tình nguyện, đội thu gom, công ty môi trường, thợ điện gió,
      chủ rừng, hộ nhận khoán, tổ bảo vệ rừng, nhà sinh học, người nhặt rác, cán bộ địa chính,
      hội sinh vật cảnh, đội quan trắc, chủ bãi rác, thợ săn, đội tuần rừng,
      người dân vùng đệm, nhà môi trường, chủ cơ sở tái chế, đội cứu hộ động vật, hội làm vườn
      """,
    things: """
      bãi rác, lò đốt rác, thùng rác, nhà máy điện, thủy điện, điện gió, điện mặt trời,
      tua bin, trạm quan trắc khí, khu bảo tồn, vườn quốc gia, cánh rừng, rừng ngập mặn,
      cây gỗ, động vật, con voi, con vượn, loài chim, rùa biển, san hô, hồ nước ngọt,
      dòng sông, bãi triều, giếng khoan, bể lọc, túi ni lông, chai nhựa, ống khói, mẫu nước,
      bản cam kết xanh, túi vải, xe ép rác, trạm xử lý, cột gió, tấm pin, lưới điện,
      bể biogas, ao hồ, mương máng, đầm lầy, bãi cát, mỏ cát, vỉa than, rạn san hô,
      hành lang xanh, cây cổ thụ, thảm cỏ, đồi trọc, bầy khỉ, tổ chim
      """,
    matters: """
      môi trường, ô nhiễm, rác thải, chất thải, khí thải, nước ngầm, không khí, tài nguyên,
      khoáng sản, năng lượng, đa dạng sinh học, hệ sinh thái, tái chế, phân loại rác,
      biến đổi khí hậu, nước biển dâng, độ che phủ, phá rừng, săn bắt, khai thác cát, mùi hôi,
      tiếng động, phát thải, tín chỉ các bon, điện năng, phụ tải, than đá, khí đốt, dầu khí,
      nước sạch, nguồn nước, lưu vực, đất ngập nước, hóa chất độc, kinh tế xanh, tuần hoàn,
      phóng xạ, bụi mịn, sinh thái, giống loài
      """,
    deeds: """
      trồng rừng, giữ rừng, tuần rừng, nhặt rác, phân loại, tái sử dụng, xử lý nước, lọc nước,
      đốt rác, chôn lấp, ủ rác, thả rùa, cứu hộ thú, quan trắc, lấy mẫu, tiết kiệm điện,
      tắt đèn, lắp pin, hòa lưới, đóng điện, ươm cây, phủ xanh, khoanh nuôi, gỡ bẫy, kiểm đếm,
      làm sạch biển, khoan giếng, cải tạo ao, xả thải, trồng đước
      """,
    traits: """
      trong lành, xanh sạch, ô nhiễm, quý hiếm, nguyên sinh, cạn kiệt, tái tạo, độc hại,
      bền vững, nhiễm mặn, đục ngầu, sạch đẹp, đa dạng
      """
  )
}
