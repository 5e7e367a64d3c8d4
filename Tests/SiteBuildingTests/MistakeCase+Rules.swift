extension MistakeCase {
  /// What the records say together.
  static let rules: [MistakeCase] = [
    MistakeCase(
      "a province before its time",
      .replace(
        "province: can-tho",
        with: "province: can-tho-2025",
        in: "meetings/can-tho-2024-08-14-training.md"
      ),
      expect: """
        meetings/can-tho-2024-08-14-training.md:6:11: error: 'can-tho-2025' existed from 2025-07-01, not on 2024-08-14; did you mean 'can-tho' or 'soc-trang'? [province-not-valid]
        """
    ),
    MistakeCase(
      "a province after its time",
      .replace(
        "date: 2024-08-14",
        with: "date: 2025-07-01\nnote: Dời.",
        in: "meetings/can-tho-2024-08-14-training.md"
      ),
      .replace(
        "published: 2024-08-15",
        with: "published: 2025-08-15\nnote: Dời.",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        meetings/can-tho-2024-08-14-training.md:7:11: error: 'can-tho' existed until 2025-06-30, not on 2025-07-01; did you mean 'can-tho-2025'? [province-not-valid]
        """
    ),
    MistakeCase(
      "a province that was merged into another",
      .replace(
        "province: can-tho",
        with: "province: soc-trang",
        in: "meetings/can-tho-2024-08-14-training.md"
      ),
      .replace(
        "date: 2024-08-14",
        with: "date: 2025-08-14/2025-08-15\nnote: Dời.",
        in: "meetings/can-tho-2024-08-14-training.md"
      ),
      .replace(
        "published: 2024-08-15",
        with: "published: 2025-08-15\nnote: Dời.",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        meetings/can-tho-2024-08-14-training.md:7:11: error: 'soc-trang' existed until 2025-06-30, not on 2025-08-14/2025-08-15; did you mean 'can-tho-2025'? [province-not-valid]
        """
    ),
    MistakeCase(
      "a province on its last day is fine",
      .replace(
        "date: 2024-08-14",
        with: "date: 2025-06-30\nnote: Dời.",
        in: "meetings/can-tho-2024-08-14-training.md"
      ),
      .replace(
        "published: 2024-08-15",
        with: "published: 2025-08-15\nnote: Dời.",
        in: "articles/2024/can-tho-training.md"
      )
    ),
    MistakeCase(
      "a province in a year of change is fine",
      .replace(
        "date: 2024-08-14",
        with: "date: 2025\nnote: Dời.",
        in: "meetings/can-tho-2024-08-14-training.md"
      ),
      .replace(
        "published: 2024-08-15",
        with: "published: 2025-08-15\nnote: Dời.",
        in: "articles/2024/can-tho-training.md"
      )
    ),
    MistakeCase(
      "a province of two times",
      .replace("valid: 2025-07-01/..", with: "valid: 2025-07-01/2030", in: "provinces.yml"),
      .replace(
        "province: can-tho",
        with: "province: can-tho-2025",
        in: "meetings/can-tho-2024-08-14-training.md"
      ),
      expect: """
        meetings/can-tho-2024-08-14-training.md:6:11: error: 'can-tho-2025' existed from 2025-07-01 to 2030, not on 2024-08-14; did you mean 'can-tho' or 'soc-trang'? [province-not-valid]
        """
    ),
    MistakeCase(
      "an article before its meeting",
      .replace(
        "published: 2024-08-15",
        with: "published: 2024-08-13",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:3:12: error: the article was published (2024-08-13) before the meeting 'can-tho-2024-08-14-training' (2024-08-14) that it reports [conflicting-date]
        """
    ),
    MistakeCase(
      "an article on the day of its meeting is fine",
      .replace(
        "published: 2024-08-15",
        with: "published: 2024-08-14",
        in: "articles/2024/can-tho-training.md"
      )
    ),
    MistakeCase(
      "an article in the month of its meeting is fine",
      .replace(
        "published: 2024-08-15",
        with: "published: 2024-08",
        in: "articles/2024/can-tho-training.md"
      )
    ),
    MistakeCase(
      "an article perhaps before its meeting",
      .replace(
        "published: 2024-08-15",
        with: "published: 2024-07~",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:3:12: warning: the article was published (2024-07~) before the meeting 'can-tho-2024-08-14-training' (2024-08-14) that it reports [conflicting-date]
        """
    ),
    MistakeCase(
      "an article before a meeting of an uncertain date",
      .replace(
        "date: 2024-03-07\nscope",
        with: "date: 2024-04?\nscope",
        in: "meetings/toan-quoc-2024-03-07-review.md"
      ),
      .replace("\n    date: 2024-03-07", with: "", in: "articles/2024/toan-quoc-review.md"),
      expect: """
        articles/2024/toan-quoc-review.md:3:12: warning: the article was published (2024-03-08) before the meeting 'toan-quoc-2024-03-07-review' (2024-04?) that it reports [conflicting-date]
        """
    ),
    MistakeCase(
      "an article that dates its meeting otherwise",
      .replace(
        "    date: 2024-03-07",
        with: "    date: 2024-03-06",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:7:11: warning: the article dates the meeting 'toan-quoc-2024-03-07-review' to 2024-03-06, its record to 2024-03-07: say in the meeting's note which is followed [conflicting-date]
        """
    ),
    MistakeCase(
      "an article that dates its meeting otherwise, with a note",
      .replace(
        "    date: 2024-03-07",
        with: "    date: 2024-03-06",
        in: "articles/2024/toan-quoc-review.md"
      ),
      .replace(
        "scope: national",
        with: "scope: national\nnote: Theo đa số báo.",
        in: "meetings/toan-quoc-2024-03-07-review.md"
      )
    ),
    MistakeCase(
      "an article that dates its meeting less exactly is fine",
      .replace(
        "    date: 2024-03-07",
        with: "    date: 2024-03",
        in: "articles/2024/toan-quoc-review.md"
      )
    ),
    MistakeCase(
      "a position of another organization",
      .replace(
        "organization: bcd-nhan-quyen\n  - {rank",
        with: "organization: ubnd-can-tho\n  - {rank",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:15:19: error: the position 'Phó Chánh Văn phòng Ban Chỉ đạo Nhân quyền Chính phủ' does not belong to the organization 'ubnd-can-tho'; did you mean 'bcd-nhan-quyen'? [conflicting-organization]
        """
    ),
    MistakeCase(
      "a position of an organization below is fine",
      .replace(
        "organization: bcd-nhan-quyen\n  - {rank",
        with: "organization: bcd-nhan-quyen-can-tho\n  - {rank",
        in: "articles/2024/can-tho-training.md"
      )
    ),
  ]
}
