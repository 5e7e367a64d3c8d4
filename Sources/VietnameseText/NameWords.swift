/// Words of the names of people, and words that stand before them.
package enum NameWords {
  /// The surnames of the Kinh and of other peoples of Vietnam, with marks and as written abroad,
  /// divided by blanks.
  package static let surnames = """
    nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh đoàn lâm \
    phùng mai tô đào trương hà lương cao tạ châu thái tống triệu quách vương kiều lưu tăng thân \
    giàng lò lường cà quàng vàng sùng thào mùa hạng lầu ma nông hứa la hầu bế chu đầu đậu \
    thiều kiên thạch danh kim y ksor rơ siu rơchăm đinh cù cung doãn đàm giáp khổng khuất \
    lại lục mạc nghiêm ninh tiêu hàn khúc bạch âu tòng điêu nhâm \
    nguyen tran pham hoang huynh vu vo dang bui do ho ngo duong ly dinh trinh doan lam phung to \
    dao truong ha luong ta chau thai tong trieu vuong kieu luu tang than giang lo
    """

  /// Ranks of police and army.
  package static let ranks = ["tướng", "tá", "úy"].flatMap { rank in
    ["đại", "thượng", "trung", "thiếu"].map { "\($0) \(rank)" }
  }

  /// Degrees and titles of learning, written out and short.
  package static let degrees = [
    "ts", "ths", "pgs", "gs", "gsts", "dr", "prof", "phó giáo sư", "giáo sư", "tiến sĩ", "thạc sĩ",
    "luật sư",
  ]
}
