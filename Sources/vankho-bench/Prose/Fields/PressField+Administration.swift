extension PressField {
  /// Words of offices, meetings and elections.
  static let administration = PressField(
    crowds: """
      cán bộ, công chức, viên chức, lãnh đạo, chủ tịch xã, bí thư, đại biểu, cử tri,
      trưởng thôn, tổ trưởng, hộ dân, người dân, nhân dân, đảng viên, đoàn thể, mặt trận,
      thư ký, chuyên viên, thanh tra, dân quân, chi bộ, chính quyền
      """,
    things: """
      hội trường, trụ sở, công sở, văn phòng, phòng họp, nghị quyết, công văn, tờ trình,
      biên bản, văn bản, hồ sơ, giấy tờ, con dấu, bảng tin, quy chế, đề án, dự thảo, chỉ thị,
      thông báo, kết luận, báo cáo, đơn vị, phòng ban, tiểu ban, tổ công tác, kỳ họp,
      phiên họp, cuộc họp, buổi làm việc, hội nghị, đại hội, diễn đàn, cổng thông tin,
      hộp thư, lịch tiếp dân, danh sách, biểu mẫu, phiếu hỏi, sổ tay, bộ tiêu chí, khu phố,
      tổ dân phố, nhà văn hóa, địa giới, quy ước, hương ước, kiến nghị, phản ánh, sáng kiến,
      chỉ tiêu
      """,
    matters: """
      thủ tục, cải cách, kỷ cương, kỷ luật, trách nhiệm, nhiệm vụ, chức năng, thẩm quyền,
      biên chế, bộ máy, tổ chức, nhân sự, quy hoạch, luân chuyển, thi đua, khen thưởng,
      dân chủ, đồng thuận, đoàn kết, dân vận, tuyên giáo, nội vụ, hộ khẩu, hộ tịch, căn cước,
      địa bàn, cơ sở, nhiệm kỳ, tiến độ, chất lượng, hiệu lực, phân cấp, ủy quyền, lề lối,
      tác phong, đạo đức, niềm tin, uy tín, dư luận, phong trào
      """,
    deeds: """
      tiếp dân, họp bàn, biểu quyết, bỏ phiếu, bầu cử, chất vấn, thảo luận, góp ý, phát biểu,
      báo cáo, tổng kết, sơ kết, bàn giao, kiểm điểm, tự phê bình, nêu gương, luân phiên,
      trực ban, tuần tra, vận động, đối thoại, hòa giải, ký kết, công bố, niêm yết, lấy phiếu,
      sắp xếp, sáp nhập, tinh giản, phối hợp
      """,
    traits: """
      thống nhất, công khai, minh bạch, gọn nhẹ, chặt chẽ, thông suốt, kịp thời, nghiêm minh,
      dân chủ, hiệu quả, nền nếp, sát dân, khoa học, thông thoáng
      """
  )
}
