extension MistakeCase {
  /// Dates in every wrong form, and in the right ones.
  static let dates2: [MistakeCase] = [
    MistakeCase(
      "two digits of a year",
      .replace(
        "published: 2024-03-08",
        with: "published: 24-03-08",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:3:12: error: '24-03-08' is not a date: write 2024-03-07, 2024-03, 2024, 2024-03-07/2024-03-08, with ~ for about or ? for uncertain [invalid-date]
        """
    ),
    MistakeCase(
      "one of three parts",
      .replace(
        "published: 2024-03-08",
        with: "published: 2024-03-08/2024-03-09/2024-03-10",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:3:12: error: '2024-03-08/2024-03-09/2024-03-10' is not a date: write 2024-03-07, 2024-03, 2024, 2024-03-07/2024-03-08, with ~ for about or ? for uncertain [invalid-date]
        """
    ),
    MistakeCase(
      "an interval that runs backwards",
      .replace(
        "published: 2024-03-08",
        with: "published: 2024-03-09/2024-03-08",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:3:12: error: '2024-03-09/2024-03-08' ends before it begins [invalid-date]
        """
    ),
    MistakeCase(
      "an interval of nothing",
      .replace(
        "published: 2024-03-08",
        with: "published: /",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:3:12: error: '/' is an interval without a beginning or an end [invalid-date]
        """
    ),
    MistakeCase(
      "two signs",
      .replace(
        "published: 2024-03-08",
        with: "published: 2024-03~?",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:3:12: error: '2024-03~?' is not a date: write 2024-03-07, 2024-03, 2024, 2024-03-07/2024-03-08, with ~ for about or ? for uncertain [invalid-date]
        """
    ),
    MistakeCase(
      "a season with a day",
      .replace(
        "published: 2024-03-08",
        with: "published: 2024-21-08",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:3:12: error: '2024-21-08' has no month 21; did you mean '2024-08-21'? [invalid-date]
        """
    ),
    MistakeCase(
      "a day of an unknown month",
      .replace(
        "published: 2024-03-08",
        with: "published: 2024-XX-08",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:3:12: error: '2024-XX-08' is not a date: write 2024-03-07, 2024-03, 2024, 2024-03-07/2024-03-08, with ~ for about or ? for uncertain [invalid-date]
        """
    ),
    MistakeCase(
      "a list",
      .replace(
        "published: 2024-03-08",
        with: "published: [2024-03-08]",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:3:12: error: 'published' must be a text, not a list [invalid-value]
        """
    ),
    MistakeCase(
      "2024 is fine",
      .replace(
        "published: 2024-03-08",
        with: "published: 2024",
        in: "articles/2024/toan-quoc-review.md"
      )
    ),
    MistakeCase(
      "2024-03 is fine",
      .replace(
        "published: 2024-03-08",
        with: "published: 2024-03",
        in: "articles/2024/toan-quoc-review.md"
      )
    ),
    MistakeCase(
      "2024-03~ is fine",
      .replace(
        "published: 2024-03-08",
        with: "published: 2024-03~",
        in: "articles/2024/toan-quoc-review.md"
      )
    ),
    MistakeCase(
      "2024-03-08? is fine",
      .replace(
        "published: 2024-03-08",
        with: "published: 2024-03-08?",
        in: "articles/2024/toan-quoc-review.md"
      )
    ),
    MistakeCase(
      "2024% is fine",
      .replace(
        "published: 2024-03-08",
        with: "published: 2024%",
        in: "articles/2024/toan-quoc-review.md"
      )
    ),
    MistakeCase(
      "202X is fine",
      .replace(
        "published: 2024-03-08",
        with: "published: 202X",
        in: "articles/2024/toan-quoc-review.md"
      )
    ),
    MistakeCase(
      "2024-XX-XX is fine",
      .replace(
        "published: 2024-03-08",
        with: "published: 2024-XX-XX",
        in: "articles/2024/toan-quoc-review.md"
      )
    ),
    MistakeCase(
      "2024-21 is fine",
      .replace(
        "published: 2024-03-08",
        with: "published: 2024-21",
        in: "articles/2024/toan-quoc-review.md"
      )
    ),
  ]
}
