extension MistakeCase {
  private static func settling(_ mentions: String) -> ContentEdit {
    .replace(
      "rights: citation\n",
      with: "rights: citation\n\(mentions)\n",
      in: "articles/2024/can-tho-training.md"
    )
  }

  /// Two people of one name, of whom the records say that they are two.
  private static let namesakes: [ContentEdit] = [
    .write(
      "officials/do-dinh-dang-2.md",
      "---\nname: Đỗ Đình Đăng\nnote: Không phải là do-dinh-dang.\n---\n"
    ),
    .replace(
      "name_uncertain: true",
      with: "note: Không phải là do-dinh-dang-2.",
      in: "officials/do-dinh-dang.md"
    ),
  ]

  private static func naming(_ text: String, fields: String = "") -> [ContentEdit] {
    namesakes + [
      .write(
        "articles/2024/hai-nguoi.md",
        "---\ntitle: Đ\npublished: 2024-03-09\n\(fields)---\n\n\(text)\n"
      )
    ]
  }

  /// What editors say of names in a text.
  static let mentions: [MistakeCase] = [
    MistakeCase(
      "a name settled by an unknown id",
      settling("mentions:\n  Đồng chí: official:nguyen-van-ki"),
      expect: """
        articles/2024/can-tho-training.md:30:13: error: there is no official 'nguyen-van-ki'; did you mean 'nguyen-van-ky'? [unknown-reference]
        """
    ),
    MistakeCase(
      "a name settled by words",
      settling("mentions: {Đồng chí: ai đó}"),
      expect: """
        articles/2024/can-tho-training.md:29:22: error: a name is settled by 'ignore' or by a record as in official:nguyen-van-ky, not by 'ai đó' [invalid-value]
        """
    ),
    MistakeCase(
      "a name settled by a paragraph",
      settling("mentions: {Đồng chí: 'article:toan-quoc-review#p2'}"),
      expect: """
        articles/2024/can-tho-training.md:29:22: error: a name is settled by 'ignore' or by a record as in official:nguyen-van-ky, not by 'article:toan-quoc-review#p2' [invalid-value]
        """
    ),
    MistakeCase(
      "a name settled by a list",
      settling("mentions:\n  Đồng chí: [official:nguyen-van-ky]"),
      expect: """
        articles/2024/can-tho-training.md:30:13: error: a name is settled by 'ignore' or by a record as in official:nguyen-van-ky, not by a list [invalid-value]
        """
    ),
    MistakeCase(
      "a list of names in the place of a record",
      settling("mentions: [Đồng chí]"),
      expect: """
        articles/2024/can-tho-training.md:29:11: error: 'mentions' is a record whose fields are names as the text prints them, not a list [invalid-value]
        """
    ),
    MistakeCase(
      "text in the place of a record of names",
      settling("mentions: ignore"),
      expect: """
        articles/2024/can-tho-training.md:29:11: error: 'mentions' is a record whose fields are names as the text prints them, not text [invalid-value]
        """
    ),
    MistakeCase("no names at all", settling("mentions:")),
    MistakeCase(
      "a name settled twice",
      settling("mentions:\n  Đồng chí: ignore\n  Đồng chí: official:nguyen-van-ky"),
      expect: """
        articles/2024/can-tho-training.md:31:3: error: the field 'Đồng chí' stands twice: the first is on line 30 [syntax]
        """
    ),
    MistakeCase(
      "a settled name that does not stand in the text",
      settling("mentions: {Đồng chí: ignore, Đỗ Đăng: ignore}"),
      expect: """
        articles/2024/can-tho-training.md:29:30: warning: 'Đỗ Đăng' is settled in 'mentions' and does not stand in the text [invalid-value]
        """
    ),
    MistakeCase(
      "a name of two people",
      naming("Đến dự có *đồng chí*\nông Đỗ Đình Đăng và ông Đỗ Đình Đăng."),
      expect: """
        articles/2024/hai-nguoi.md:7:5: warning: 'Đỗ Đình Đăng' may mean official:do-dinh-dang or official:do-dinh-dang-2: link it, or settle it in 'mentions'; did you mean 'do-dinh-dang' or 'do-dinh-dang-2'? [ambiguous-mention]
        """
    ),
    MistakeCase(
      "a name of two people over the end of a line",
      naming("> Đến dự có các đồng chí:\n> ông Đỗ Đình\n> Đăng."),
      expect: """
        articles/2024/hai-nguoi.md:7:7: warning: 'Đỗ Đình Đăng' may mean official:do-dinh-dang or official:do-dinh-dang-2: link it, or settle it in 'mentions'; did you mean 'do-dinh-dang' or 'do-dinh-dang-2'? [ambiguous-mention]
        """
    ),
    MistakeCase(
      "a name of two people, one of whom takes part",
      naming(
        "Ông Đỗ Đình Đăng nói.",
        fields: "participants: [{official: do-dinh-dang-2, role: speaker}]\n"
      )
    ),
    MistakeCase(
      "a name of two people, settled",
      naming("Ông Đỗ Đình Đăng nói.", fields: "mentions: {Đỗ Đình Đăng: ignore}\n")
    ),
  ]
}
