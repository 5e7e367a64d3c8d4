extension MistakeCase {
  /// Dates in every wrong form, and in the right ones.
  static let dates3: [MistakeCase] = [
    MistakeCase(
      "2024-03-08/2024-03-09 is fine",
      .replace(
        "published: 2024-03-08",
        with: "published: 2024-03-08/2024-03-09",
        in: "articles/2024/toan-quoc-review.md"
      )
    ),
    MistakeCase(
      "2024-03-08/.. is fine",
      .replace(
        "published: 2024-03-08",
        with: "published: 2024-03-08/..",
        in: "articles/2024/toan-quoc-review.md"
      )
    ),
    MistakeCase(
      "2024/2025-06~ is fine",
      .replace(
        "published: 2024-03-08",
        with: "published: 2024/2025-06~",
        in: "articles/2024/toan-quoc-review.md"
      )
    ),
    MistakeCase(
      "a date of retrieval",
      .replace(
        "retrieved: 2024-08-20",
        with: "retrieved: 20/8/2024",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:7:12: error: '20/8/2024' is not a date: write 2024-03-07, 2024-03, 2024, 2024-03-07/2024-03-08, with ~ for about or ? for uncertain; did you mean '2024-08-20'? [invalid-date]
        """
    ),
    MistakeCase(
      "a date of a meeting",
      .replace(
        "date: 2024-08-14",
        with: "date: 14/8/2024",
        in: "meetings/can-tho-2024-08-14-training.md"
      ),
      expect: """
        meetings/can-tho-2024-08-14-training.md:4:7: error: '14/8/2024' is not a date: write 2024-03-07, 2024-03, 2024, 2024-03-07/2024-03-08, with ~ for about or ? for uncertain; did you mean '2024-08-14'? [invalid-date]
        """
    ),
    MistakeCase(
      "a date that an article gives",
      .replace(
        "    date: 2024-03-07",
        with: "    date: 7/3/2024",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:7:11: error: '7/3/2024' is not a date: write 2024-03-07, 2024-03, 2024, 2024-03-07/2024-03-08, with ~ for about or ? for uncertain; did you mean '2024-03-07'? [invalid-date]
        """
    ),
    MistakeCase(
      "a period of a figure",
      .replace("period: 2024-08", with: "period: 8/2024", in: "articles/2024/can-tho-training.md"),
      expect: """
        articles/2024/can-tho-training.md:25:13: error: '8/2024' is not a date: write 2024-03-07, 2024-03, 2024, 2024-03-07/2024-03-08, with ~ for about or ? for uncertain; did you mean '2024-08'? [invalid-date]
        """
    ),
    MistakeCase(
      "dates of a position behind đ",
      .replace(
        "from: 2022, to: 2024",
        with: "from: 1/2022, to: 2024-02-30",
        in: "officials/nguyen-van-ky.md"
      ),
      expect: """
        officials/nguyen-van-ky.md:5:70: error: '1/2022' is not a date: write 2024-03-07, 2024-03, 2024, 2024-03-07/2024-03-08, with ~ for about or ? for uncertain; did you mean '2022-01'? [invalid-date]
        officials/nguyen-van-ky.md:5:82: error: '2024-02-30' is not a day of the calendar [invalid-date]
        """
    ),
    MistakeCase(
      "a position that ends before it begins",
      .replace(
        "from: 2022, to: 2024",
        with: "from: 2022, to: 2021-12",
        in: "officials/nguyen-van-ky.md"
      ),
      expect: """
        officials/nguyen-van-ky.md:5:80: error: the position ends (2021-12) before it begins (2022) [invalid-date]
        """
    ),
    MistakeCase(
      "a time of a province",
      .replace("valid: 2025-07-01/..", with: "valid: 1/7/2025", in: "provinces.yml"),
      expect: """
        provinces.yml:17:10: error: '1/7/2025' is not a date: write 2024-03-07, 2024-03, 2024, 2024-03-07/2024-03-08, with ~ for about or ? for uncertain; did you mean '2025-07-01'? [invalid-date]
        """
    ),
  ]
}
