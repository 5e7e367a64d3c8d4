extension PressField {
  /// Words of hospitals and illness.
  static let health = PressField(
    crowds: """
      bác sĩ, y tá, điều dưỡng, hộ sinh, dược sĩ, bệnh nhân, người bệnh, sản phụ, trẻ sơ sinh,
      người già, cô đỡ, y sĩ, thầy thuốc, lương y, người nhà, tình nguyện viên, thai phụ,
      trạm y tế, kỹ thuật viên, hộ lý, người hiến máu, chuyên gia
      """,
    things: """
      bệnh viện, phòng khám, giường bệnh, xe cứu thương, máy thở, máy siêu âm, phòng mổ,
      khoa nhi, khoa sản, nhà thuốc, tủ thuốc, vắc xin, liều thuốc, viên thuốc, đơn thuốc,
      bệnh án, sổ khám, ống nghe, khẩu trang, găng tay, bông băng, kim tiêm, ống tiêm,
      túi máu, kính mắt, máy trợ thính, chân giả, xe lăn, bàn mổ, lồng ấp, vị thuốc,
      cây thuốc, bài thuốc, thang thuốc, phòng xét nghiệm, mẫu máu, kết quả, thẻ bảo hiểm,
      suất ăn, khu cách ly, ổ dịch, ca bệnh, ca mổ, đợt khám, chiến dịch, máy chụp, túi thuốc,
      trạm xá, nhà hộ sinh, màn chống muỗi
      """,
    matters: """
      sức khỏe, dịch bệnh, bệnh tật, dinh dưỡng, vệ sinh, y đức, phác đồ, triệu chứng,
      biến chứng, di chứng, miễn dịch, huyết áp, tim mạch, tiểu đường, ung thư, sốt rét,
      sốt xuất huyết, lao phổi, tâm thần, da liễu, tiêu hóa, hô hấp, thai sản, sinh sản,
      dân số, tuổi thọ, an toàn thực phẩm, ngộ độc, dược liệu, đông y, y học, viện phí,
      bảo hiểm y tế, dự phòng, phục hồi, cấp cứu, giấc ngủ, thị lực, thể trạng, sơ sinh
      """,
    deeds: """
      khám bệnh, chữa bệnh, kê đơn, cấp phát thuốc, tiêm chủng, tiêm phòng, xét nghiệm,
      siêu âm, chụp phim, phẫu thuật, gây mê, truyền máu, hiến máu, hồi sức, sơ cứu,
      chuyển viện, nhập viện, xuất viện, cách ly, khử khuẩn, phun thuốc, diệt muỗi, rửa tay,
      cân đo, thăm khám, tái khám, châm cứu, bấm huyệt, cai thuốc, tẩy giun
      """,
    traits: """
      an toàn, chuyên sâu, vô trùng, thuận tiện, hợp vệ sinh, công lập, tư nhân, miễn phí,
      kịp thời, tuyến xã, tuyến trên, chất lượng cao, hiệu quả
      """
  )
}
