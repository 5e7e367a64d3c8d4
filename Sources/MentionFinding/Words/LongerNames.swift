/// What begins or ends with the name of a province and is something else, whatever stands around it.
enum LongerNames {
  static let phrases = [
    "Thái Bình Dương", "Điện Biên Phủ", "Hà Nam Ninh", "Hà Sơn Bình", "Bình Trị Thiên",
    "Quảng Nam - Đà Nẵng", "Gia Lai - Kon Tum", "Đồng Tháp Mười",
    "Hà Nội - Amsterdam",
  ]
}
