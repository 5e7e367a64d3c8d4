/// Tells units of what is measured, which may have fractions, from units of what is counted.
///
/// There are as many things to count as there are nouns; what is measured is few.
enum FigureUnit {
  /// `tỷ đồng`, `ha`, `triệu lượt người`, `người/km²`; not `hộ`, `điểm cầu`, `đồng chí`.
  static func mayHaveFractions(_ unit: String) -> Bool {
    let text = unit.lowercased()
    if text.unicodeScalars.contains(where: signs.contains) { return true }
    let words = text.split { " .,()".contains($0) }.map(String.init)
    guard let first = words.first else { return true }
    if alone.contains(words.joined(separator: " ")) { return true }
    return words.contains(where: anywhere.contains)
      || words.count > 1 && anywhere.contains("\(first) \(words[1])")
      || beginnings.contains(first) && !counted.contains(words.prefix(2).joined(separator: " "))
  }

  /// A share, a currency, a power, or one thing for each of another.
  private static let signs = Set("%‰°$€£¥₫²³µ/".unicodeScalars)

  /// Numerals, and measures that are no other word.
  private static let anywhere = Set(
    """
    tỷ|tỉ|triệu|nghìn|ngàn|vạn|phần trăm|phần nghìn|vnd|vnđ|usd|eur|euro|euros|ha|hecta|hécta|héc-ta|\
    km|cm|mm|m2|m3|km2|km3|kg|kwh|mwh|gwh|kw|mw|gw|gb|mb|tb|\
    thousand|million|millions|billion|billions|trillion|trillions|percent|percentage|per|dollar|\
    dollars|dong|hectare|hectares|acre|acres|kilometre|kilometres|kilometer|kilometers|metre|metres|\
    meter|meters|mile|miles|tonne|tonnes|ton|tons|kilogram|kilograms|kilo|kilos|gram|grams|litre|\
    litres|liter|liters|hour|hours|minute|minutes|year|years|month|months|basis
    """.split(separator: "|").map(String.init)
  )

  /// Measures that another word may follow: `tấn gạo`, `ngày công`, `độ C`.
  private static let beginnings = Set(
    """
    đồng|đô|đ|tấn|tạ|yến|cân|gam|gram|g|lạng|lít|l|m|mét|ki-lô-mét|ki-lô-gam|cây|dặm|hải|mẫu|sào|héc|\
    giờ|phút|giây|ngày|tuần|tháng|quý|năm|độ|tuổi|day|days|week|weeks|degree|degrees
    """.split(separator: "|").map(String.init)
  )

  /// Measures that count as soon as another word follows: `điểm cầu`, `lần kiểm tra`.
  private static let alone: Set = [
    "điểm", "điểm cơ bản", "điểm số", "lần", "point", "points", "time", "times", "việt nam đồng",
  ]

  /// What begins with the name of a measure and is none.
  private static let counted: Set = [
    "cây cầu", "cây xanh", "cây trồng", "cây giống", "đô thị", "đồng bào", "đồng chí", "đồng đội",
    "đồng hồ", "giờ giảng", "hải cảng", "hải đoàn", "hải đội", "hải quan", "mẫu phiếu", "mẫu vật",
    "mẫu đơn", "ngày hội",
  ]
}
