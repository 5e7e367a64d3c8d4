extension MistakeCase {
  /// Values of the wrong kind.
  static let values: [MistakeCase] = [
    MistakeCase(
      "a title that is a list",
      .replace(
        "title: Đánh giá công tác nhân quyền",
        with: "title: [Đánh giá, công tác]",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:2:8: error: 'title' must be a text, not a list: a value that begins with '[' must stand in quotes [invalid-value]
        """
    ),
    MistakeCase(
      "a title that is a record",
      .replace(
        "title: Đánh giá công tác nhân quyền",
        with: "title: {vi: Đánh giá}",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:2:8: error: 'title' must be a text, not a record with fields: a value that begins with '{' must stand in quotes [invalid-value]
        """
    ),
    MistakeCase(
      "an author that is a record",
      .replace(
        "author: [Đỗ Đình Đăng, An]",
        with: "author: [Đỗ Đình Đăng, {ten: An}]",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:5:24: error: 'author' must be a text, not a record with fields: a value that begins with '{' must stand in quotes [invalid-value]
        """
    ),
    MistakeCase(
      "an author that is nothing",
      .replace(
        "author: [Đỗ Đình Đăng, An]",
        with: "author: [Đỗ Đình Đăng, ~]",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:5:24: error: an entry of 'author' is empty [invalid-value]
        """
    ),
    MistakeCase(
      "an author alone is fine",
      .replace(
        "author: [Đỗ Đình Đăng, An]",
        with: "author: Đỗ Đình Đăng",
        in: "articles/2024/can-tho-training.md"
      )
    ),
    MistakeCase(
      "words that YAML takes for other things are fine",
      .replace(
        "author: [Đỗ Đình Đăng, An]",
        with: "author: [no, 12:30, 0123, 1e3, 2024-01-01, yes]",
        in: "articles/2024/can-tho-training.md"
      )
    ),
    MistakeCase(
      "participants that are a text",
      .write(
        "articles/2025/can-tho-planning.md",
        "---\ntitle: A\npublished: 2025\nparticipants: nguyen-van-ky\n---\n"
      ),
      expect: """
        articles/2025/can-tho-planning.md:4:15: error: 'participants' must be a list of records, not text [invalid-value]
        """
    ),
    MistakeCase(
      "a participant that is a text",
      .write(
        "articles/2025/can-tho-planning.md",
        "---\ntitle: A\npublished: 2025\nparticipants: [nguyen-van-ky]\n---\n"
      ),
      expect: """
        articles/2025/can-tho-planning.md:4:16: error: a participant is a record with fields, not text [syntax]
        """
    ),
    MistakeCase(
      "a participant that is nothing",
      .write(
        "articles/2025/can-tho-planning.md",
        "---\ntitle: A\npublished: 2025\nparticipants:\n  -\n---\n"
      ),
      expect: """
        articles/2025/can-tho-planning.md:5:4: error: a participant is a record with fields, not nothing [syntax]
        """
    ),
    MistakeCase(
      "meetings of which one is a list",
      .replace(
        "  - meeting: toan-quoc-2024-03-07-review\n    date: 2024-03-07",
        with: "  - meeting: toan-quoc-2024-03-07-review\n  - [a]",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:7:5: error: a meeting report is a record with fields, not a list [syntax]
        """
    ),
    MistakeCase(
      "a role that is none",
      .replace("role: opening", with: "role: openning", in: "articles/2024/can-tho-training.md"),
      expect: """
        articles/2024/can-tho-training.md:16:50: error: 'role' must be one of chair, opening, closing, speaker, presenter, attendee, organizer, quoted, not 'openning'; did you mean 'opening'? [invalid-value]
        """
    ),
    MistakeCase(
      "a role that is near to none",
      .replace(
        "    role: chair",
        with: "    role: chủ trì",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:12:11: error: 'role' must be one of chair, opening, closing, speaker, presenter, attendee, organizer, quoted, not 'chủ trì'; did you mean 'chair'? [invalid-value]
        """
    ),
    MistakeCase(
      "a role with a capital letter",
      .replace("    role: chair", with: "    role: Chair", in: "articles/2024/can-tho-training.md"),
      expect: """
        articles/2024/can-tho-training.md:12:11: error: 'role' must be one of chair, opening, closing, speaker, presenter, attendee, organizer, quoted, not 'Chair'; did you mean 'chair'? [invalid-value]
        """
    ),
    MistakeCase(
      "a qualifier that is none",
      .replace("qualifier: over", with: "qualifier: ovr", in: "articles/2024/can-tho-training.md"),
      expect: """
        articles/2024/can-tho-training.md:26:16: error: 'qualifier' must be one of estimated, over, under, about, not 'ovr'; did you mean 'over'? [invalid-value]
        """
    ),
    MistakeCase(
      "rights that are none",
      .replace(
        "rights: citation",
        with: "rights: fulltext",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:28:9: error: 'rights' must be one of citation, full-text, open, not 'fulltext'; did you mean 'full-text'? [invalid-value]
        """
    ),
    MistakeCase(
      "a kind of meeting that is none",
      .replace(
        "kind: training",
        with: "kind: trainning",
        in: "meetings/can-tho-2024-08-14-training.md"
      ),
      expect: """
        meetings/can-tho-2024-08-14-training.md:3:7: error: 'kind' must be one of training, annual-review, half-year-review, regional-assessment, planning, other, not 'trainning'; did you mean 'training' or 'planning'? [invalid-value]
        """
    ),
  ]
}
