// What an editor meant is told, and nothing but the mistake.

extension MistakeCase {
  static let meant: [MistakeCase] =
    signsOfYAML + choicesByName + datesByHabit + tried + reservedIDs + parts

  private static let article = "articles/2024/can-tho-training.md"
  private static let meeting = "meetings/can-tho-2024-08-14-training.md"

  // MARK: Signs of YAML

  /// A title that begins with a sign which YAML takes for more than text.
  private static let signsOfYAML: [MistakeCase] = [
    (
      "\"Tập huấn\" nhân quyền", 8,
      "text stands behind the closing quotation mark of this value: put the whole value in quotes, or none of it"
    ),
    (
      "'Tập huấn' nhân quyền", 8,
      "text stands behind the closing quotation mark of this value: put the whole value in quotes, or none of it"
    ),
    (
      "[Không có tít] đào tạo", 8,
      "a value that begins with '[' is a list to YAML: put it in quotes"
    ),
    (
      "{Đào tạo} nhân quyền", 8,
      "a value that begins with '{' is a record to YAML: put it in quotes"
    ),
    (
      "> Đào tạo", 8,
      "a value that begins with '>' goes on in the lines below to YAML: put it in quotes"
    ),
    (
      "| Đào tạo", 8,
      "a value that begins with '|' goes on in the lines below to YAML: put it in quotes"
    ),
    ("- Đào tạo", 8, "a value that begins with '- ' is a list to YAML: put it in quotes"),
    (
      ">250 người", 8,
      "a value that begins with '>' goes on in the lines below to YAML: put it in quotes"
    ),
    ("@Đào tạo", 8, "a value that begins with '@' must stand in quotes"),
    ("`Đào tạo`", 8, "a value that begins with '`' must stand in quotes"),
    ("%Đào tạo", 8, "a value that begins with '%' must stand in quotes"),
    (
      "*Đào tạo*", 8,
      "a value that begins with '*' must stand in quotes: aliases of YAML are refused"
    ),
    (
      "&Đào tạo", 8,
      "a value that begins with '&' must stand in quotes: anchors of YAML are refused"
    ),
    ("!Đào tạo", 8, "a value that begins with '!' must stand in quotes: tags of YAML are refused"),
    ("\"Đào tạo", 8, "the quotation mark that opens here is not closed"),
    ("'Đào tạo", 8, "the quotation mark that opens here is not closed"),
    ("[Đào tạo", 8, "the bracket that opens here is not closed, or a comma inside it is missing"),
    ("Đào\u{7}tạo", 11, "there is a control character, U+0007, which no text may hold"),
    ("Đào\u{7F}tạo", 11, "there is a control character, U+007F, which no text may hold"),
    ("Đào\u{9B}tạo", 11, "there is a control character, U+009B, which no text may hold"),
    ("\"Đào\\u0007tạo\"", 8, "there is a control character, U+0007, which no text may hold"),
  ].map { written, column, message in
    MistakeCase(
      "a title written as \(written.debugDescription)",
      .replace(
        "title: Cần Thơ tập huấn công tác nhân quyền",
        with: "title: \(written)",
        in: article
      ),
      expect: "\(article):2:\(column): error: \(message) [syntax]"
    )
  }

  // MARK: Values by another name

