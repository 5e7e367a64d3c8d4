extension PressField {
  /// Words of courts and laws.
  static let justice = PressField(
    crowds: """
      thẩm phán, luật sư, kiểm sát viên, bị cáo, bị can, nguyên đơn, bị đơn, nhân chứng,
      công chứng viên, hòa giải viên, chấp hành viên, hội thẩm, phạm nhân, nạn nhân,
      người bị hại, điều tra viên, trợ giúp viên, giám định viên, tòa án, viện kiểm sát,
      đương sự, thừa phát lại
      """,
    things: """
      phiên tòa, bản án, vụ án, vụ kiện, cáo trạng, đơn kiện, đơn thư, khiếu nại, tố cáo,
      chứng cứ, tang vật, lời khai, biên bản khám nghiệm, văn phòng luật, trại giam,
      trại tạm giam, đạo luật, điều khoản, nghị định, thông tư, pháp lệnh, bộ luật, dự luật,
      công ước, hiệp định, hợp đồng thuê, di chúc, giấy ủy quyền, sổ đỏ, lệnh bắt, quyết định,
      bản cam kết, giấy khai sinh, lý lịch, hội thi pháp luật, tủ sách pháp luật, tờ gấp,
      phiên hòa giải, thỏa thuận, án tích, khoản bồi thường, khung hình phạt, tình tiết,
      quyền lợi, nghĩa vụ, giấy triệu tập, kết luận giám định, hành vi, mức phạt, quy phạm
      """,
    matters: """
      pháp luật, công lý, nhân quyền, quyền con người, tố tụng, hình sự, dân sự, hôn nhân,
      thừa kế, ly hôn, tranh chấp, bồi thường, thi hành án, đặc xá, ân giảm, tái phạm,
      tội phạm, mua bán người, ma túy, tham nhũng, tiêu cực, trộm cắp, lừa đảo,
      bạo lực gia đình, bình đẳng giới, trợ giúp pháp lý, luật sư công, công chứng,
      chứng thực, hộ kiện, oan sai, thời hiệu, thời hạn, án phí, tội danh, bản quyền,
      sở hữu trí tuệ, ý thức, hiến pháp, lẽ phải
      """,
    deeds: """
      xét xử, tranh tụng, kháng cáo, kháng nghị, tuyên án, khởi tố, truy tố, điều tra,
      bắt giữ, lấy lời khai, đối chất, bào chữa, giám định, thụ lý, tống đạt, cưỡng chế,
      kê biên, giám sát, xử phạt, hoàn lương, tự thú, khai báo, tư vấn luật, phổ biến luật,
      lập pháp, sửa luật, thẩm tra, làm chứng, nộp phạt, cải tạo
      """,
    traits: """
      rõ ràng, khách quan, công bằng, đúng luật, hợp pháp, phức tạp, thỏa đáng, nhân đạo,
      kéo dài, chính đáng, nghiêm minh, đầy đủ, mới nhất
      """
  )
}
