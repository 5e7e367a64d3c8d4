extension MistakeCase {
  /// References to what is not there.
  static let references: [MistakeCase] = [
    MistakeCase(
      "publisher",
      .replace(
        "publisher: ttxvn\nauthor",
        with: "publisher: txvn\nauthor",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:4:12: error: there is no organization 'txvn'; did you mean 'ttxvn'? [unknown-reference]
        """
    ),
    MistakeCase(
      "meetings",
      .replace(
        "meetings: [can-tho-2024-08-14-training]",
        with: "meetings: [can-tho-2024-08-15-training]",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:9:12: error: there is no meeting 'can-tho-2024-08-15-training'; did you mean 'can-tho-2024-08-14-training'? [unknown-reference]
        """
    ),
    MistakeCase(
      "meeting of a report",
      .replace(
        "meeting: toan-quoc-2024-03-07-review",
        with: "meeting: toan-quoc-2024-03-07-reviw",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:6:14: error: there is no meeting 'toan-quoc-2024-03-07-reviw'; did you mean 'toan-quoc-2024-03-07-review'? [unknown-reference]
        """
    ),
    MistakeCase(
      "official",
      .replace(
        "  - official: nguyen-van-ky",
        with: "  - official: nguyen-van-ki",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:11:15: error: there is no official 'nguyen-van-ki'; did you mean 'nguyen-van-ky'? [unknown-reference]
        """
    ),
    MistakeCase(
      "official behind đ",
      .replace(
        "{rank: Đại tá, official: do-dinh-dang",
        with: "{rank: Đại tá, official: do-dinh-đang",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:16:30: error: there is no official 'do-dinh-đang'; did you mean 'do-dinh-dang'? [unknown-reference]
        """
    ),
    MistakeCase(
      "organization of a participant",
      .replace(
        "role: opening, organization: ubnd-can-tho",
        with: "role: opening, organization: ubnd-cantho",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:16:73: error: there is no organization 'ubnd-cantho'; did you mean 'ubnd-can-tho'? [unknown-reference]
        """
    ),
    MistakeCase(
      "provinces",
      .replace(
        "provinces: [can-tho]",
        with: "provinces: [can-tho, soc-trag]",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:17:22: error: there is no province 'soc-trag'; did you mean 'soc-trang'? [unknown-reference]
        """
    ),
    MistakeCase(
      "organizations",
      .replace(
        "organizations: [bcd-nhan-quyen, ubnd-can-tho]",
        with: "organizations: [bcd-nhan-quyn, ubnd-can-tho]",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:18:17: error: there is no organization 'bcd-nhan-quyn'; did you mean 'bcd-nhan-quyen'? [unknown-reference]
        """
    ),
    MistakeCase(
      "topics",
      .replace(
        "topics: [dao-tao]",
        with: "topics: [daotao]",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:19:10: error: there is no topic 'daotao'; did you mean 'dao-tao'? [unknown-reference]
        """
    ),
    MistakeCase(
      "province of a figure",
      .replace(
        "    province: can-tho",
        with: "    province: ca-tho",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:24:15: error: there is no province 'ca-tho'; did you mean 'can-tho'? [unknown-reference]
        """
    ),
    MistakeCase(
      "copy_of",
      .replace(
        "copy_of: toan-quoc-review",
        with: "copy_of: toan-quoc-revew",
        in: "articles/2025/can-tho-planning.md"
      ),
      expect: """
        articles/2025/can-tho-planning.md:5:10: error: there is no article 'toan-quoc-revew'; did you mean 'toan-quoc-review'? [unknown-reference]
        """
    ),
    MistakeCase(
      "translation_of",
      .replace(
        "copy_of: toan-quoc-review",
        with: "translation_of: khong-co-bai-nay",
        in: "articles/2025/can-tho-planning.md"
      ),
      expect: """
        articles/2025/can-tho-planning.md:5:17: error: there is no article 'khong-co-bai-nay' [unknown-reference]
        """
    ),
    MistakeCase(
      "province of a meeting",
      .replace(
        "province: can-tho",
        with: "province: cantho",
        in: "meetings/can-tho-2024-08-14-training.md"
      ),
      expect: """
        meetings/can-tho-2024-08-14-training.md:6:11: error: there is no province 'cantho'; did you mean 'can-tho'? [unknown-reference]
        """
    ),
    MistakeCase(
      "organizers",
      .replace(
        "organizers: [ubnd-can-tho]",
        with: "organizers: [ubnd-can-tho, ubnd-can-thoo]",
        in: "meetings/can-tho-2024-08-14-training.md"
      ),
      expect: """
        meetings/can-tho-2024-08-14-training.md:11:28: error: there is no organization 'ubnd-can-thoo'; did you mean 'ubnd-can-tho'? [unknown-reference]
        """
    ),
    MistakeCase(
      "topics of a meeting",
      .replace(
        "topics: [dao-tao]",
        with: "topics: [dao-tao, doi-ngoi]",
        in: "meetings/can-tho-2024-08-14-training.md"
      ),
      expect: """
        meetings/can-tho-2024-08-14-training.md:12:19: error: there is no topic 'doi-ngoi'; did you mean 'doi-ngoai'? [unknown-reference]
        """
    ),
    MistakeCase(
      "organization of a position",
      .replace(
        "organization: bcd-nhan-quyen, from",
        with: "organization: bcd-nhan-quyen-cp, from",
        in: "officials/nguyen-van-ky.md"
      ),
      expect: """
        officials/nguyen-van-ky.md:5:48: error: there is no organization 'bcd-nhan-quyen-cp'; did you mean 'bcd-nhan-quyen'? [unknown-reference]
        """
    ),
  ]
}
