import Testing

@testable import VietnameseText

@Suite struct LanguageTellingTests {
  @Test(arguments: [
    "Hội nghị tập huấn công tác nhân quyền", "Kon Tum tổ chức tập huấn",
    "[Không có tít] Hội nghị ở Bình Định", "Huế sẽ mở ngã rẽ", "Chưa rõ ngày",
    "đó là việc của xã và huyện",
    "HỘI NGHỊ TẬP HUẤN NHÂN QUYỀN",
    "[Không có tít] Hội thảo về Công ước chống tra tấn, bản tiếng Bồ Đào Nha trên Vietnam.vn",
    "Báo The Guardian và tờ Le Monde đưa tin về hội nghị", "Đường 9 – Khe Sanh được mở rộng",
  ])
  func vietnameseIsTold(text: String) {
    #expect(LanguageTelling(of: text).isVietnamese == true)
  }

  @Test(arguments: [
    "Kon Tum ensures the rights of ethnic minorities", "Lớp", "CAN THO TRAINS OFFICIALS",
    "Cần Thơ trains officials in human rights work",
    "The conference was attended by Nguyễn Văn Kỷ, Nguyễn Ngọc Hè and Nguyễn Thị Đào",
    "Formation sur les droits de l’homme à Hà Nội", "Capacitación sobre derechos humanos",
    "À Cần Thơ, Đắk Lắk et Quảng Ngãi, la formation",
    "Cần Thơ a organizat un curs despre drepturile omului, după ce a fost anunțat că participă",
    "Đắk Nông holds a conference on human rights training",
    "Hà Nội, Đà Nẵng y Cần Thơ: los derechos",
  ])
  func namesDoNotMakeATextVietnamese(text: String) {
    #expect(LanguageTelling(of: text).isVietnamese != true)
  }

  @Test(
    arguments: [
      ("Đắk Nông", nil, true), ("Nguyễn Văn Kỷ", nil, true), ("Cần Thơ Police", nil, false),
      ("An Giang", nil, false), ("Điện Biên TV", nil, true), ("Reuters", nil, false),
      ("", nil, false), ("2024", nil, false),
      ("Công an tỉnh", true, false), ("Police of Cần Thơ", false, false),
    ] as [(String, Bool?, Bool)]
  )
  func namesTellWhereThereIsNothingElse(_ text: String, isVietnamese: Bool?, byNames: Bool) {
    let telling = LanguageTelling(of: text)
    #expect(telling.isVietnamese == isVietnamese)
    #expect(telling.hasVietnameseNames == byNames)
  }

  @Test(arguments: [
    ("A report of the ministry", "fr", true),
    ("Un rapport du ministère et de la police", "fr", false),
    ("[No headline] A French report", "fr", true), ("[Sans titre] Rapport", "fr", false),
    ("El informe de la policía", "es", false),
    ("Ein Bericht der Polizei und des Amtes", "de", false),
    ("[No headline] A Persian report", "", true), ("Ripoti ya haki", "sw", false),
  ])
  func englishIsToldFromWhatIsSaid(_ text: String, said: String, isEnglish: Bool) {
    #expect(LanguageTelling(of: text, said: said).isEnglish == isEnglish)
  }

  /// However long it is, and also where it is full of names.
  @Test(arguments: [
    ("Hội nghị tập huấn công tác nhân quyền được tổ chức tại tỉnh. ", 20),
    ("The conference was attended by Nguyễn Văn Kỷ and officials. ", 30),
  ])
  func aTextIsLeftAsSoonAsItIsClear(_ sentence: String, words: Int) {
    #expect(LanguageTelling(of: String(repeating: sentence, count: 1000)).wordCount <= words)
  }
}

@Suite struct TextScriptTests {
  @Test(
    arguments: [
      ("Cần Thơ", .latin), ("Ăn ở ạ ỹ", .latin), ("", nil), ("2024 – 7/3", nil), ("…“”—", nil),
      ("حقوق الإنسان", .arabic), ("الجزيرة نت", .arabic), ("זכויות אדם", .hebrew),
      ("Обучение", .cyrillic),
      ("提高干部的认识", .han), ("ベトナムの人権", .kana), ("สิทธิมนุษยชน", .thai), ("ສິດທິມະນຸດ", .lao),
      ("សិទ្ធិមនុស្ស", .khmer), ("Ανθρώπινα δικαιώματα", .greek), ("ἄνθρωπος", .greek),
      ("내무부(Bộ Nội vụ), 하노이(Hà Nội)서 2025 인권 성과 점검", .hangul),
      ("Bản tin của نت", .latin), ("𞤀𞤣𞤤𞤢𞤥", .other),
    ] as [(String, TextScript?)]
  )
  func aTextHasAScript(_ text: String, script: TextScript?) {
    #expect(TextScript.most(of: text) == script)
  }

  @Test(
    arguments: [
      (.arabic, "fa", true), (.arabic, "fa-IR", true), (.latin, "fa", false), (.latin, "fr", true),
      (.han, "zh-Hant", true), (.han, "ja", true), (.kana, "zh", false), (.latin, "sr-Latn", true),
      (.cyrillic, "sr-Latn", false), (.latin, "ar-Latn", true), (.other, "mni", true),
    ] as [(TextScript, String, Bool)]
  )
  func languagesHaveScripts(_ script: TextScript, tag: String, isUsed: Bool) {
    #expect(script.isUsed(by: tag) == isUsed)
  }
}
