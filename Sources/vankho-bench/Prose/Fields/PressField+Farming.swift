extension PressField {
  /// Words of fields, cattle and harvests.
  static let farming = PressField(
    crowds: """
      nông dân, bà con, chủ vườn, chủ trang trại, nhà nông, hộ trồng lúa, hộ chăn nuôi,
      khuyến nông viên, kỹ thuật viên nông nghiệp, thú y viên, thợ gặt, tổ thủy nông,
      lão nông, nông hộ, hội nông dân, chủ ruộng, người trồng chè, người nuôi ong, hộ nuôi bò,
      người trồng hoa, dân bản, hộ trồng rừng
      """,
    things: """
      cánh đồng, thửa ruộng, vườn cây, vườn ươm, nương rẫy, chuồng trại, ao cá, đàn bò,
      đàn trâu, đàn lợn, đàn gà, đàn vịt, giống lúa, giống ngô, cây trồng, vật nuôi, cây chè,
      cà phê, hồ tiêu, cao su, cây điều, cây vải, cây nhãn, cây bưởi, cây cam, sầu riêng,
      thanh long, khoai lang, củ sắn, hạt giống, máy cày, máy gặt, máy cấy, nhà lưới,
      nhà kính, trạm bơm, kênh mương, hồ chứa, phân bón, thuốc trừ sâu, cây mía, bông vải,
      nấm rơm, tổ ong, con tằm, ruộng bậc thang, kho lúa, sân phơi, vùng chuyên canh, hạt điều
      """,
    matters: """
      mùa màng, vụ mùa, vụ xuân, thủy lợi, nước tưới, thổ nhưỡng, sâu bệnh, dịch tả,
      lở mồm long móng, nông sản, lương thực, hoa màu, chăn nuôi, trồng trọt, khuyến nông,
      thú y, lâm nghiệp, rau sạch, phân chuồng, thức ăn, cỏ dại, độ ẩm, năng suất lúa,
      diện tích, nông thôn mới, nông nghiệp, dồn điền, canh tác, đất đai, giá lúa, hữu cơ,
      phù sa, nông cụ, hạn hán, tiêu thụ, truy xuất nguồn gốc, bảo quản, ruộng đất, thời vụ,
      vốn giống
      """,
    deeds: """
      gieo cấy, cày bừa, làm đất, bón phân, làm cỏ, tưới tiêu, thu hoạch, gặt lúa, phơi sấy,
      ghép cành, chiết cành, tỉa cành, ươm giống, nuôi tôm, thả cá, chăn trâu, vắt sữa,
      hái chè, bẻ ngô, nhổ sắn, ủ phân, diệt chuột, nạo vét, dẫn nước, rải vụ, luân canh,
      xen canh, bắt sâu, đắp bờ, trỉa hạt
      """,
    traits: """
      màu mỡ, xanh tốt, trĩu quả, chín rộ, được mùa, mất mùa, bạc màu, chua phèn, sạch bệnh,
      đặc sản, trái vụ, chủ lực, ngon ngọt
      """
  )
}
