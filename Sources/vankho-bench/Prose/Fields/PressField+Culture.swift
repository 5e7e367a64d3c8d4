extension PressField {
  /// Words of festivals, arts and travel.
  static let culture = PressField(
    crowds: """
      nghệ sĩ, nhạc sĩ, ca sĩ, họa sĩ, nhà văn, nhà thơ, nhà báo, đạo diễn, diễn viên,
      du khách, hướng dẫn viên, khách quốc tế, già làng, nghệ nhân dân gian, thầy mo,
      nhà nghiên cứu, thủ từ, đội văn nghệ, phường hát, chủ nhà nghỉ, nhiếp ảnh gia,
      biên tập viên
      """,
    things: """
      lễ hội, đình làng, ngôi chùa, đền thờ, nhà thờ, thánh thất, bảo tàng, di tích, di sản,
      hiện vật, cổ vật, bức tranh, bức tượng, triển lãm, phòng tranh, vở kịch, vở chèo,
      làn điệu, điệu múa, bài hát, bản nhạc, cây đàn, trống đồng, cồng chiêng, nhà rông,
      trang phục, áo dài, thổ cẩm, cuốn sách, tập thơ, tiểu thuyết, bộ phim, rạp chiếu,
      nhà hát, sân khấu, liên hoan, khách sạn, nhà nghỉ, khu nghỉ dưỡng, bãi biển, hang động,
      thác nước, suối khoáng, tour du lịch, làng cổ, bản sắc phong, gia phả, nhà dài, món ăn,
      mâm cỗ
      """,
    matters: """
      văn hóa, nghệ thuật, du lịch, tín ngưỡng, tôn giáo, phong tục, tập quán, truyền thống,
      bản sắc, tiếng mẹ đẻ, dân ca, ca trù, quan họ, đờn ca tài tử, hát then, hát xoan,
      múa rối, tuồng cổ, cải lương, điện ảnh, báo chí, xuất bản, truyền hình, phát thanh,
      ẩm thực, nghi lễ, tâm linh, khảo cổ, bảo tồn, trùng tu, lượng khách, lưu trú, lữ hành,
      danh thắng, hội họa, điêu khắc, nhiếp ảnh, thư pháp, chữ viết, mê tín
      """,
    deeds: """
      biểu diễn, ca hát, nhảy múa, đánh chiêng, dâng hương, rước kiệu, tế lễ, cầu an,
      trình diễn, sưu tầm, phục dựng, truyền dạy, dệt vải thổ cẩm, thêu thùa, vẽ tranh,
      tạc tượng, sáng tác, chụp ảnh, quay phim, tham quan, nghỉ dưỡng, leo núi, chèo thuyền,
      đón đoàn, hành hương, ăn chay, đón tết, gói bánh, thưởng thức, ngâm thơ
      """,
    traits: """
      cổ kính, đặc sắc, độc đáo, linh thiêng, mộc mạc, rực rỡ, đằm thắm, rộn ràng,
      trang nghiêm, lãng mạn, hoang sơ, thơ mộng, đậm đà
      """
  )
}
