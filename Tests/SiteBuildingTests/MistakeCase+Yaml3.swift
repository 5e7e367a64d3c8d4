extension MistakeCase {
  /// YAML that cannot be read, or only with care.
  static let yaml3: [MistakeCase] = [
    MistakeCase(
      "a control character",
      .write("officials/le-thi-an.md", "---\nname: Lê \u{7}An\n---\n"),
      expect: """
        officials/le-thi-an.md:2:10: error: there is a control character, U+0007, which no text may hold [syntax]
        """
    ),
    MistakeCase(
      "a key that is no text",
      .write("officials/le-thi-an.md", "---\nname: Lê Thị An\n? [a, b]\n: c\n---\n"),
      expect: """
        officials/le-thi-an.md:3:3: error: an official has no field '' [unknown-field]
        """
    ),
    MistakeCase(
      "a value of several lines on one printed line",
      .replace(
        "rights: citation",
        with: "rights: |\n  toàn\n  văn",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:28:9: error: 'rights' must be one of citation, full-text, open, not 'toàn\\nvăn'; did you mean 'full-text'? [invalid-value]
        """
    ),
  ]
}