  /// A value by its name in one of the interface's languages.
  private static let choicesByName: [MistakeCase] =
    [
      ("role: chair", "role: chủ trì", "chair", 11),
      ("role: chair", "role: Chủ toạ", "chair", 11),
      ("role: chair", "role: Chủ tọa hội nghị", "chair", 11),
      ("role: chair", "role: Chairperson", "chair", 11),
      ("role: chair", "role: phát biểu khai mạc", "opening", 11),
      ("role: chair", "role: opening remarks", "opening", 11),
      ("role: chair", "role: kết luận", "closing", 11),
      ("role: chair", "role: báo cáo viên", "presenter", 11),
      ("role: chair", "role: tham dự", "attendee", 11),
      ("role: chair", "role: tổ chức", "organizer", 11),
      ("role: chair", "role: được dẫn lời", "quoted", 11),
    ].map { correct, written, meant, column in
      choice("role", roles, correct, written, meant, at: "\(article):12:\(column)", in: article)
    } + [
      choice(
        "kind",
        meetings,
        "kind: training",
        "kind: tập huấn",
        "training",
        at: "\(meeting):3:7",
        in: meeting
      ),
      choice(
        "kind",
        meetings,
        "kind: training",
        "kind: tổng kết năm",
        "annual-review",
        at: "\(meeting):3:7",
        in: meeting
      ),
      choice(
        "kind",
        meetings,
        "kind: training",
        "kind: sơ kết",
        "half-year-review",
        at: "\(meeting):3:7",
        in: meeting
      ),
      choice(
        "scope",
        "national, regional, provincial, district",
        "scope: provincial",
        "scope: cấp tỉnh",
        "provincial",
        at: "\(meeting):5:8",
        in: meeting
      ),
      choice(
        "mode",
        "in-person, online, hybrid",
        "mode: in-person",
        "mode: trực tuyến",
        "online",
        at: "\(meeting):8:7",
        in: meeting
      ),
      choice(
        "rights",
        "citation, full-text, open",
        "rights: citation",
        "rights: toàn văn",
        "full-text",
        at: "\(article):28:9",
        in: article
      ),
      choice(
        "qualifier",
        "estimated, over, under, about",
        "qualifier: over",
        "qualifier: hơn",
        "over",
        at: "\(article):26:16",
        in: article
      ),
      choice(
        "kind",
        "committee, office, government, police, party, ministry, publisher, other",
        "kind: publisher",
        "kind: Báo",
        "publisher",
        at: "organizations/ttxvn.md:3:7",
        in: "organizations/ttxvn.md"
      ),
      choice(
        "language",
        "vi, en",
        "language: vi",
        "language: Tiếng Việt",
        "vi",
        at: "archive.yml:2:11",
        in: "archive.yml"
      ),
      choice(
        "language",
        "vi, en",
        "language: vi",
        "language: english",
        "en",
        at: "archive.yml:2:11",
        in: "archive.yml"
      ),
    ]
    + ["vietnamese", "tiếng Việt", "VN", "vi_VN"].map { written in
      MistakeCase(
        "a language written as \(written)",
        .replace("language: vi", with: "language: \(written)", in: article),
        expect:
          "\(article):8:11: error: '\(written)' is not a language: write a tag such as vi, en or zh-Hans; did you mean 'vi'? [invalid-value]"
      )
    }

  private static let roles =
    "chair, opening, closing, speaker, presenter, attendee, organizer, quoted"
  private static let meetings =
    "training, annual-review, half-year-review, regional-assessment, planning, other"

  private static func choice(
    _ field: String,
    _ values: String,
    _ correct: String,
    _ written: String,
    _ meant: String,
    at place: String,
    in path: String
  ) -> MistakeCase {
    let value = written.dropFirst(field.count + 2)
    return MistakeCase(
      "\(written) in \(path)",
      .replace(correct, with: written, in: path),
      expect:
        "\(place): error: '\(field)' must be one of \(values), not '\(value)'; did you mean '\(meant)'? [invalid-value]"
    )
  }

  // MARK: Dates, addresses and references

