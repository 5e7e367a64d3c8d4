internal import VietnameseText

/// What an editor may write in the place of one of the values of a field: its name in the interface of
/// either language, or another word for it.
enum ChoiceWords {
  /// Returns the value that is meant, among those that a field has; nil where none is.
  static func value(meantBy text: String, among values: [String]) -> String? {
    let key = Folding.comparisonKey(of: text)
    let spoken = values.filter { value in
      key == Folding.comparisonKey(of: value.replacing("-", with: " "))
        || (words[value] ?? []).contains(key)
    }
    if spoken.count == 1 { return spoken[0] }
    // `opening remarks` is the opening, `chủ trì hội nghị` the chair.
    let begun = values.filter { value in
      ([value.replacing("-", with: " ")] + (words[value] ?? [])).contains { word in
        key.hasPrefix(word + " ") || key.count >= 3 && word.hasPrefix(key)
      }
    }
    return begun.count == 1 ? begun[0] : nil
  }

  /// `tiếng Việt`, `Vietnamese`, `vn` → `vi`.
  static func language(_ text: String) -> String? {
    languages[Folding.comparisonKey(of: text)] ?? LanguageTag.meant(by: text)
  }

  private static let words: [String: [String]] = keys([
    // Roles.
    "chair": ["chủ trì", "chủ tọa", "đồng chủ trì", "chairman", "chairperson", "chaired"],
    "opening": ["khai mạc", "phát biểu khai mạc", "opening remarks", "opening speech"],
    "closing": ["bế mạc", "phát biểu bế mạc", "kết luận", "closing remarks", "closing speech"],
    "speaker": ["phát biểu", "phát biểu chỉ đạo", "diễn giả", "speech", "spoke"],
    "presenter": ["báo cáo viên", "trình bày", "giảng viên", "presentation", "rapporteur"],
    "attendee": ["tham dự", "dự", "đại biểu", "người tham dự", "attended", "participant", "guest"],
    "organizer": ["tổ chức", "ban tổ chức", "người tổ chức", "organiser", "host"],
    "quoted": ["trích lời", "được trích lời", "được dẫn lời", "quote", "interviewed"],
    // Meetings.
    "training": ["tập huấn", "hội nghị tập huấn", "lớp tập huấn", "workshop"],
    "annual-review": ["tổng kết", "tổng kết năm", "annual", "year-end review"],
    "half-year-review": ["sơ kết", "sơ kết sáu tháng", "sơ kết 6 tháng", "mid-year review"],
    "regional-assessment": ["đánh giá theo khu vực", "đánh giá khu vực", "assessment"],
    "planning": ["xây dựng kế hoạch", "kế hoạch", "triển khai", "plan"],
    "other": ["khác", "hoạt động khác"],
    "national": ["toàn quốc", "quốc gia", "cấp quốc gia", "trung ương"],
    "regional": ["khu vực", "vùng", "cấp khu vực"],
    "provincial": ["cấp tỉnh", "tỉnh", "thành phố", "province"],
    "district": ["cấp huyện", "huyện", "quận"],
    "in-person": ["trực tiếp", "offline", "in person"],
    "online": ["trực tuyến", "từ xa", "virtual"],
    "hybrid": ["trực tiếp kết hợp trực tuyến", "kết hợp", "mixed"],
    // Organizations.
    "committee": ["ban chỉ đạo", "hội đồng", "ủy ban", "ban chỉ đạo, ủy ban"],
    "office": ["văn phòng"],
    "government": ["cơ quan hành chính", "ủy ban nhân dân", "ubnd", "chính quyền"],
    "police": ["công an"],
    "party": ["đảng", "cơ quan Đảng", "cấp ủy", "tỉnh ủy"],
    "ministry": ["bộ", "bộ và đơn vị thuộc bộ", "cơ quan ngang bộ"],
    "publisher": [
      "báo", "cơ quan báo chí", "trang tin", "tòa soạn", "newspaper", "press", "media",
    ],
    // Provinces.
    "tinh": ["tỉnh", "province"],
    "thanh-pho": ["thành phố", "thành phố trực thuộc trung ương", "tp", "city", "municipality"],
    // Figures.
    "estimated": ["ước", "ước tính", "estimate"],
    "over": ["hơn", "trên", "more than"],
    "under": ["gần", "dưới", "less than", "nearly"],
    "about": ["khoảng", "chừng", "approximately", "around"],
    // Rights.
    "citation": ["trích dẫn", "chỉ trích dẫn", "citation only"],
    "full-text": ["toàn văn", "full text"],
    "open": ["mở", "giấy phép mở", "open licence", "cc"],
  ])

