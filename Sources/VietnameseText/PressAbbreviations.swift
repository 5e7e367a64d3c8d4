/// What the abbreviations of the Vietnamese press stand for: one table for mentions, posts and search.
package enum PressAbbreviations {
  /// Groups of texts that mean the same: abbreviations, and what they stand for.
  ///
  /// Readers of a site load all of them with the first word that they search for.
  package static let groups: [[String]] = table.split(separator: "\n").map { line in
    line.split(separator: "=").map(String.init)
  }

  /// Parts of the names of bodies, each with what it stands for there; alone they mean too much for a
  /// search.
  package static let parts: [(short: String, full: String)] = [
    ("CVP", "chánh văn phòng"), ("VP", "văn phòng"), ("CATP", "công an tp"),
    ("ĐCSVN", "đảng cộng sản việt nam"), ("CSVN", "cộng sản việt nam"), ("CS", "cộng sản"),
    ("LĐTB", "lao động thương binh"), ("LĐ", "lao động"), ("TB", "thương binh"), ("XH", "xã hội"),
    ("VHTT", "văn hóa thể thao"), ("DL", "du lịch"), ("VH", "văn hóa"),
    ("CNTT", "công nghệ thông tin"), ("GD", "giáo dục"), ("ĐT", "đào tạo"), ("NQ", "nhân quyền"),
    ("GTVT", "giao thông vận tải"), ("TNMT", "tài nguyên và môi trường"), ("TN", "tài nguyên"),
    ("MT", "môi trường"), ("NNPTNT", "nông nghiệp và phát triển nông thôn"), ("NN", "nông nghiệp"),
    ("PTNT", "phát triển nông thôn"), ("KHĐT", "kế hoạch và đầu tư"), ("KH", "kế hoạch"),
    ("CN", "công nghệ"), ("QP", "quốc phòng"), ("VN", "việt nam"), ("UB", "ủy ban"),
    ("HĐ", "hội đồng"), ("UBMTTQ", "ủy ban mặt trận tổ quốc"),
    ("TANDTC", "tòa án nhân dân tối cao"), ("VKSNDTC", "viện kiểm sát nhân dân tối cao"),
    ("TLĐLĐ", "tổng liên đoàn lao động"), ("LĐLĐ", "liên đoàn lao động"),
    ("VPCP", "văn phòng chính phủ"), ("VPQH", "văn phòng quốc hội"),
    ("TTCP", "thanh tra chính phủ"), ("NHNN", "ngân hàng nhà nước"),
    ("MTTQVN", "mặt trận tổ quốc việt nam"), ("BQL", "ban quản lý"),
    ("BBT", "ban bí thư"),
    ("BYT", "bộ y tế"), ("BNV", "bộ nội vụ"), ("BGTVT", "bộ giao thông vận tải"),
    ("BGDĐT", "bộ giáo dục và đào tạo"), ("BTTTT", "bộ thông tin và truyền thông"),
    ("BLĐTBXH", "bộ lao động thương binh và xã hội"),
  ]

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
    TƯ=TW=T.Ư=T.W=trung ương
    UBND=ủy ban nhân dân
    UBTVQH=Ủy ban Thường vụ Quốc hội
    VHTT&DL=VHTTDL=văn hóa thể thao và du lịch
    VKSND=viện kiểm sát nhân dân
    VPTT=văn phòng thường trực
    XHCN=xã hội chủ nghĩa
    """
}
