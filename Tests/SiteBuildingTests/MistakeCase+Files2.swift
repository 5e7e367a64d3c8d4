extension MistakeCase {
  /// Files and folders, and the ids that they give.
  static let files2: [MistakeCase] = [
    MistakeCase(
      "an id with two hyphens and a space",
      .rename("officials/le-thi-an.md", to: "officials/le--thi an-.md"),
      expect: """
        officials/le--thi an-.md:1:1: error: 'le--thi an-' is not an id: an id has small letters a-z, digits and single hyphens between them; did you mean 'le-thi-an'? [invalid-id]
        """
    ),
    MistakeCase(
      "an id of signs only",
      .rename("officials/le-thi-an.md", to: "officials/---.md"),
      expect: """
        officials/---.md:1:1: error: '---' is not an id: an id has small letters a-z, digits and single hyphens between them [invalid-id]
        """
    ),
    MistakeCase(
      "a longer id than file systems bear",
      .write("officials/" + String(repeating: "a", count: 201) + ".md", "---\nname: A\n---\n"),
      expect: """
        officials/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.md:1:1: error: an id of 201 letters is too long: it has at most 200 [invalid-id]
        """
    ),
    MistakeCase(
      "the same id in two folders",
      .write("articles/2025/toan-quoc-review.md", "---\ntitle: Đánh giá\npublished: 2025\n---\n"),
      expect: """
        articles/2025/toan-quoc-review.md:1:1: error: there is already an article 'toan-quoc-review', at articles/2024/toan-quoc-review.md:1 [duplicate-id]
        """
    ),
    MistakeCase(
      "the same id of two kinds is fine",
      .write("meetings/can-tho-training.md", "---\nname: A\nkind: other\ndate: 2024\n---\n")
    ),
    MistakeCase(
      "a pipe for a record",
      .pipe("officials/ong-dan.md"),
      expect: """
        officials/ong-dan.md:1:1: error: this is not an ordinary file [misplaced-file]
        """
    ),
    MistakeCase(
      "a pipe for a list",
      .remove("redirects.yml"),
      .pipe("redirects.yml"),
      expect: """
        redirects.yml:1:1: error: this is not an ordinary file [misplaced-file]
        """
    ),
    MistakeCase(
      "no archive.yml",
      .remove("archive.yml"),
      expect: """
        archive.yml:1:1: error: the file archive.yml with the field 'title' is missing [missing-field]
        """
    ),
    MistakeCase(
      "no other lists is fine",
      .remove("redirects.yml")
    ),
  ]
}
