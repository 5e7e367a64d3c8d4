extension MistakeCase {
  /// What the records say together.
  static let rules2: [MistakeCase] = [
    MistakeCase(
      "a position in the usual abbreviation",
      .replace(
        "{rank: Đại tá, official",
        with: "{position: PCT UBND TP. Cần Thơ, official",
        in: "articles/2024/can-tho-training.md"
      ),
      .replace(
        "role: opening, organization: ubnd-can-tho",
        with: "role: opening, organization: ttxvn",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:16:91: error: the position 'PCT UBND TP. Cần Thơ' does not belong to the organization 'ttxvn'; did you mean 'ubnd-can-tho'? [conflicting-organization]
        """
    ),
    MistakeCase(
      "a position in another province, of a body without a record",
      .replace(
        "{rank: Đại tá, official",
        with: "{position: Giám đốc Công an tỉnh Sóc Trăng, official",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:16:102: error: the position 'Giám đốc Công an tỉnh Sóc Trăng' does not belong to the organization 'ubnd-can-tho' [conflicting-organization]
        """
    ),
    MistakeCase(
      "a position in the same city is fine",
      .replace(
        "{rank: Đại tá, official",
        with: "{position: Giám đốc Sở Nội vụ TP Cần Thơ, official",
        in: "articles/2024/can-tho-training.md"
      )
    ),
    MistakeCase(
      "a redirect from the address of a list",
      .replace("from: officials/tuong-ky", with: "from: officials/index", in: "redirects.yml"),
      expect: """
        redirects.yml:1:9: error: the address officials/index.html is taken by another page of the archive; choose another id [address-collision]
        """
    ),
    MistakeCase(
      "a province that is valid for no interval",
      .replace(
        "valid: ../2025-06-30\n  successor: can-tho-2025\n  aliases",
        with: "valid: 2025\n  successor: can-tho-2025\n  aliases",
        in: "provinces.yml"
      ),
      expect: """
        provinces.yml:5:10: error: '2025' must be an interval: write ../2025-06-30, 2025-07-01/.. or both ends [invalid-date]
        """
    ),
    MistakeCase(
      "a person twice",
      .write("officials/nguyen-van-ki.md", "---\nname: Nguyễn Văn Kỳ\n---\n"),
      expect: """
        officials/nguyen-van-ky.md:2:7: warning: 'Nguyễn Văn Kỷ' and 'Nguyễn Văn Kỳ' ('nguyen-van-ki') may be one person under two ids [duplicate-person]
        """
    ),
    MistakeCase(
      "a person twice by old and new tone placement",
      .write("officials/a.md", "---\nname: Đỗ Thị Thuý Hoà\n---\n"),
      .write("officials/b.md", "---\nname: Đỗ  Thị Thúy Hòa\n---\n"),
      expect: """
        officials/b.md:2:7: warning: 'Đỗ  Thị Thúy Hòa' and 'Đỗ Thị Thuý Hoà' ('a') may be one person under two ids [duplicate-person]
        """
    ),
    MistakeCase(
      "a parent that is itself",
      .replace(
        "kind: publisher",
        with: "kind: publisher\nparent: ttxvn",
        in: "organizations/ttxvn.md"
      ),
      expect: """
        organizations/ttxvn.md:4:9: error: 'parent' leads back to the record itself: ttxvn → ttxvn [reference-loop]
        """
    ),
    MistakeCase(
      "parents in a circle",
      .replace(
        "kind: committee",
        with: "kind: committee\nparent: bcd-nhan-quyen-can-tho",
        in: "organizations/bcd-nhan-quyen.md"
      ),
      expect: """
        organizations/bcd-nhan-quyen.md:4:9: error: 'parent' leads back to the record itself: bcd-nhan-quyen → bcd-nhan-quyen-can-tho → bcd-nhan-quyen [reference-loop]
        """
    ),
    MistakeCase(
      "successors in a circle",
      .replace(
        "  valid: 2025-07-01/..",
        with: "  valid: 2025-07-01/..\n  successor: soc-trang",
        in: "provinces.yml"
      ),
      expect: """
        provinces.yml:18:14: error: 'successor' leads back to the record itself: can-tho-2025 → soc-trang → can-tho-2025 [reference-loop]
        """
    ),
    MistakeCase(
      "copies in a circle",
      .replace(
        "published: 2024-03-08",
        with: "published: 2024-03-08\ncopy_of: can-tho-planning",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2025/can-tho-planning.md:5:10: error: 'copy_of' leads back to the record itself: can-tho-planning → toan-quoc-review → can-tho-planning [reference-loop]
        """
    ),
    MistakeCase(
      "a translation of itself",
      .replace(
        "copy_of: toan-quoc-review",
        with: "translation_of: can-tho-planning",
        in: "articles/2025/can-tho-planning.md"
      ),
      expect: """
        articles/2025/can-tho-planning.md:5:17: error: 'translation_of' leads back to the record itself: can-tho-planning → can-tho-planning [reference-loop]
        """
    ),
  ]
}
