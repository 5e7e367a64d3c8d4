extension PressField {
  /// Words of shops, banks and taxes.
  static let trade = PressField(
    crowds: """
      thương nhân, tiểu thương, khách hàng, người mua, người bán, chủ quán, thương lái,
      đại lý, ngân hàng, chủ nợ, nhà đầu tư, kế toán, kiểm toán, thủ quỹ, thu ngân, môi giới,
      nhân viên, siêu thị, quản lý chợ, hộ kinh doanh, người vay, hải quan
      """,
    things: """
      cửa hàng, quầy hàng, gian hàng, chợ phiên, chợ đêm, hội chợ, phiên chợ,
      trung tâm mua sắm, hóa đơn, biên lai, thẻ ghi nợ, tài khoản, khoản vay, cổ phiếu,
      trái phiếu, sổ tiết kiệm, quỹ tín dụng, máy rút tiền, mã giao dịch, tem nhãn, mã vạch,
      kiện hàng, lô hàng, công ten nơ, cửa khẩu, kho ngoại quan, sàn giao dịch, đơn giá,
      bảng giá, phiếu thu, gói thầu, quầy thuốc, tạp hóa, ki ốt, xe hàng, giỏ quà, đặc sản,
      quà tặng, thực phẩm, rau củ, trái cây, bánh kẹo, nước mắm, gia vị, hàng hóa,
      phiếu giảm giá, ví điện tử, hợp tác xã, bưu phẩm, nhà phân phối
      """,
    matters: """
      giá cả, lạm phát, lãi suất, tỷ giá, tín dụng, vốn vay, nợ xấu, thuế suất, thuế thu nhập,
      ngân sách, dự toán, quyết toán, doanh thu, lợi nhuận, chi phí, kim ngạch, xuất khẩu,
      nhập khẩu, thương mại, thị trường, cung cầu, sức mua, tiêu dùng, khuyến mại, bán lẻ,
      bán buôn, nguồn hàng, hàng giả, gian lận, buôn lậu, thanh khoản, bảo lãnh, thế chấp,
      vốn lưu động, tăng trưởng, đầu tư công, giải ngân, tiền mặt, dự trữ, kinh doanh
      """,
    deeds: """
      mua bán, buôn bán, giao dịch, thanh toán, trả góp, mặc cả, niêm giá, bình ổn, gửi tiền,
      rút tiền, chuyển khoản, vay vốn, trả nợ, đáo hạn, nộp thuế, khai thuế, hoàn thuế,
      thông quan, bốc dỡ, trưng bày, quảng bá, tiếp thị, đấu thầu, đấu giá, chào hàng,
      kiểm kê, quyên góp, góp vốn, niêm phong, khuyến mãi
      """,
    traits: """
      dồi dào, khan hiếm, phải chăng, đắt đỏ, sôi động, trầm lắng, ổn định, nhộn nhịp, hợp lý,
      linh hoạt, chính hãng, rõ nguồn gốc, ưu đãi
      """
  )
}
