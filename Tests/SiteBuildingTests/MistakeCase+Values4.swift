extension MistakeCase {
  /// What is well formed and hardly meant.
  static let values4: [MistakeCase] = units + languages + datesOfIDs + names

  private static let article = "articles/2024/can-tho-training.md"
  private static let other = "officials/do-dinh-dang.md"

  /// What is counted, and what is measured.
  private static let units: [MistakeCase] = [
    MistakeCase(
      "thousands of học viên",
      .replace(
        "value: 250\n    unit: người",
        with: "value: 1.250\n    unit: học viên",
        in: article
      ),
      expect:
        "articles/2024/can-tho-training.md:22:12: warning: '1.250' has a point before a fraction, and a unit of whole things (học viên): write thousands without a point; did you mean '1250'? [unlikely-value]"
    ),
    MistakeCase(
      "thousands of con bò",
      .replace("value: 250\n    unit: người", with: "value: 1.250\n    unit: con bò", in: article),
      expect:
        "articles/2024/can-tho-training.md:22:12: warning: '1.250' has a point before a fraction, and a unit of whole things (con bò): write thousands without a point; did you mean '1250'? [unlikely-value]"
    ),
    MistakeCase(
      "thousands of thẻ bảo hiểm y tế",
      .replace(
        "value: 250\n    unit: người",
        with: "value: 1.250\n    unit: thẻ bảo hiểm y tế",
        in: article
      ),
      expect:
        "articles/2024/can-tho-training.md:22:12: warning: '1.250' has a point before a fraction, and a unit of whole things (thẻ bảo hiểm y tế): write thousands without a point; did you mean '1250'? [unlikely-value]"
    ),
    MistakeCase(
      "thousands of điểm cầu",
      .replace(
        "value: 250\n    unit: người",
        with: "value: 1.250\n    unit: điểm cầu",
        in: article
      ),
      expect:
        "articles/2024/can-tho-training.md:22:12: warning: '1.250' has a point before a fraction, and a unit of whole things (điểm cầu): write thousands without a point; did you mean '1250'? [unlikely-value]"
    ),
    MistakeCase(
      "thousands of đồng chí",
      .replace(
        "value: 250\n    unit: người",
        with: "value: 1.250\n    unit: đồng chí",
        in: article
      ),
      expect:
        "articles/2024/can-tho-training.md:22:12: warning: '1.250' has a point before a fraction, and a unit of whole things (đồng chí): write thousands without a point; did you mean '1250'? [unlikely-value]"
    ),
    MistakeCase(
      "thousands of công ty",
      .replace("value: 250\n    unit: người", with: "value: 1.250\n    unit: công ty", in: article),
      expect:
        "articles/2024/can-tho-training.md:22:12: warning: '1.250' has a point before a fraction, and a unit of whole things (công ty): write thousands without a point; did you mean '1250'? [unlikely-value]"
    ),
    MistakeCase(
      "thousands of trainees",
      .replace(
        "value: 250\n    unit: người",
        with: "value: 1.250\n    unit: trainees",
        in: article
      ),
      expect:
        "articles/2024/can-tho-training.md:22:12: warning: '1.250' has a point before a fraction, and a unit of whole things (trainees): write thousands without a point; did you mean '1250'? [unlikely-value]"
    ),
    MistakeCase(
      "thousands of jobs",
      .replace("value: 250\n    unit: người", with: "value: 1.250\n    unit: jobs", in: article),
      expect:
        "articles/2024/can-tho-training.md:22:12: warning: '1.250' has a point before a fraction, and a unit of whole things (jobs): write thousands without a point; did you mean '1250'? [unlikely-value]"
    ),
    MistakeCase(
      "a fraction of tỷ USD is fine",
      .replace("value: 250\n    unit: người", with: "value: 1.250\n    unit: tỷ USD", in: article)
    ),
    MistakeCase(
      "a fraction of ha is fine",
      .replace("value: 250\n    unit: người", with: "value: 1.250\n    unit: ha", in: article)
    ),
    MistakeCase(
      "a fraction of triệu lượt is fine",
      .replace(
        "value: 250\n    unit: người",
        with: "value: 1.250\n    unit: triệu lượt",
        in: article
      )
    ),
    MistakeCase(
      "a fraction of điểm is fine",
      .replace("value: 250\n    unit: người", with: "value: 1.250\n    unit: điểm", in: article)
    ),
    MistakeCase(
      "a fraction of nghìn tấn is fine",
      .replace(
        "value: 250\n    unit: người",
        with: "value: 1.250\n    unit: nghìn tấn",
        in: article
      )
    ),
    MistakeCase(
      "a fraction of người/km² is fine",
      .replace(
        "value: 250\n    unit: người",
        with: "value: 1.250\n    unit: người/km²",
        in: article
      )
    ),
    MistakeCase(
      "a fraction of hours is fine",
      .replace("value: 250\n    unit: người", with: "value: 1.250\n    unit: hours", in: article)
    ),
    MistakeCase(
      "a fraction of kg gạo is fine",
      .replace("value: 250\n    unit: người", with: "value: 1.250\n    unit: kg gạo", in: article)
    ),
  ]

  /// Codes of languages, and of what is none.
  private static let languages: [MistakeCase] = [
    MistakeCase(
      "the language vn",
      .replace("language: vi", with: "language: vn", in: article),
      expect:
        "articles/2024/can-tho-training.md:8:11: error: 'vn' is not a language: write a tag such as vi, en or zh-Hans; did you mean 'vi'? [invalid-value]"
    ),
    MistakeCase(
      "the language jp",
      .replace("language: vi", with: "language: jp", in: article),
      expect:
        "articles/2024/can-tho-training.md:8:11: error: 'jp' is not a language: write a tag such as vi, en or zh-Hans; did you mean 'ja'? [invalid-value]"
    ),
    MistakeCase(
      "the language cn",
      .replace("language: vi", with: "language: cn", in: article),
      expect:
        "articles/2024/can-tho-training.md:8:11: error: 'cn' is not a language: write a tag such as vi, en or zh-Hans; did you mean 'zh'? [invalid-value]"
    ),
    MistakeCase(
      "the language fra",
      .replace("language: vi", with: "language: fra", in: article),
      expect:
        "articles/2024/can-tho-training.md:8:11: error: 'fra' is not a language: write a tag such as vi, en or zh-Hans; did you mean 'fr'? [invalid-value]"
    ),
    MistakeCase(
      "the language qq",
      .replace("language: vi", with: "language: qq", in: article),
      expect:
        "articles/2024/can-tho-training.md:8:11: error: 'qq' is not a language: write a tag such as vi, en or zh-Hans [invalid-value]"
    ),
    MistakeCase(
      "the language chi-Hant",
      .replace("language: vi", with: "language: chi-Hant", in: article),
      expect:
        "articles/2024/can-tho-training.md:8:11: error: 'chi-Hant' is not a language: write a tag such as vi, en or zh-Hans; did you mean 'zh-Hant'? [invalid-value]"
    ),
    MistakeCase(
      "the language zh-Hant is fine",
      .replace("language: vi", with: "language: zh-Hant", in: article)
    ),
    MistakeCase(
      "the language pt-BR is fine",
      .replace("language: vi", with: "language: pt-BR", in: article)
    ),
    MistakeCase(
      "the language az-Arab is fine",
      .replace("language: vi", with: "language: az-Arab", in: article)
    ),
    MistakeCase(
      "the language yue is fine",
      .replace("language: vi", with: "language: yue", in: article)
    ),
    MistakeCase(
      "the language hmn is fine",
      .replace("language: vi", with: "language: hmn", in: article)
    ),
  ]

  /// Dates in ids.
  private static let datesOfIDs: [MistakeCase] = [
    MistakeCase(
      "the id le-2009-2024 of 2024-05-01",
      .write("articles/le-2009-2024.md", "---\ntitle: Họp\npublished: 2024-05-01\n---\n\nĐoạn.\n")
    ),
    MistakeCase(
      "the id ke-hoach-2020-2025 of 2023-03-07",
      .write(
        "articles/ke-hoach-2020-2025.md",
        "---\ntitle: Họp\npublished: 2023-03-07\n---\n\nĐoạn.\n"
      )
    ),
    MistakeCase(
      "the id dien-tap-2000-nguoi of 2024-03-07",
      .write(
        "articles/dien-tap-2000-nguoi.md",
        "---\ntitle: Họp\npublished: 2024-03-07\n---\n\nĐoạn.\n"
      )
    ),
    MistakeCase(
      "the id nq-36-2018 of 2024-03-07",
      .write("articles/nq-36-2018.md", "---\ntitle: Họp\npublished: 2024-03-07\n---\n\nĐoạn.\n")
    ),
    MistakeCase(
      "the id hop-07-03-2024 of 2024-07-03",
      .write("articles/hop-07-03-2024.md", "---\ntitle: Họp\npublished: 2024-07-03\n---\n\nĐoạn.\n")
    ),
    MistakeCase(
      "the id hop-20240308 of 2024-03-09",
      .write("articles/hop-20240308.md", "---\ntitle: Họp\npublished: 2024-03-09\n---\n\nĐoạn.\n"),
      expect:
        "articles/hop-20240308.md:1:1: warning: the id says 2024-03-08, and the record 2024-03-09: rename the file, or say in a note why [unlikely-value]"
    ),
    MistakeCase(
      "the id hop-08-03-2024 of 2024-05-09",
      .write(
        "articles/hop-08-03-2024.md",
        "---\ntitle: Họp\npublished: 2024-05-09\n---\n\nĐoạn.\n"
      ),
      expect:
        "articles/hop-08-03-2024.md:1:1: warning: the id says 2024-03-08, and the record 2024-05-09: rename the file, or say in a note why [unlikely-value]"
    ),
    MistakeCase(
      "the id hop-2023 of 2024-05-01",
      .write("articles/hop-2023.md", "---\ntitle: Họp\npublished: 2024-05-01\n---\n\nĐoạn.\n"),
      expect:
        "articles/hop-2023.md:1:1: warning: the id says 2023, and the record 2024-05-01: rename the file, or say in a note why [unlikely-value]"
    ),
    MistakeCase(
      "the id ke-hoach-2020-2025 of 2019-03-07",
      .write(
        "articles/ke-hoach-2020-2025.md",
        "---\ntitle: Họp\npublished: 2019-03-07\n---\n\nĐoạn.\n"
      ),
      expect:
        "articles/ke-hoach-2020-2025.md:1:1: warning: the id says 2020/2025, and the record 2019-03-07: rename the file, or say in a note why [unlikely-value]"
    ),
  ]

  /// Ranks, degrees and posts before names.
  private static let names: [MistakeCase] = [
    MistakeCase(
      "Gen. Đỗ Đình Đăng in a name",
      .replace("name: Đỗ Đình Đăng", with: "name: \"Gen. Đỗ Đình Đăng\"", in: other),
      expect:
        "officials/do-dinh-dang.md:2:7: warning: 'Gen.' is no part of a name: forms of address, ranks, degrees and posts belong to the articles' participants; did you mean 'Đỗ Đình Đăng'? [unlikely-value]"
    ),
    MistakeCase(
      "Maj. Gen. Đỗ Đình Đăng in a name",
      .replace("name: Đỗ Đình Đăng", with: "name: \"Maj. Gen. Đỗ Đình Đăng\"", in: other),
      expect:
        "officials/do-dinh-dang.md:2:7: warning: 'Maj. Gen.' is no part of a name: forms of address, ranks, degrees and posts belong to the articles' participants; did you mean 'Đỗ Đình Đăng'? [unlikely-value]"
    ),
    MistakeCase(
      "Lt. Col. Đỗ Đình Đăng in a name",
      .replace("name: Đỗ Đình Đăng", with: "name: \"Lt. Col. Đỗ Đình Đăng\"", in: other),
      expect:
        "officials/do-dinh-dang.md:2:7: warning: 'Lt. Col.' is no part of a name: forms of address, ranks, degrees and posts belong to the articles' participants; did you mean 'Đỗ Đình Đăng'? [unlikely-value]"
    ),
    MistakeCase(
      "Phó Chủ tịch Đỗ Đình Đăng in a name",
      .replace("name: Đỗ Đình Đăng", with: "name: \"Phó Chủ tịch Đỗ Đình Đăng\"", in: other),
      expect:
        "officials/do-dinh-dang.md:2:7: warning: 'Phó Chủ tịch' is no part of a name: forms of address, ranks, degrees and posts belong to the articles' participants; did you mean 'Đỗ Đình Đăng'? [unlikely-value]"
    ),
    MistakeCase(
      "Deputy Minister Đỗ Đình Đăng in a name",
      .replace("name: Đỗ Đình Đăng", with: "name: \"Deputy Minister Đỗ Đình Đăng\"", in: other),
      expect:
        "officials/do-dinh-dang.md:2:7: warning: 'Deputy Minister' is no part of a name: forms of address, ranks, degrees and posts belong to the articles' participants; did you mean 'Đỗ Đình Đăng'? [unlikely-value]"
    ),
    MistakeCase(
      "Hoà thượng Đỗ Đình Đăng in a name",
      .replace("name: Đỗ Đình Đăng", with: "name: \"Hoà thượng Đỗ Đình Đăng\"", in: other),
      expect:
        "officials/do-dinh-dang.md:2:7: warning: 'Hoà thượng' is no part of a name: forms of address, ranks, degrees and posts belong to the articles' participants; did you mean 'Đỗ Đình Đăng'? [unlikely-value]"
    ),
    MistakeCase(
      "NSND Đỗ Đình Đăng in a name",
      .replace("name: Đỗ Đình Đăng", with: "name: \"NSND Đỗ Đình Đăng\"", in: other),
      expect:
        "officials/do-dinh-dang.md:2:7: warning: 'NSND' is no part of a name: forms of address, ranks, degrees and posts belong to the articles' participants; did you mean 'Đỗ Đình Đăng'? [unlikely-value]"
    ),
    MistakeCase(
      "BS CKII Đỗ Đình Đăng in a name",
      .replace("name: Đỗ Đình Đăng", with: "name: \"BS CKII Đỗ Đình Đăng\"", in: other),
      expect:
        "officials/do-dinh-dang.md:2:7: warning: 'BS CKII' is no part of a name: forms of address, ranks, degrees and posts belong to the articles' participants; did you mean 'Đỗ Đình Đăng'? [unlikely-value]"
    ),
    MistakeCase(
      "the name Gen Tanaka is fine",
      .replace("name: Đỗ Đình Đăng", with: "name: \"Gen Tanaka\"", in: other)
    ),
  ]
}
