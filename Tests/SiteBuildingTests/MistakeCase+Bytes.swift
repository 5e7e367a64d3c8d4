extension MistakeCase {
  /// Bytes, encodings, and where the fields begin and end.
  static let bytes: [MistakeCase] = [
    MistakeCase(
      "an empty record",
      .write("officials/le-thi-an.md", ""),
      expect: """
        officials/le-thi-an.md:1:1: error: the file does not begin with a line '---' and the fields of the record [syntax]
        """
    ),
    MistakeCase(
      "an empty list is fine",
      .write("redirects.yml", "")
    ),
    MistakeCase(
      "an entry of a list of redirects that is empty",
      .write("redirects.yml", "-\n"),
      expect: """
        redirects.yml:1:2: error: a redirect is a record with fields, not nothing [syntax]
        """
    ),
    MistakeCase(
      "a redirect to what is empty",
      .write("redirects.yml", "- from: officials/a\n  to:\n"),
      expect: """
        redirects.yml:1:3: error: a redirect needs the field 'to' or 'withdrawn' [missing-field]
        """
    ),
    MistakeCase(
      "a list of comments is fine",
      .write("redirects.yml", "# đã dọn\n")
    ),
    MistakeCase(
      "an empty settings file",
      .write("archive.yml", ""),
      expect: """
        archive.yml:1:1: error: an archive needs the field 'title' [missing-field]
        """
    ),
    MistakeCase(
      "no front matter",
      .write("officials/le-thi-an.md", "Lê Thị An\n"),
      expect: """
        officials/le-thi-an.md:1:1: error: the file does not begin with a line '---' and the fields of the record [syntax]
        """
    ),
    MistakeCase(
      "front matter not on the first line",
      .write("officials/le-thi-an.md", "\n---\nname: Lê Thị An\n---\n"),
      expect: """
        officials/le-thi-an.md:1:1: error: the file does not begin with a line '---' and the fields of the record [syntax]
        """
    ),
    MistakeCase(
      "front matter not closed",
      .write("officials/le-thi-an.md", "---\nname: Lê Thị An\n\nĐoạn một.\n"),
      expect: """
        officials/le-thi-an.md:1:1: error: the fields of the record are not closed by a line '---' [syntax]
        """
    ),
    MistakeCase(
      "a fence and nothing else",
      .write("officials/le-thi-an.md", "---"),
      expect: """
        officials/le-thi-an.md:1:1: error: the fields of the record are not closed by a line '---' [syntax]
        """
    ),
    MistakeCase(
      "nothing between the fences",
      .write("officials/le-thi-an.md", "---\n---\n"),
      expect: """
        officials/le-thi-an.md:2:1: error: an official needs the field 'name' [missing-field]
        """
    ),
    MistakeCase(
      "fences with spaces behind are fine",
      .write("officials/le-thi-an.md", "---  \nname: Lê Thị An\n---\t\n")
    ),
    MistakeCase(
      "a rule in the text is fine",
      .append("\nA\n\n---\n\nB\n", to: "officials/le-thi-an.md")
    ),
    MistakeCase(
      "a NUL byte",
      .write("officials/le-thi-an.md", "---\nname: Đỗ\0\n---\n"),
      expect: """
        officials/le-thi-an.md:2:9: error: the file is not text: there is a NUL byte [encoding]
        """
    ),
    MistakeCase(
      "a picture under the name of a record that others name",
      .writeBytes(
        "officials/do-dinh-dang.md",
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00]
      ),
      expect: """
        officials/do-dinh-dang.md:1:1: error: the file is not UTF-8: there is a byte 89 [encoding]
        """
    ),
    MistakeCase(
      "Latin-1",
      .writeBytes(
        "officials/le-thi-an.md",
        Array("---\nname: Đỗ ".utf8) + [0xE0, 0x20] + Array("\n---\n".utf8)
      ),
      expect: """
        officials/le-thi-an.md:2:10: error: the file is not UTF-8: there is a byte E0 [encoding]
        """
    ),
  ]
}
