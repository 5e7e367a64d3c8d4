extension MistakeCase {
  /// References to what is not there.
  static let references2: [MistakeCase] = [
    MistakeCase(
      "source of a position",
      .replace(
        "source: can-tho-training",
        with: "source: can-tho-trainin",
        in: "officials/nguyen-van-ky.md"
      ),
      expect: """
        officials/nguyen-van-ky.md:5:94: error: there is no article 'can-tho-trainin'; did you mean 'can-tho-training' or 'can-tho-planning'? [unknown-reference]
        """
    ),
    MistakeCase(
      "parent",
      .replace(
        "parent: bcd-nhan-quyen",
        with: "parent: bcd-nhanquyen",
        in: "organizations/bcd-nhan-quyen-can-tho.md"
      ),
      expect: """
        organizations/bcd-nhan-quyen-can-tho.md:5:9: error: there is no organization 'bcd-nhanquyen'; did you mean 'bcd-nhan-quyen'? [unknown-reference]
        """
    ),
    MistakeCase(
      "province of an organization",
      .replace(
        "province: can-tho",
        with: "province: can-tho-2024",
        in: "organizations/ubnd-can-tho.md"
      ),
      expect: """
        organizations/ubnd-can-tho.md:4:11: error: there is no province 'can-tho-2024'; did you mean 'can-tho-2025'? [unknown-reference]
        """
    ),
    MistakeCase(
      "successor",
      .replace(
        "  valid: ../2025-06-30\n  successor: can-tho-2025\n- id: can-tho-2025",
        with: "  valid: ../2025-06-30\n  successor: can-tho-2026\n- id: can-tho-2025",
        in: "provinces.yml"
      ),
      expect: """
        provinces.yml:13:14: error: there is no province 'can-tho-2026'; did you mean 'can-tho-2025'? [unknown-reference]
        """
    ),
    MistakeCase(
      "an id of another kind",
      .replace(
        "publisher: ttxvn\nauthor",
        with: "publisher: nguyen-van-ky\nauthor",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:4:12: error: there is no organization 'nguyen-van-ky', only an official of that id [unknown-reference]
        """
    ),
    MistakeCase(
      "a name in the place of an id",
      .replace(
        "  - official: nguyen-van-ky",
        with: "  - official: Nguyễn Văn Kỷ",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:11:15: error: there is no official 'Nguyễn Văn Kỷ'; did you mean 'nguyen-van-ky'? [unknown-reference]
        """
    ),
    MistakeCase(
      "an address in the place of an id",
      .replace(
        "  - official: nguyen-van-ky",
        with: "  - official: officials/nguyen-van-ky",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:11:15: error: there is no official 'officials/nguyen-van-ky'; did you mean 'nguyen-van-ky'? [unknown-reference]
        """
    ),
    MistakeCase(
      "a record that was removed",
      .remove("officials/do-dinh-dang.md"),
      expect: """
        articles/2024/can-tho-training.md:16:30: error: there is no official 'do-dinh-dang' [unknown-reference]
        """
    ),
    MistakeCase(
      "a draft that is named",
      .replace(
        "title: Đánh giá công tác nhân quyền",
        with: "title: Đánh giá công tác nhân quyền\ndraft: true",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:33:20: error: the article 'toan-quoc-review' is a draft and left out, so nothing may refer to it [broken-link]
        articles/2025/can-tho-planning.md:5:10: error: the article 'toan-quoc-review' is a draft and left out, so nothing may refer to it [unknown-reference]
        """
    ),
    MistakeCase(
      "a draft that is named, drafts included",
      .replace(
        "title: Đánh giá công tác nhân quyền",
        with: "title: Đánh giá công tác nhân quyền\ndraft: true",
        in: "articles/2024/toan-quoc-review.md"
      ),
      drafts: true
    ),
    MistakeCase(
      "a mistake in a draft",
      .write(
        "articles/nhap.md",
        "---\ntitle: Nháp\npublished: 2024\ntopics: [khong-co]\ndraft: true\n---\n[A](official:ai)\n"
      )
    ),
    MistakeCase(
      "a mistake in a draft, drafts included",
      .write(
        "articles/nhap.md",
        "---\ntitle: Nháp\npublished: 2024\ntopics: [khong-co]\ndraft: true\n---\n[A](official:ai)\n"
      ),
      drafts: true,
      expect: """
        articles/nhap.md:4:10: error: there is no topic 'khong-co' [unknown-reference]
        articles/nhap.md:7:5: error: there is no official 'ai' [broken-link]
        """
    ),
    MistakeCase(
      "a redirect to a draft",
      .replace(
        "title: Đánh giá công tác nhân quyền",
        with: "title: Đánh giá\ndraft: true",
        in: "articles/2024/toan-quoc-review.md"
      ),
      .replace("copy_of: toan-quoc-review\n", with: "", in: "articles/2025/can-tho-planning.md"),
      .replace(
        "[bài gốc](article:toan-quoc-review#p2)",
        with: "bài gốc",
        in: "articles/2024/can-tho-training.md"
      ),
      .replace(
        "to: officials/nguyen-van-ky",
        with: "to: articles/toan-quoc-review",
        in: "redirects.yml"
      ),
      expect: """
        redirects.yml:2:7: error: the article 'toan-quoc-review' is a draft and left out, so nothing may refer to it [unknown-reference]
        """
    ),
  ]
}
