extension PressField {
  /// Words of treaties and visits.
  static let diplomacy = PressField(
    crowds: """
      đại sứ, tùy viên, phái đoàn, đoàn công tác, ngoại trưởng, nguyên thủ, phóng viên,
      học giả, chuyên gia quốc tế, kiều bào, lưu học sinh, nhà tài trợ, tổ chức phi chính phủ,
      báo cáo viên, quan sát viên, đặc phái viên, hội hữu nghị, phiên dịch, trưởng đoàn,
      lãnh sự, nước chủ nhà, nước thành viên
      """,
    things: """
      đại sứ quán, lãnh sự quán, hiệp ước, nghị định thư, bản ghi nhớ, tuyên bố chung,
      khuyến nghị, bản báo cáo quốc gia, phiên đối thoại, vòng đàm phán, hội nghị cấp cao,
      diễn văn, bài phát biểu, công hàm, hộ chiếu, thị thực, chuyến công du, cuộc gặp,
      cuộc hội đàm, họp báo, bàn tròn, ủy ban, hội đồng, nhóm làm việc, dự án viện trợ,
      tuần lễ văn hóa, giải thưởng, học bổng toàn phần, gian triển lãm, trang tin,
      phim tài liệu, bộ tem, sách trắng, tổ chức quốc tế, cơ quan liên chính phủ, bản dịch,
      phụ lục, lộ trình cam kết, nghị trình, phiên bỏ phiếu, quốc kỳ, lễ đón, tiệc chiêu đãi,
      quà lưu niệm, thư mời, phái bộ, lực lượng gìn giữ hòa bình, bệnh viện dã chiến, cửa ngõ,
      đường bay thẳng
      """,
    matters: """
      đối ngoại, ngoại giao, hợp tác, hội nhập, hữu nghị, hòa bình, viện trợ, đàm phán,
      cam kết, công pháp, nhân đạo, tị nạn, biên mậu, thuế quan, rào cản, song phương,
      đa phương, khu vực, toàn cầu, phổ quát, luật biển, tự do tôn giáo, tự do báo chí,
      quyền dân sự, quyền phát triển, rà soát định kỳ, thông tin đối ngoại, hình ảnh đất nước,
      vị thế, cộng đồng người Việt, bảo hộ công dân, kiều hối, giao lưu, kết nghĩa, hội đàm,
      lập trường, thiện chí, chủ nghĩa, đồng minh, trừng phạt
      """,
    deeds: """
      đàm phán, hội kiến, đón tiếp, tháp tùng, công du, ký hiệp định, phê chuẩn, gia nhập,
      bảo vệ báo cáo, trả lời câu hỏi, phản bác, bình luận, lên tiếng, trao đổi đoàn,
      mở văn phòng, kết nghĩa, giao lưu văn hóa, phiên dịch, cấp thị thực, hồi hương,
      viện trợ khẩn cấp, tài trợ, bỏ phiếu thuận, ứng cử, đăng cai, chủ trì, đọc diễn văn,
      chụp ảnh chung, trồng cây lưu niệm, dự hội thảo
      """,
    traits: """
      thẳng thắn, cởi mở, nồng ấm, tin cậy, bình đẳng, cùng có lợi, sâu rộng, toàn diện,
      thực chất, sai lệch, thiếu khách quan, xây dựng, lâu dài
      """
  )
}
