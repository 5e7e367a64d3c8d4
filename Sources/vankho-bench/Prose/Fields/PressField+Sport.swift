extension PressField {
  /// Words of sport.
  static let sport = PressField(
    crowds: """
      vận động viên, huấn luyện viên, trọng tài, cầu thủ, thủ môn, tiền đạo, hậu vệ, tiền vệ,
      võ sĩ, kình ngư, cung thủ, xạ thủ, tay vợt, tuyển thủ, kỳ thủ, cổ động viên, đội tuyển,
      đội chủ nhà, đội khách, liên đoàn, ban tổ chức, đô vật
      """,
    things: """
      sân vận động, nhà thi đấu, bể bơi, sân cỏ, khán đài, giải đấu, trận đấu, hiệp đấu,
      vòng loại, trận chung kết, tấm huy chương, cúp vàng, chiếc cúp, bảng xếp hạng, lá cờ,
      quả bóng, cây vợt, võ đài, đường chạy, đường đua, giải chạy, giải bơi, hội khỏe,
      đại hội thể thao, lò võ, học viện bóng đá, kỷ lục, bàn thắng, quả phạt, thẻ vàng,
      thẻ đỏ, vé xem, áo đấu, giày chạy, phòng tập, sân tập, bàn cờ, xe đua, thuyền đua,
      dây kéo, cột gôn, thảm đấu, bao cát tập, giải trẻ, giải phong trào, suất dự giải,
      lượt đấu, bảng đấu, hợp đồng cầu thủ, mùa giải
      """,
    matters: """
      thể thao, bóng đá, bóng chuyền, bóng rổ, bóng bàn, cầu lông, quần vợt, bơi lội,
      điền kinh, võ thuật, cử tạ, bắn súng, bắn cung, đua thuyền, đua xe, cờ vua, cờ tướng,
      thể hình, thể lực, chiến thuật, phong độ, chấn thương, tinh thần, thành tích, thứ hạng,
      lối chơi, hàng công, hàng thủ, tỷ số, chuyển nhượng, tuyển chọn, năng khiếu, rèn luyện,
      khán giả, bản lĩnh, tinh thần thượng võ, đá cầu, kéo co, đẩy gậy, vật dân tộc
      """,
    deeds: """
      thi đấu, tập luyện, khởi động, ghi bàn, phòng ngự, phản công, chạy bền, nhảy xa,
      nhảy cao, ném lao, đấu võ, bơi tiếp sức, cổ vũ, ăn mừng, rước đuốc, bốc thăm, trao giải,
      khai mạc, bế mạc, giao hữu, vượt đích, tranh tài, lên ngôi, bảo vệ ngôi vô địch,
      phá kỷ lục, giành vé, xuống hạng, thăng hạng, tập trung, hội quân
      """,
    traits: """
      hấp dẫn, kịch tính, sôi nổi, chuyên nghiệp, nghiệp dư, đẹp mắt, quốc gia, cấp tỉnh,
      đúng chuẩn, thuyết phục, truyền thống, mở rộng, cân bằng
      """
  )
}
