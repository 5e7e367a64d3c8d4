extension PressField {
  /// Words of police, borders and fires.
  static let security = PressField(
    crowds: """
      công an xã, chiến sĩ, bộ đội biên phòng, cảnh sát, trinh sát, dân quân tự vệ,
      lính cứu hỏa, tổ tự quản, người tố giác, đối tượng, nghi phạm, cựu chiến binh,
      thanh niên xung phong, cảnh sát biển, đồn biên phòng, sĩ quan, hạ sĩ quan, tân binh,
      quân nhân, thương binh, bảo vệ dân phố, người có uy tín
      """,
    things: """
      đồn trạm, chốt gác, cột mốc biên giới, đường biên, doanh trại, thao trường,
      xe chữa cháy, vòi rồng, bình chữa cháy, lệnh truy nã, đường dây nóng, hòm thư tố giác,
      súng săn, vật liệu nổ, pháo lậu, hung khí, biển số, căn cước, tàu tuần tra, bốt gác,
      hầm trú, ca nô, chó nghiệp vụ, đường dây ma túy, ổ nhóm, sòng bạc, vụ cháy, vụ nổ,
      vụ trộm, cuộc diễn tập, hải đảo, nhà giàn, bãi mìn, quả bom, trạm kiểm soát,
      camera an ninh, tin nhắn rác, trang mạng, tài khoản giả, mã độc, cuộc gọi lạ,
      lối thoát hiểm, cửa thoát, mặt nạ, áo giáp, quân trang, ba lô, đài quan sát, radar,
      điểm nóng
      """,
    matters: """
      an ninh, quốc phòng, biên giới, chủ quyền, lãnh thổ, trật tự xã hội, tình báo, cơ yếu,
      quân sự, nghĩa vụ quân sự, huấn luyện, hậu phương, bom mìn, cháy nổ, tín dụng đen,
      cờ bạc, mại dâm, hàng cấm, tố giác, an ninh mạng, tin giả, lừa đảo qua mạng,
      dữ liệu cá nhân, nhập cư, xuất cảnh, nhập cảnh, tạm trú, tạm vắng, gây rối, đuối nước,
      kỹ năng thoát nạn, diễn biến, âm mưu, cảnh giác, tự quản, an toàn khu, phòng thủ,
      nòng cốt, lực lượng, nội bộ
      """,
    deeds: """
      canh gác, tuần biên, mật phục, truy bắt, khám xét, thu giữ, tiêu hủy, rà phá, diễn tập,
      hành quân, bắn đạn thật, nhập ngũ, xuất ngũ, giao quân, đón quân, dập lửa, thoát hiểm,
      cứu nạn trên biển, giải cứu, bàn giao đối tượng, giao nộp vũ khí, ký cam kết,
      tố giác tội phạm, giữ làng, kiểm tra hành chính, chốt chặn, đấu tranh, vây bắt,
      khoanh vùng, báo tin
      """,
    traits: """
      kiên cố, bí mật, tinh vi, đặc chủng, tại chỗ, cơ động, sẵn sàng, chính quy, di động,
      nguy hiểm, lâu năm, then chốt, liên hoàn
      """
  )
}
