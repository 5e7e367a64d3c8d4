/// Abbreviations that any reader of Vietnamese news knows.
enum EquivalentTable {
  static let groups: [[String]] = table.split(separator: "\n").map { line in
    line.split(separator: "=").map(String.init)
  }

  private static let table = """
    ANTT=an ninh trật tự
    BCA=Bộ Công an
    BCĐ=Ban Chỉ đạo
    BCĐNQ=BCĐ nhân quyền=Ban Chỉ đạo nhân quyền=Ban Chỉ đạo về nhân quyền
    BCH=Ban Chấp hành
    BHXH=bảo hiểm xã hội
    BHYT=bảo hiểm y tế
    BNG=Bộ Ngoại giao
    BQP=Bộ Quốc phòng
    BTP=Bộ Tư pháp
    BTV=Ban Thường vụ
    CA=công an
    CAND=công an nhân dân
    CHXHCN=cộng hòa xã hội chủ nghĩa
    CNXH=chủ nghĩa xã hội
    CP=Chính phủ
    ĐBQH=đại biểu Quốc hội
    ĐH=đại học
    GD&ĐT=GDĐT=giáo dục và đào tạo
    HCM=Hồ Chí Minh
    HĐND=hội đồng nhân dân
    HĐNQ=Hội đồng Nhân quyền
    KH&CN=KHCN=khoa học và công nghệ
    KT-XH=KTXH=kinh tế xã hội
    LĐTB&XH=LĐTBXH=lao động thương binh và xã hội
    LHQ=Liên hợp quốc=Liên hiệp quốc=UN
    MTTQ=Mặt trận Tổ quốc
    MXH=mạng xã hội
    NĐ=nghị định
    NQ=nghị quyết
    NXB=nhà xuất bản
    PCTN=phòng chống tham nhũng
    QĐ=quyết định
    QH=Quốc hội
    QĐND=quân đội nhân dân
    TAND=tòa án nhân dân
    THCS=trung học cơ sở
    THPT=trung học phổ thông
    TP=thành phố
    TP.HCM=TPHCM=TP Hồ Chí Minh=thành phố Hồ Chí Minh
    TT&TT=TTTT=thông tin và truyền thông
    TTXVN=Thông tấn xã Việt Nam
    TƯ=TW=trung ương
    UBND=ủy ban nhân dân
    UBTVQH=Ủy ban Thường vụ Quốc hội
    VHTT&DL=VHTTDL=văn hóa thể thao và du lịch
    VKSND=viện kiểm sát nhân dân
    VPTT=văn phòng thường trực
    XHCN=xã hội chủ nghĩa
    """
}
