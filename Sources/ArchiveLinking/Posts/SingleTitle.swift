internal import VietnameseText

/// The titles that one person of a body has at a time: those of who leads it.
enum SingleTitle {
  static func isOne(_ title: String) -> Bool {
    all.contains(Folding.comparisonKey(of: title))
  }

  private static let all = Set(
    [
      "Chủ tịch", "Giám đốc", "Tổng Giám đốc", "Trưởng Ban", "Chánh Văn phòng", "Bộ trưởng",
      "Cục trưởng", "Vụ trưởng", "Viện trưởng", "Hiệu trưởng", "Chủ nhiệm", "Bí thư", "Thủ tướng",
      "Tổng Bí thư", "Tổng Biên tập", "Tổng Cục trưởng", "Trưởng Công an", "Chánh Thanh tra",
      "Chánh án", "Tổng Thư ký", "Tổng Thanh tra", "Thống đốc", "Tư lệnh", "Chính ủy",
      "Chỉ huy trưởng",
      "Trưởng Đoàn", "Director",
      "Director General", "Chair", "Chairman", "Chairwoman", "Chairperson", "Chief", "Head",
      "Minister", "President", "Prime Minister", "Secretary General",
    ].map { Folding.comparisonKey(of: $0) }
  )
}