  private static let datesByHabit: [MistakeCase] =
    [
      ("2024-08-14..2024-08-15", "2024-08-14/2024-08-15"),
      ("2024-08-14 - 2024-08-15", "2024-08-14/2024-08-15"),
      ("2024-08-14–2024-08-15", "2024-08-14/2024-08-15"),
      ("2024-08-14T08:30:00+07:00", "2024-08-14"),
      ("2024-08-14 08:30", "2024-08-14"),
      ("14/8/2024", "2024-08-14"),
    ].map { written, meant in
      MistakeCase(
        "a date written as \(written)",
        .replace("date: 2024-08-14", with: "date: \(written)", in: meeting),
        expect:
          "\(meeting):4:7: error: '\(written)' is not a date: write 2024-03-07, 2024-03, 2024, "
          + "2024-03-07/2024-03-08, with ~ for about or ? for uncertain; did you mean '\(meant)'? [invalid-date]"
      )
    } + [
      MistakeCase(
        "an upright line in an address",
        .replace("https://example.org/can-tho", with: "https://example.org/can-tho|2", in: article),
        expect:
          "\(article):6:6: error: 'https://example.org/can-tho|2' is not a web address: '|' has to be written as %7C; did you mean 'https://example.org/can-tho%7C2'? [invalid-value]"
      ),
      MistakeCase(
        "a blank in an address",
        .replace("https://example.org/can-tho", with: "https://example.org/can tho", in: article),
        expect:
          "\(article):6:6: error: 'https://example.org/can tho' is not a web address: it begins with https:// or http:// and has no spaces; did you mean 'https://example.org/can%20tho'? [invalid-value]"
      ),
      MistakeCase(
        "an id that a redirect knows",
        .replace("official: nguyen-van-ky", with: "official: tuong-ky", in: article),
        expect:
          "\(article):11:15: error: there is no official 'tuong-ky': it is now 'nguyen-van-ky'; did you mean 'nguyen-van-ky'? [unknown-reference]"
      ),
      MistakeCase(
        "a link to an id that a redirect knows",
        .append("\nXem [ông](official:tuong-ky).\n", to: "officials/le-thi-an.md"),
        expect:
          "officials/le-thi-an.md:5:11: error: there is no official 'tuong-ky': it is now 'nguyen-van-ky'; did you mean 'nguyen-van-ky'? [broken-link]"
      ),
      MistakeCase(
        "a role of a thousand letters",
        .replace("role: chair", with: "role: \(String(repeating: "đ", count: 1_000))", in: article),
        expect:
          "\(article):12:11: error: 'role' must be one of \(roles), not '\(String(repeating: "đ", count: 119))…' [invalid-value]"
      ),
      MistakeCase(
        "a control character in a text",
        .append("\nĐó là\u{8} một đoạn.\n", to: "officials/le-thi-an.md"),
        expect:
          "officials/le-thi-an.md:5:6: warning: there is a control character, U+0008, which no page can show: delete it [lost-text]"
      ),
    ]

  // MARK: What was found by other eyes

