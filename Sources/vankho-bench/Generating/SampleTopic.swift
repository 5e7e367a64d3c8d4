internal import VietnameseText

/// An entry of the controlled list: an aspect of a field, for example statistics on child rights.
struct SampleTopic: Sendable {
  var id: String
  var name: String

  /// 200 topics; the frequent ones come first, and neighbours have little in common.
  static let all: [SampleTopic] = {
    let count = aspects.count * fields.count
    return (0..<count).map { place in
      // 77 and 200 have no common divisor, so every pair comes once.
      let pair = place * 77 % count
      let name = "\(aspects[pair % aspects.count]) \(fields[pair / aspects.count])"
      return SampleTopic(id: Folding.slug(of: name), name: name)
    }
  }()

  private static let aspects = [
    "Pháp luật về", "Truyền thông về", "Kiểm tra, giám sát việc bảo đảm", "Bồi dưỡng kiến thức về",
    "Thống kê, báo cáo về", "Hợp tác quốc tế về", "Tham vấn cộng đồng về", "Nguồn lực bảo đảm",
  ]

  private static let fields = [
    "quyền trẻ em", "quyền của phụ nữ", "quyền của người khuyết tật", "quyền của người cao tuổi",
    "quyền của lao động di cư", "quyền của đồng bào dân tộc thiểu số", "tự do tín ngưỡng",
    "tự do báo chí", "tiếp cận thông tin", "tiếp cận pháp lý", "quyền học tập", "quyền có nhà ở",
    "chăm sóc sức khỏe", "an sinh xã hội", "quyền có việc làm", "môi trường trong lành",
    "nước sạch nông thôn", "an toàn thực phẩm", "bảo vệ dữ liệu cá nhân", "bình đẳng giới",
    "phòng, chống mua bán người", "phòng, chống bạo lực gia đình", "dân chủ ở cơ sở",
    "quyền của người bị tạm giữ", "tái hòa nhập cộng đồng",
  ]
}
