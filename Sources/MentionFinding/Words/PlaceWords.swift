internal import VietnameseText

/// Words beside the names of places.
enum PlaceWords {
  /// Names of provinces that places of China have, too.
  static let abroad = Set(["hà nam", "thái nguyên", "hà bắc"].map { keys($0) })
  static let site = keys("điểm")[0]
  static let englishThings = Set(
    keys(
      "hydropower plant university street road bridge airport port station stadium hospital club highway"
    )
  )
  static let sides = Set(keys("phía hướng"))
  static let quarters = Set(keys("bắc nam đông tây"))
  /// Who comes together from a province: `Đoàn Kiên Giang`, `Đội Tiền Giang`.
  static let groups = Set(keys("đoàn đội"))
  static let peace = keys("hòa bình")
  static let sea = keys("hải dương")
  static let city = keys("city")[0]
  /// Words that end the name of a thing before the place where it is.
  static let breaks = Set(
    keys(
      "tại ở của từ về đến tới vào ra qua cho với do và thăm là trên dưới giữa sang lên xuống đi et and or"
    )
  )
}