  /// Kinds of mistakes, and of what is none, that came up when the program was tried.
  private static let tried: [MistakeCase] = [
    MistakeCase(
      "a table in a quotation is whole",
      .append("\n> | A | B |\n> |---|---|\n> | 1 | 2 |\n", to: official)
    ),
    MistakeCase(
      "a cell too many in a quotation",
      .append("\n> | A | B |\n> |---|---|\n> | 1 | 2 | 3 |\n", to: official),
      expect:
        "\(official):7:13: warning: '3' is not shown, since the row has more cells than the head of its table: give the head a cell more, or write \\| for a sign that parts none [lost-text]"
    ),
    MistakeCase(
      "a table on the line of an item is whole",
      .append("\n1. | A | B |\n   |---|---|\n   | 1 | 2 |\n", to: official)
    ),
    MistakeCase(
      "a comment behind a value of two lines",
      .replace("note: Chưa rõ chức vụ.", with: "note: Chưa rõ\n  chức vụ # đây", in: official),
      expect:
        "\(official):4:11: warning: '# đây' is a comment to YAML and no part of the value: put the value in quotes, or the comment on a line of its own [lost-text]"
    ),
    MistakeCase(
      "wrong links in both paragraphs of a footnote that nothing cites",
      .append("\n[^a]: Ở [đó](topic:dao-ta).\n\n    Và [đó](topic:dao-ta).\n", to: official),
      expect: """
        \(official):5:1: warning: nothing cites the footnote 'a', so that it is not shown: write [^a] where it belongs [unused-footnote]
        \(official):5:14: error: there is no topic 'dao-ta'; did you mean 'dao-tao'? [broken-link]
        \(official):7:13: error: there is no topic 'dao-ta'; did you mean 'dao-tao'? [broken-link]
        """
    ),
    MistakeCase(
      "a record as the label of a link",
      .append("\n[Kỷ][official:nguyen-van-ky]\n", to: official),
      expect: "\(official):5:1: error: '[Kỷ][official:nguyen-van-ky]' \(noLink)"
    ),
    MistakeCase(
      "a link whose first bracket is missing",
      .append("\nông Kỷ](official:nguyen-van-ky)\n", to: official),
      expect: "\(official):5:9: error: 'official:nguyen-van-ky' \(noLink)"
    ),
    MistakeCase(
      "the brackets of a link exchanged",
      .append("\n(ông Kỷ)[official:nguyen-van-ky]\n", to: official),
      expect: "\(official):5:10: error: 'official:nguyen-van-ky' \(noLink)"
    ),
    MistakeCase(
      "a link of a wiki",
      .append("\n[[official:nguyen-van-ky|ông Kỷ]]\n", to: official),
      expect: "\(official):5:3: error: 'official:nguyen-van-ky' \(noLink)"
    ),
    MistakeCase(
      "words with a colon in brackets are fine",
      .append("\nHọp (topic: nhân quyền) lúc (8:30), `(official:a)`.\n", to: official)
    ),
    MistakeCase(
      "a fraction of thousands of millions is fine",
      .replace("value: 250\n    unit: người", with: "value: 1.234\n    unit: tỷ đồng", in: article)
    ),
    MistakeCase(
      "a circle of a copy and a translation",
      .replace(
        "rights: citation",
        with: "rights: citation\ntranslation_of: can-tho-planning",
        in: article
      ),
      .replace(
        "copy_of: toan-quoc-review",
        with: "copy_of: can-tho-training",
        in: "articles/2025/can-tho-planning.md"
      ),
      expect:
        "articles/2025/can-tho-planning.md:5:10: error: 'copy_of' leads back to the record itself: can-tho-planning → can-tho-training → can-tho-planning [reference-loop]"
    ),
    MistakeCase(
      "an upright line in an address of a text",
      .append("\n[báo](https://example.org/a|b)\n", to: official),
      expect:
        "\(official):5:7: error: 'https://example.org/a|b' is not a web address; did you mean 'https://example.org/a%7Cb'? [broken-link]"
    ),
    MistakeCase(
      "a file of a name that is no id names the record all the same",
      .rename("officials/nguyen-van-ky.md", to: "officials/Nguyen Van Ky.md"),
      expect:
        "officials/Nguyen Van Ky.md:1:1: error: 'Nguyen Van Ky' is not an id: an id has small letters a-z, digits and single hyphens between them; did you mean 'nguyen-van-ky'? [invalid-id]"
    ),
    MistakeCase(
      "an army rank before a name",
      .replace(
        "name: Đỗ Đình Đăng",
        with: "name: Tướng Đỗ Đình Đăng",
        in: "officials/do-dinh-dang.md"
      ),
      expect:
        "officials/do-dinh-dang.md:2:7: warning: 'Tướng' is no part of a name: forms of address, ranks, degrees and posts belong to the articles' participants; did you mean 'Đỗ Đình Đăng'? [unlikely-value]"
    ),
    MistakeCase(
      "marks upon marks",
      .append("\nMột a\(String(repeating: "\u{301}\u{323}", count: 20_000)) chữ.\n", to: official),
      expect: "\(official):5:36: error: a letter carries more than 30 combining marks [encoding]"
    ),
  ]

  private static let official = "officials/le-thi-an.md"
  private static let noLink =
    "is no link and is shown as it is written: write it without blanks and closed, as in [words](official:id) or [words](https://…) [unread-link]"

  // MARK: Ids

  private static let reservedIDs: [MistakeCase] =
    [
      ("index", "is the address of the list of all records", "index-1"),
      ("page-2", "is the address of a further page of a list", "page2"),
      ("le-thi-an-page-12", "is the address of a further page of a list", "le-thi-an-page12"),
      ("con", "is a name that Windows reserves", "con-1"),
      ("nul", "is a name that Windows reserves", "nul-1"),
      ("lpt9", "is a name that Windows reserves", "lpt9-1"),
    ].map { id, reason, nearest in
      MistakeCase(
        "an official named \(id)",
        .rename("officials/le-thi-an.md", to: "officials/\(id).md"),
        expect:
          "officials/\(id).md:1:1: error: '\(id)' \(reason): choose another id; did you mean '\(nearest)'? [invalid-id]"
      )
    } + [
      MistakeCase(
        "a topic named as a device, whose nearest id is taken",
        .replace("doi-ngoai", with: "aux", in: "topics.yml"),
        .append("\n- {id: aux-1, name: Khác, aliases: [khác nữa]}\n", to: "topics.yml"),
        expect:
          "topics.yml:3:25: error: 'aux' is a name that Windows reserves: choose another id; did you mean 'aux-2'? [invalid-id]"
      ),
      MistakeCase(
        "an id that only looks like a device",
        .rename("officials/le-thi-an.md", to: "officials/con-an.md")
      ),
      MistakeCase(
        "an id with a page that is none",
        .rename("officials/le-thi-an.md", to: "officials/page-an.md")
      ),
    ]

