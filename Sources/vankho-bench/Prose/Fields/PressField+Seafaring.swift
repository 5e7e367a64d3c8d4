extension PressField {
  /// Words of fishing, salt and islands.
  static let seafaring = PressField(
    crowds: """
      chủ tàu cá, thuyền viên, lao động biển, hộ nuôi tôm, hộ nuôi cá lồng, người làm muối,
      diêm dân, thợ đóng tàu, tổ đội đánh bắt, nghiệp đoàn nghề cá, kiểm ngư, người đan lưới,
      bạn thuyền, chủ vựa, người gác đèn biển, dân đảo, hộ làm nước mắm, tàu hậu cần,
      chi cục thủy sản, thợ máy tàu, người nuôi hàu, người thu mua
      """,
    things: """
      tàu cá, con thuyền, ghe bầu, mái chèo, tấm lưới, mẻ lưới, lồng bè, đầm tôm, ao tôm,
      ruộng muối, cảng cá, chợ cá, khoang lạnh, hầm đá, máy dò cá, thiết bị giám sát,
      phao tiêu, ngọn hải đăng, hòn đảo, quần đảo, cầu cảng, âu thuyền, bãi ngang, con tôm,
      con cua, cá ngừ, cá thu, cá tra, cá basa, mực ống, con hàu, rong biển, tôm giống,
      trại giống, nhật ký khai thác, giấy phép đánh bắt, xưởng đá, kho lạnh, vựa cá,
      xưởng mắm, thúng chai, mỏ neo, dây câu, lưới rê, ngư trường, vùng lộng, vùng khơi,
      bãi san hô, đảo nhỏ, luồng cá
      """,
    matters: """
      hải sản, thủy sản, nghề cá, nghề muối, đánh bắt, nuôi trồng, thẻ vàng thủy sản,
      chuyến biển, mùa cá, nước lợ, con nước, độ mặn, giá tôm, dịch tôm, nguồn lợi, chất cấm,
      kinh tế biển, chủ quyền biển, hải lý, gió chướng, sóng lớn, dầu máy, tổn thất,
      lao động nghề biển, khai thác xa bờ, tái tạo nguồn lợi, bạn ghe, nghề câu, giã cào,
      sức gió
      """,
    deeds: """
      ra khơi, bám biển, vươn khơi, buông lưới, kéo lưới, câu mực, phơi cá, ướp đá, đan lưới,
      vá lưới, xảm thuyền, cạo muối, thả tôm, vớt rong, cho cá ăn, thay nước, cân cá, bán tôm,
      cập cảng, treo cờ, nhổ neo, thả neo, lặn biển, cào nghêu, muối cá, sấy khô, gọi bờ,
      giữ đảo, nghỉ biển, đăng kiểm tàu
      """,
    traits: """
      gần bờ, xa bờ, tươi rói, bội thu, mặn mòi, lộng gió, cỡ lớn, cỡ nhỏ, truyền đời,
      đắt giá, nhộn nhịp, sạch bệnh, ven đảo
      """
  )
}
