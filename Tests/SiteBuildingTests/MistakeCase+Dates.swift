extension MistakeCase {
  /// Dates in every wrong form, and in the right ones.
  static let dates: [MistakeCase] = [
    MistakeCase(
      "day first with slashes",
      .replace(
        "published: 2024-03-08",
        with: "published: 8/3/2024",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:3:12: error: '8/3/2024' is not a date: write 2024-03-07, 2024-03, 2024, 2024-03-07/2024-03-08, with ~ for about or ? for uncertain; did you mean '2024-03-08'? [invalid-date]
        """
    ),
    MistakeCase(
      "day first with zeros",
      .replace(
        "published: 2024-03-08",
        with: "published: 08/03/2024",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:3:12: error: '08/03/2024' is not a date: write 2024-03-07, 2024-03, 2024, 2024-03-07/2024-03-08, with ~ for about or ? for uncertain; did you mean '2024-03-08'? [invalid-date]
        """
    ),
    MistakeCase(
      "day first with hyphens",
      .replace(
        "published: 2024-03-08",
        with: "published: 08-03-2024",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:3:12: error: '08-03-2024' is not a date: write 2024-03-07, 2024-03, 2024, 2024-03-07/2024-03-08, with ~ for about or ? for uncertain; did you mean '2024-03-08'? [invalid-date]
        """
    ),
    MistakeCase(
      "day first with points",
      .replace(
        "published: 2024-03-08",
        with: "published: 8.3.2024",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:3:12: error: '8.3.2024' is not a date: write 2024-03-07, 2024-03, 2024, 2024-03-07/2024-03-08, with ~ for about or ? for uncertain; did you mean '2024-03-08'? [invalid-date]
        """
    ),
    MistakeCase(
      "without zeros",
      .replace(
        "published: 2024-03-08",
        with: "published: 2024-3-8",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:3:12: error: '2024-3-8' is not a date: write 2024-03-07, 2024-03, 2024, 2024-03-07/2024-03-08, with ~ for about or ? for uncertain; did you mean '2024-03-08'? [invalid-date]
        """
    ),
    MistakeCase(
      "year first with slashes",
      .replace(
        "published: 2024-03-08",
        with: "published: 2024/03/08",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:3:12: error: '2024/03/08' is not a date: write 2024-03-07, 2024-03, 2024, 2024-03-07/2024-03-08, with ~ for about or ? for uncertain; did you mean '2024-03-08'? [invalid-date]
        """
    ),
    MistakeCase(
      "month and year with a slash",
      .replace(
        "published: 2024-03-08",
        with: "published: 3/2024",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:3:12: error: '3/2024' is not a date: write 2024-03-07, 2024-03, 2024, 2024-03-07/2024-03-08, with ~ for about or ? for uncertain; did you mean '2024-03'? [invalid-date]
        """
    ),
    MistakeCase(
      "year and month with a slash",
      .replace(
        "published: 2024-03-08",
        with: "published: 2024/03",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:3:12: error: '2024/03' is not a date: write 2024-03-07, 2024-03, 2024, 2024-03-07/2024-03-08, with ~ for about or ? for uncertain; did you mean '2024-03'? [invalid-date]
        """
    ),
    MistakeCase(
      "month and year with a hyphen",
      .replace(
        "published: 2024-03-08",
        with: "published: 03-2024",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:3:12: error: '03-2024' is not a date: write 2024-03-07, 2024-03, 2024, 2024-03-07/2024-03-08, with ~ for about or ? for uncertain; did you mean '2024-03'? [invalid-date]
        """
    ),
    MistakeCase(
      "a day that is not in the calendar",
      .replace(
        "published: 2024-03-08",
        with: "published: 2024-02-30",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:3:12: error: '2024-02-30' is not a day of the calendar [invalid-date]
        """
    ),
    MistakeCase(
      "a leap day of a common year",
      .replace(
        "published: 2024-03-08",
        with: "published: 2023-02-29",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:3:12: error: '2023-02-29' is not a day of the calendar [invalid-date]
        """
    ),
    MistakeCase(
      "day and month exchanged",
      .replace(
        "published: 2024-03-08",
        with: "published: 2024-27-03",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:3:12: error: '2024-27-03' has no month 27; did you mean '2024-03-27'? [invalid-date]
        """
    ),
    MistakeCase(
      "a month that is none",
      .replace(
        "published: 2024-03-08",
        with: "published: 2024-13",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:3:12: error: '2024-13' has no month 13 [invalid-date]
        """
    ),
    MistakeCase(
      "month nought",
      .replace(
        "published: 2024-03-08",
        with: "published: 2024-00-10",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:3:12: error: '2024-00-10' has no month 00 [invalid-date]
        """
    ),
    MistakeCase(
      "in words",
      .replace(
        "published: 2024-03-08",
        with: "published: ngày 8 tháng 3 năm 2024",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:3:12: error: 'ngày 8 tháng 3 năm 2024' is not a date: write 2024-03-07, 2024-03, 2024, 2024-03-07/2024-03-08, with ~ for about or ? for uncertain; did you mean '2024-03-08'? [invalid-date]
        """
    ),
    MistakeCase(
      "with a time",
      .replace(
        "published: 2024-03-08",
        with: "published: 2024-03-08T10:00",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:3:12: error: '2024-03-08T10:00' is not a date: write 2024-03-07, 2024-03, 2024, 2024-03-07/2024-03-08, with ~ for about or ? for uncertain; did you mean '2024-03-08'? [invalid-date]
        """
    ),
  ]
}
