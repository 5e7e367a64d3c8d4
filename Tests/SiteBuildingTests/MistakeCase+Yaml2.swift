extension MistakeCase {
  /// YAML that cannot be read, or only with care.
  static let yaml2: [MistakeCase] = [
    MistakeCase(
      "a list that cannot be read",
      .write("provinces.yml", "- id: can-tho\n\tname: Cần Thơ\n"),
      expect: """
        provinces.yml:2:1: error: there is a tab before the field: indent with spaces [syntax]
        """
    ),
    MistakeCase(
      "settings that cannot be read",
      .write("archive.yml", "title: [Văn khố\n"),
      expect: """
        archive.yml:1:8: error: the bracket that opens here is not closed, or a comma inside it is missing [syntax]
        """
    ),
    MistakeCase(
      "settings that are a list",
      .write("archive.yml", "- title: Văn khố\n"),
      expect: """
        archive.yml:1:1: error: an archive is a record with fields, not a list [syntax]
        """
    ),
    MistakeCase(
      "a record that is a list",
      .write("officials/le-thi-an.md", "---\n- name: Lê Thị An\n---\n"),
      expect: """
        officials/le-thi-an.md:2:1: error: an official is a record with fields, not a list [syntax]
        """
    ),
    MistakeCase(
      "a record that is a text",
      .write("officials/le-thi-an.md", "---\nLê Thị An\n---\n"),
      expect: """
        officials/le-thi-an.md:2:1: error: an official is a record with fields, not text [syntax]
        """
    ),
    MistakeCase(
      "a record that cannot be read but is named",
      .replace("name: Đỗ Đình Đăng", with: "name: \"Đỗ Đình Đăng", in: "officials/do-dinh-dang.md"),
      expect: """
        officials/do-dinh-dang.md:2:7: error: the quotation mark that opens here is not closed [syntax]
        """
    ),
    MistakeCase(
      "brackets a hundred thousand deep",
      .write(
        "officials/le-thi-an.md",
        "---\nname: " + String(repeating: "[", count: 100_000) + "\n---\n"
      ),
      expect: """
        officials/le-thi-an.md:2:107: error: more than 100 values inside each other [syntax]
        """
    ),
    MistakeCase(
      "dashes a hundred thousand deep",
      .write(
        "officials/le-thi-an.md",
        "---\nname:\n  " + String(repeating: "- ", count: 100_000) + "\n---\n"
      ),
      expect: """
        officials/le-thi-an.md:3:203: error: more than 100 values inside each other [syntax]
        """
    ),
    MistakeCase(
      "fields three thousand deep",
      .write("officials/le-thi-an.md", "---\n" + HostileText.nestedFields(3_000) + "---\n"),
      expect: """
        officials/le-thi-an.md:102:101: error: more than 100 values inside each other [syntax]
        """
    ),
    MistakeCase(
      "a line of dashes inside a text is fine",
      .write(
        "officials/le-thi-an.md",
        "---\nname: Lê Thị An\nnote: |\n  A\n  " + String(repeating: "-", count: 200)
          + "\n  B\n---\n"
      )
    ),
    MistakeCase(
      "a control character written as an escape",
      .write("officials/le-thi-an.md", "---\nname: \"Đỗ \\e[31m\"\n---\n"),
      expect: """
        officials/le-thi-an.md:2:7: error: there is a control character, U+001B, which no text may hold [syntax]
        """
    ),
    MistakeCase(
      "a reference in a folded block is fine",
      .replace(
        "publisher: ttxvn\nauthor",
        with: "publisher: >\n  ttxvn\nauthor",
        in: "articles/2024/can-tho-training.md"
      )
    ),
    MistakeCase(
      "a date with a space that is none is fine",
      .replace(
        "published: 2024-03-08",
        with: "published: 2024-03-08 ",
        in: "articles/2024/toan-quoc-review.md"
      )
    ),
  ]
}