  private static let languages: [String: String] = [
    "ar": ["tiếng Ả Rập", "Arabic"],
    "bg": ["tiếng Bungari", "Bulgarian", "tiếng Bulgaria"],
    "bn": ["tiếng Bengal", "Bengali"],
    "cs": ["tiếng Séc", "Czech", "tiếng Tiệp"],
    "da": ["tiếng Đan Mạch", "Danish"],
    "de": ["tiếng Đức", "German", "Deutsch"],
    "el": ["tiếng Hy Lạp", "Greek"],
    "en": ["tiếng Anh", "English", "Anh"],
    "eo": ["Quốc tế ngữ", "Esperanto", "tiếng Quốc tế ngữ"],
    "es": ["tiếng Tây Ban Nha", "Spanish", "español"],
    "fa": ["tiếng Ba Tư", "Persian", "Farsi"],
    "fi": ["tiếng Phần Lan", "Finnish"],
    "fr": ["tiếng Pháp", "French", "français"],
    "he": ["tiếng Do Thái", "Hebrew", "tiếng Hebrew"],
    "hi": ["tiếng Hindi", "Hindi"],
    "hu": ["tiếng Hungary", "Hungarian"],
    "id": ["tiếng Indonesia", "Indonesian", "tiếng Nam Dương"],
    "it": ["tiếng Ý", "Italian", "tiếng Italia"],
    "ja": ["tiếng Nhật", "Japanese"],
    "km": ["tiếng Khmer", "Khmer", "tiếng Campuchia"],
    "ko": ["tiếng Hàn", "Korean", "tiếng Hàn Quốc"],
    "lo": ["tiếng Lào", "Lao"],
    "mn": ["tiếng Mông Cổ", "Mongolian"],
    "ms": ["tiếng Mã Lai", "Malay", "tiếng Malaysia"],
    "my": ["tiếng Miến Điện", "Burmese", "tiếng Myanmar"],
    "nl": ["tiếng Hà Lan", "Dutch"],
    "no": ["tiếng Na Uy", "Norwegian"],
    "pl": ["tiếng Ba Lan", "Polish"],
    "pt": ["tiếng Bồ Đào Nha", "Portuguese", "português"],
    "ro": ["tiếng Rumani", "Romanian", "tiếng România"],
    "ru": ["tiếng Nga", "Russian"],
    "sk": ["tiếng Slovak", "Slovak", "tiếng Slovakia"],
    "sr": ["tiếng Serbia", "Serbian"],
    "sv": ["tiếng Thụy Điển", "Swedish"],
    "ta": ["tiếng Tamil", "Tamil"],
    "th": ["tiếng Thái", "Thai", "tiếng Thái Lan"],
    "tl": ["tiếng Tagalog", "Tagalog"],
    "tr": ["tiếng Thổ Nhĩ Kỳ", "Turkish"],
    "uk": ["tiếng Ukraina", "Ukrainian", "tiếng Ukraine"],
    "ur": ["tiếng Urdu", "Urdu"],
    "vi": ["tiếng Việt", "Vietnamese", "Việt"],
    "zh": ["tiếng Trung", "Chinese", "tiếng Trung Quốc", "tiếng Hoa"],
    "zh-Hans": ["tiếng Trung giản thể", "Simplified Chinese", "tiếng Hoa giản thể"],
    "zh-Hant": ["tiếng Trung phồn thể", "Traditional Chinese", "tiếng Hoa phồn thể"],
  ].reduce(into: [:]) { languages, language in
    for name in language.value { languages[Folding.comparisonKey(of: name)] = language.key }
  }

  private static func keys(_ words: [String: [String]]) -> [String: [String]] {
    words.mapValues { $0.map(Folding.comparisonKey(of:)) }
  }
}