  // MARK: What a mistake leaves readable

  private static let parts: [MistakeCase] = [
    MistakeCase(
      "a mistake of syntax and one of a value in a file",
      .replace(
        "title: Cần Thơ tập huấn công tác nhân quyền",
        with: "title: \"Đào tạo",
        in: article
      ),
      .replace("role: chair", with: "role: chairr", in: article),
      expect: """
        \(article):2:8: error: the quotation mark that opens here is not closed [syntax]
        \(article):12:11: error: 'role' must be one of \(roles), not 'chairr'; did you mean 'chair'? [invalid-value]
        """
    ),
    MistakeCase(
      "two mistakes of syntax in a file",
      .replace("title: Cần Thơ tập huấn công tác nhân quyền", with: "title: @Đào tạo", in: article),
      .replace("rights: citation", with: "rights: [citation", in: article),
      expect: """
        \(article):2:8: error: a value that begins with '@' must stand in quotes [syntax]
        \(article):28:9: error: the bracket that opens here is not closed, or a comma inside it is missing [syntax]
        """
    ),
    MistakeCase(
      "a field that stands twice, and a wrong value",
      .replace("rights: citation", with: "language: vi\nrights: citatio", in: article),
      expect: """
        \(article):28:1: error: the field 'language' stands twice: the first is on line 8 [syntax]
        \(article):29:9: error: 'rights' must be one of citation, full-text, open, not 'citatio'; did you mean 'citation'? [invalid-value]
        """
    ),
    MistakeCase(
      "a mistake of syntax in the settings, and a wrong value",
      .replace("language: vi", with: "language: vietnamese", in: "archive.yml"),
      .replace("license: CC-BY-4.0", with: "license: @CC", in: "archive.yml"),
      expect: """
        archive.yml:2:11: error: 'language' must be one of vi, en, not 'vietnamese'; did you mean 'vi'? [invalid-value]
        archive.yml:5:10: error: a value that begins with '@' must stand in quotes [syntax]
        """
    ),
    MistakeCase(
      "a mistake of syntax in one topic, and a wrong field in the other",
      .replace("name: Đào tạo, tập huấn", with: "name: \"Đào tạo\" khác", in: "topics.yml"),
      .replace("aliases: [ngoại giao]", with: "alias: [ngoại giao]", in: "topics.yml"),
      expect: """
        topics.yml:2:9: error: text stands behind the closing quotation mark of this value: put the whole value in quotes, or none of it [syntax]
        topics.yml:3:36: error: a topic has no field 'alias'; did you mean 'aliases'? [unknown-field]
        """
    ),
    MistakeCase(
      "a province without its id",
      .replace("- id: soc-trang\n  name", with: "- name", in: "provinces.yml"),
      expect: "provinces.yml:9:3: error: a province needs the field 'id' [missing-field]"
    ),
    MistakeCase(
      "a province without its id, which others name",
      .replace("- id: can-tho\n  name", with: "- name", in: "provinces.yml"),
      expect: "provinces.yml:1:3: error: a province needs the field 'id' [missing-field]"
    ),
    MistakeCase(
      "a comment in a value of the settings",
      .replace("license: CC-BY-4.0", with: "license: CC-BY-4.0 # đây", in: "archive.yml"),
      expect:
        "archive.yml:5:20: warning: '# đây' is a comment to YAML and no part of the value: put the value in quotes, or the comment on a line of its own [lost-text]"
    ),
    MistakeCase(
      "a loop of three bodies is told once",
      .append("", to: "organizations/ttxvn.md"),
      .replace(
        "kind: committee\n---",
        with: "kind: committee\nparent: ubnd-can-tho\n---",
        in: "organizations/bcd-nhan-quyen.md"
      ),
      .replace(
        "kind: government",
        with: "kind: government\nparent: bcd-nhan-quyen-can-tho",
        in: "organizations/ubnd-can-tho.md"
      ),
      expect:
        "organizations/bcd-nhan-quyen.md:4:9: error: 'parent' leads back to the record itself: bcd-nhan-quyen → ubnd-can-tho → bcd-nhan-quyen-can-tho → bcd-nhan-quyen [reference-loop]"
    ),
  ]
}
