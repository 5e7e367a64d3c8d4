extension PressField {
  /// Words of schools.
  static let education = PressField(
    crowds: """
      học sinh, sinh viên, giáo viên, thầy giáo, cô giáo, hiệu trưởng, phụ huynh, nhà trường,
      giảng viên, giáo sư, thí sinh, thủ khoa, học viên, giám thị, bảo mẫu, trẻ mầm non,
      đoàn viên, đội viên, tổng phụ trách, nghiên cứu sinh, cựu học sinh, gia sư
      """,
    things: """
      lớp học, phòng học, bảng đen, bàn ghế, sách vở, giáo án, giáo trình, bài giảng, bài thi,
      đề thi, kỳ thi, học bạ, bằng cấp, chứng chỉ, học bổng, thư viện, ký túc xá, sân trường,
      nhà bán trú, bếp ăn, điểm trường, trường mầm non, trường tiểu học, trường nghề, đại học,
      cao đẳng, phòng thí nghiệm, câu lạc bộ, tủ sách, cặp sách, đồng phục, bút mực, xe đạp,
      hồ bơi, phòng máy, máy chiếu, lớp xóa mù, thời khóa biểu, khóa luận, luận văn, đề cương,
      bài tập, môn học, tiết học, học kỳ, lễ khai giảng, hội khuyến học, bản đồ, giấy khen,
      trại hè
      """,
    matters: """
      giáo dục, đào tạo, học tập, giảng dạy, tuyển sinh, học phí, khuyến học, khuyến tài,
      kiến thức, kỹ năng, ngoại ngữ, tiếng Anh, toán học, văn học, lịch sử, địa lý, hóa học,
      sinh học, tin học, thể chất, mỹ thuật, âm nhạc, hướng nghiệp, phân luồng, học lực,
      hạnh kiểm, điểm chuẩn, chương trình học, sư phạm, phổ cập, mù chữ, bỏ học,
      bạo lực học đường, nếp sống, ước mơ, tri thức, tư duy, đạo đức nghề, tự học, văn hóa đọc
      """,
    deeds: """
      dạy học, đến lớp, đi học, ôn tập, thi cử, chấm bài, chấm thi, ra đề, giảng bài,
      soạn bài, dự giờ, thực tập, thực hành, tốt nghiệp, nhập học, tựu trường, khai giảng,
      bế giảng, dạy kèm, đọc sách, làm thí nghiệm, học bơi, luyện chữ, trồng cây, dã ngoại,
      sinh hoạt lớp, hội giảng, phụ đạo, tập huấn, phát thưởng
      """,
    traits: """
      bổ ích, khang trang, thân thiện, toàn diện, trực quan, sáng tạo, lý thú, vững chắc,
      xuất sắc, chất lượng cao, ngoài giờ, trực tuyến, nội trú
      """
  )
}
