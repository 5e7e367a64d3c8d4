internal import VietnameseText

/// Words of two syllables of which the second is also the first word of bodies.
enum InsideWords {
  static let pairs = pairKeys(list)

  private static let list = """
    cán bộ, nội bộ, đồng bộ, toàn bộ, cục bộ, đảng bộ, chi bộ, tiến bộ, lạc bộ, liên bộ, đi bộ, \
    trung bộ, nam bộ, bắc bộ, thoái bộ, tổng bộ, đường bộ, thủy bộ, trụ sở, cơ sở, hội sở, \
    công sở, xứ sở, ủy ban, phân ban, tiểu ban, quốc hội, xã hội, cơ hội, đại hội, lễ hội, \
    hiệp hội, giáo hội, tổng hội, chi hội, bệnh viện, thư viện, \
    nhạc viện, thượng viện, hạ viện, học viện, tu viện, tổng cục, chi cục, kết cục, \
    bố cục, phân cục, đại cục, nhiệm vụ, nghĩa vụ, phục vụ, dịch vụ, thường vụ, công vụ, nghiệp vụ, \
    chức vụ, đặc vụ, sự vụ, mùa vụ, tập đoàn, công đoàn, sư đoàn, binh đoàn, phái đoàn, quân đoàn, \
    lữ đoàn, trung đoàn, tiểu đoàn, đại đoàn, liên đoàn, tỉnh đoàn, thành đoàn, huyện đoàn, phi chính, \
    liên chính, tài chính, hành chính, tổ quốc, trung quốc, thành công, dân công, cấp ủy, \
    tập trung, khoa học, đại học, gia công, thi công, hợp đồng, cộng đồng, \
    vô sản, nông dân, cảnh báo, dự báo, thông báo, trình báo, họp báo, tin báo, mật báo, khai báo, \
    lâu đài, hiện trường, môi trường, thị trường
    """
}
