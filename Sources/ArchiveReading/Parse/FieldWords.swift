internal import VietnameseText

/// What editors call a field: its label in the interface of either language, what another kind of
/// records calls the same, or another word for it.
enum FieldWords {
  /// Returns the fields of all kinds of records that a word may mean, the likeliest first.
  @Sendable static func fields(meantBy word: String) -> [String] {
    fields[key(word)] ?? []
  }

  /// `published_at` and `Published at` are one.
  private static func key(_ word: String) -> String {
    Folding.comparisonKey(of: word.replacing("_", with: " ").replacing("-", with: " "))
  }

  private static let fields: [String: [String]] = {
    var fields: [String: [String]] = [:]
    for (names, words) in words {
      for word in (names + words).map(key) {
        fields[word, default: []] += names.filter { !(fields[word]?.contains($0) ?? false) }
      }
    }
    return fields
  }()

  /// Fields that mean the same in records of several kinds, with other words for them.
  private static let words: [(fields: [String], words: [String])] = [
    (
      ["title", "name", "measure"],
      ["tiêu đề", "tên", "tên gọi", "tít", "nhan đề", "headline", "heading", "label"]
    ),
    (["name"], ["họ tên", "họ và tên", "full name"]),
    (["title"], ["chức danh"]),
    (["measure"], ["chỉ số", "indicator"]),
    (
      ["published", "date", "period"],
      [
        "ngày", "ngày đăng", "ngày xuất bản", "ngày tháng", "publication date", "published at",
        "published on", "pubdate", "thời gian",
      ]
    ),
    (["date"], ["ngày họp", "day"]),
    (["period"], ["kỳ", "thời kỳ", "giai đoạn"]),
    (["official"], ["person", "người", "nhân vật", "cán bộ"]),
    (
      ["participants", "attendees"],
      [
        "người tham dự", "thành phần tham dự", "thành phần", "officials", "people", "persons",
        "nhân vật",
      ]
    ),
    (["attendees"], ["số người dự", "số người", "số đại biểu", "attendance"]),
    (["author"], ["tác giả", "người viết", "phóng viên", "byline", "by", "authors", "writer"]),
    (["summary", "description"], ["tóm tắt", "mô tả", "abstract", "lead", "sapo"]),
    (["note"], ["ghi chú", "chú thích", "notes", "comment", "comments", "remark", "remarks"]),
    (
      ["url", "base_url"],
      ["link", "links", "liên kết", "đường dẫn", "địa chỉ", "address", "href", "website", "uri"]
    ),
    (
      ["publisher"], ["báo", "cơ quan báo chí", "nơi đăng", "nguồn", "newspaper", "press", "media"]
    ),
    (["publisher", "url"], ["source"]),
    (["source"], ["nguồn"]),
    (
      ["topics"],
      [
        "tag", "tags", "topic", "chủ đề", "đề tài", "từ khóa", "keyword", "keywords", "subject",
        "subjects", "category", "categories",
      ]
    ),
    (["language"], ["lang", "ngôn ngữ", "tiếng", "locale"]),
    (["meetings", "meeting"], ["hội nghị", "cuộc họp", "event", "events"]),
    (
      ["provinces", "province"],
      ["tỉnh", "tỉnh thành", "địa phương", "địa bàn", "tỉnh thành phố"]
    ),
    (["place"], ["địa điểm", "nơi họp", "location", "venue"]),
    (
      ["organizers"],
      ["đơn vị tổ chức", "ban tổ chức", "organiser", "organisers", "organizer", "host", "hosts"]
    ),
    (
      ["organizations", "organization", "organizers"],
      [
        "cơ quan", "tổ chức", "cơ quan tổ chức", "đơn vị", "body", "bodies", "org", "organisation",
        "organisations",
      ]
    ),
    (["figures"], ["số liệu", "con số", "statistics", "numbers", "data"]),
    (["role"], ["vai trò"]),
    (["rank"], ["cấp bậc", "quân hàm", "học hàm", "học vị"]),
    (["position", "positions", "posts"], ["chức vụ", "post", "job", "office"]),
    (["position"], ["chức vụ ghi trong bài", "post as printed"]),
    (["kind"], ["loại", "type", "category"]),
    (["scope"], ["phạm vi", "cấp", "level"]),
    (["mode"], ["hình thức", "format"]),
    (["sites"], ["điểm cầu", "số điểm cầu", "remote sites"]),
    (
      ["aliases"],
      ["tên khác", "các cách viết khác", "cách viết khác", "other names", "also printed as", "aka"]
    ),
    (["value"], ["giá trị", "number", "amount", "count"]),
    (["unit"], ["đơn vị", "đơn vị tính", "units"]),
    (["retrieved"], ["ngày lấy", "ngày đọc", "ngày truy cập", "accessed", "access date"]),
    (
      ["copy_of"],
      [
        "bài đăng lại", "bản đăng lại", "đăng lại", "đăng lại từ bài", "đăng lại từ", "bài gốc",
        "reprint", "reprint of", "copy", "original",
      ]
    ),
    (
      ["translation_of"],
      ["bản dịch", "bản dịch của", "bản dịch của bài", "translation", "translated from"]
    ),
    (["rights", "license"], ["bản quyền", "quyền sử dụng", "quyền", "giấy phép", "licence"]),
    (["draft"], ["nháp", "bản nháp"]),
    (["mentions"], ["tên trong bài", "mention"]),
    (["id"], ["mã", "slug", "key"]),
    (["code"], ["mã số", "mã đơn vị hành chính", "administrative code"]),
    (["valid"], ["hiệu lực", "thời gian tồn tại", "existed"]),
    (["successor"], ["kế tiếp", "đơn vị kế tiếp", "nay thuộc", "today part of", "merged into"]),
    (["region"], ["vùng"]),
    (["parent"], ["cấp trên", "cơ quan cấp trên", "trực thuộc", "part of"]),
    (["qualifier"], ["mức độ"]),
    (["from"], ["từ", "từ ngày", "since", "start"]),
    (["to"], ["đến", "đến ngày", "until", "end"]),
    (["withdrawn"], ["rút", "đã rút", "reason", "lý do"]),
    (["former"], ["nguyên", "cựu"]),
    (["name_uncertain"], ["tên chưa chắc", "tên chưa chắc chắn", "uncertain"]),
    (["contact"], ["liên hệ", "email"]),
    (["edition"], ["ấn bản", "phiên bản", "version"]),
  ]
}
