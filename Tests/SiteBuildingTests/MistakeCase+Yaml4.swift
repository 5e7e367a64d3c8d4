extension MistakeCase {
  /// YAML that means something else than it seems, told by its cause.
  static let yaml4: [MistakeCase] = signs4 + comments + ends + inner + unseen

  private static let article = "articles/2024/can-tho-training.md"
  private static let official = "officials/le-thi-an.md"

  /// Signs before and in values.
  private static let signs4: [MistakeCase] = [
    MistakeCase(
      "the title [Không có tít]",
      .replace(
        "title: Cần Thơ tập huấn công tác nhân quyền",
        with: "title: [Không có tít]",
        in: article
      ),
      expect:
        "articles/2024/can-tho-training.md:2:8: error: 'title' must be a text, not a list: a value that begins with '[' must stand in quotes [invalid-value]"
    ),
    MistakeCase(
      "the title {Không có tít}",
      .replace(
        "title: Cần Thơ tập huấn công tác nhân quyền",
        with: "title: {Không có tít}",
        in: article
      ),
      expect:
        "articles/2024/can-tho-training.md:2:8: error: 'title' must be a text, not a record with fields: a value that begins with '{' must stand in quotes [invalid-value]"
    ),
    MistakeCase(
      "the title ]tin",
      .replace("title: Cần Thơ tập huấn công tác nhân quyền", with: "title: ]tin", in: article),
      expect:
        "articles/2024/can-tho-training.md:2:8: error: a value that begins with ']' must stand in quotes [syntax]"
    ),
    MistakeCase(
      "the title }tin",
      .replace("title: Cần Thơ tập huấn công tác nhân quyền", with: "title: }tin", in: article),
      expect:
        "articles/2024/can-tho-training.md:2:8: error: a value that begins with '}' must stand in quotes [syntax]"
    ),
    MistakeCase(
      "the title , tin",
      .replace("title: Cần Thơ tập huấn công tác nhân quyền", with: "title: , tin", in: article),
      expect:
        "articles/2024/can-tho-training.md:2:8: error: a value that begins with ',' must stand in quotes [syntax]"
    ),
    MistakeCase(
      "the title \"Tin \\d vui\"",
      .replace(
        "title: Cần Thơ tập huấn công tác nhân quyền",
        with: "title: \"Tin \\d vui\"",
        in: article
      ),
      expect:
        "articles/2024/can-tho-training.md:2:13: error: '\\d' means nothing in double quotation marks: write \\\\d, or put the value in single ones [syntax]"
    ),
    MistakeCase(
      "the title \"Tin \\x vui\"",
      .replace(
        "title: Cần Thơ tập huấn công tác nhân quyền",
        with: "title: \"Tin \\x vui\"",
        in: article
      ),
      expect:
        "articles/2024/can-tho-training.md:2:13: error: '\\x' means nothing in double quotation marks: write \\\\x, or put the value in single ones [syntax]"
    ),
    MistakeCase(
      "the title ? Vì sao",
      .replace("title: Cần Thơ tập huấn công tác nhân quyền", with: "title: ? Vì sao", in: article),
      expect:
        "articles/2024/can-tho-training.md:2:8: error: a value that begins with '? ' is a key to YAML: put it in quotes [syntax]"
    ),
  ]

  /// Comments where they hurt.
  private static let comments: [MistakeCase] = [
    MistakeCase(
      "a comment in brackets",
      .write(official, "---\nname: Lê Thị An\naliases: [An #2, Ông An]\n---\n"),
      expect:
        "officials/le-thi-an.md:3:14: error: '#2, Ông An]' is a comment to YAML, so that the bracket is not closed: put what has a '#' in quotes [syntax]"
    ),
    MistakeCase(
      "a comment in brackets of two lines",
      .write(official, "---\nname: Lê Thị An\naliases: [An #2,\n  Ông An]\n---\n"),
      expect:
        "officials/le-thi-an.md:3:14: error: '#2,' is a comment to YAML, so that the bracket is not closed: put what has a '#' in quotes [syntax]"
    ),
    MistakeCase(
      "a comment behind a comma in brackets that are not closed",
      .write(official, "---\nname: Lê Thị An\naliases: [An, # hai\n  Ông An\n---\n"),
      expect:
        "officials/le-thi-an.md:3:10: error: the bracket that opens here is not closed, or a comma inside it is missing [syntax]"
    ),
    MistakeCase(
      "a comment in the middle of a value",
      .replace(
        "summary: Tóm tắt bằng lời của văn khố.",
        with: "summary: dòng một\n  # dòng hai\n  dòng ba",
        in: article
      ),
      expect:
        "articles/2024/can-tho-training.md:28:3: error: this line is a comment to YAML and ends the value before it: put the whole value in quotes [syntax]"
    ),
    MistakeCase(
      "two comments in the middle of a value",
      .replace(
        "summary: Tóm tắt bằng lời của văn khố.",
        with: "summary: dòng một\n  # dòng hai\n  # dòng ba\n  dòng bốn",
        in: article
      ),
      expect:
        "articles/2024/can-tho-training.md:28:3: error: this line is a comment to YAML and ends the value before it: put the whole value in quotes [syntax]"
    ),
  ]

  /// What ends a text.
  private static let ends: [MistakeCase] = [
    MistakeCase(
      "a line that ends the YAML",
      .write(official, "---\nname: Lê Thị An\n...\nnote: Đã rõ\n---\n"),
      expect: "officials/le-thi-an.md:3:1: error: a line '...' ends the YAML: delete it [syntax]"
    ),
    MistakeCase(
      "a line that ends the YAML, and nothing behind it, is fine",
      .write(official, "---\nname: Lê Thị An\n...\n---\n")
    ),
    MistakeCase(
      "a NUL byte, and two other mistakes",
      .write(official, "---\nname: L\u{0}ê Thị An\ntitel: Bà\nnote: \"Đã\" rõ\n---\n"),
      expect:
        "officials/le-thi-an.md:2:8: error: the file is not text: there is a NUL byte [encoding]\n"
        + "officials/le-thi-an.md:3:1: error: an official has no field 'titel' [unknown-field]\n"
        + "officials/le-thi-an.md:4:7: error: text stands behind the closing quotation mark of this value: put the whole value in quotes, or none of it [syntax]"
    ),
  ]

  /// What a mistake leaves readable inside of a field.
  private static let inner: [MistakeCase] = [
    MistakeCase(
      "a mistake of syntax, a comment and an unknown field in an item",
      .write(
        "topics.yml",
        "- id: dao-tao\n  name: \"Đào tạo\" khác\n  note: Bài #1\n  alias: x\n- {name: Đối ngoại, id: doi-ngoai, aliases: [ngoại giao]}\n"
      ),
      expect:
        "topics.yml:2:9: error: text stands behind the closing quotation mark of this value: put the whole value in quotes, or none of it [syntax]\n"
        + "topics.yml:3:13: warning: '#1' is a comment to YAML and no part of the value: put the value in quotes, or the comment on a line of its own [lost-text]\n"
        + "topics.yml:4:3: error: a topic has no field 'alias'; did you mean 'aliases'? [unknown-field]"
    ),
    MistakeCase(
      "a mistake of syntax in a participant, and wrong values beside it",
      .replace(
        "official: nguyen-van-ky\n    role: chair",
        with: "official: @nguyen-van-ky\n    role: chairr",
        in: article
      ),
      .replace("role: opening", with: "role: openin", in: article),
      expect:
        "articles/2024/can-tho-training.md:11:15: error: a value that begins with '@' must stand in quotes [syntax]\n"
        + "articles/2024/can-tho-training.md:12:11: error: 'role' must be one of chair, opening, closing, speaker, presenter, attendee, organizer, quoted, not 'chairr'; did you mean 'chair'? [invalid-value]\n"
        + "articles/2024/can-tho-training.md:16:50: error: 'role' must be one of chair, opening, closing, speaker, presenter, attendee, organizer, quoted, not 'openin'; did you mean 'opening'? [invalid-value]"
    ),
    MistakeCase(
      "a colon that is missing in a participant",
      .replace(
        "official: nguyen-van-ky\n    role: chair",
        with: "official nguyen-van-ky\n    role: chair",
        in: article
      ),
      expect:
        "articles/2024/can-tho-training.md:12:9: error: a colon cannot stand here: indent all fields alike, and put a text with ': ' in quotes [syntax]"
    ),
    MistakeCase(
      "an alias that is not closed, and a comment behind another",
      .write(official, "---\nname: Lê Thị An\naliases:\n  - Cô An # hai\n  - [Bà\n---\n"),
      expect:
        "officials/le-thi-an.md:4:11: warning: '# hai' is a comment to YAML and no part of the value: put the value in quotes, or the comment on a line of its own [lost-text]\n"
        + "officials/le-thi-an.md:5:5: error: the bracket that opens here is not closed, or a comma inside it is missing [syntax]"
    ),
  ]

  /// Characters that cannot be seen.
  private static let unseen: [MistakeCase] = [
    MistakeCase(
      "a role with a zero-width space",
      .replace("role: chair", with: "role: chair\u{200B}", in: article),
      expect:
        "articles/2024/can-tho-training.md:12:11: error: 'role' must be one of chair, opening, closing, speaker, presenter, attendee, organizer, quoted, not 'chair\\u{200B}'; did you mean 'chair'? [invalid-value]"
    ),
    MistakeCase(
      "a role with a soft hyphen",
      .replace("role: chair", with: "role: ch\u{AD}air", in: article),
      expect:
        "articles/2024/can-tho-training.md:12:11: error: 'role' must be one of chair, opening, closing, speaker, presenter, attendee, organizer, quoted, not 'ch\\u{AD}air'; did you mean 'chair'? [invalid-value]"
    ),
    MistakeCase(
      "a role with a blank that does not break",
      .replace("role: opening", with: "role: ope\u{A0}ning", in: article),
      expect:
        "articles/2024/can-tho-training.md:16:50: error: 'role' must be one of chair, opening, closing, speaker, presenter, attendee, organizer, quoted, not 'ope\\u{A0}ning'; did you mean 'opening'? [invalid-value]"
    ),
    MistakeCase(
      "an official with a word joiner",
      .replace("official: nguyen-van-ky", with: "official: nguyen-van-ky\u{2060}", in: article),
      expect:
        "articles/2024/can-tho-training.md:11:15: error: there is no official 'nguyen-van-ky\\u{2060}'; did you mean 'nguyen-van-ky'? [unknown-reference]"
    ),
    MistakeCase(
      "a role of signs that turn the direction",
      .replace(
        "role: chair",
        with:
          "role: \"\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\u{202E}\"",
        in: article
      ),
      expect:
        "articles/2024/can-tho-training.md:12:11: error: 'role' must be one of chair, opening, closing, speaker, presenter, attendee, organizer, quoted, not '\\u{202E}\\u{202E}\\u{202E}\\u{202E}\\u{202E}\\u{202E}\\u{202E}\\u{202E}\\u{202E}\\u{202E}\\u{202E}\\u{202E}\\u{202E}\\u{202E}…' [invalid-value]"
    ),
    MistakeCase(
      "U+0008 in an address of a text",
      .append("\nXem [b](https://x.vn/a\u{8}b) đó.\n", to: official),
      expect:
        "officials/le-thi-an.md:5:9: error: the address of this link holds a control character, U+0008: delete it [broken-link]"
    ),
    MistakeCase(
      "U+007F in an address of a text",
      .append("\nXem [b](https://x.vn/a\u{7F}b) đó.\n", to: official),
      expect:
        "officials/le-thi-an.md:5:9: error: the address of this link holds a control character, U+007F: delete it [broken-link]"
    ),
    MistakeCase(
      "U+001B in a link to a record",
      .append("\nXem [b](official:do-dinh\u{1B}-dang) đó.\n", to: official),
      expect:
        "officials/le-thi-an.md:5:9: error: the address of this link holds a control character, U+001B: delete it [broken-link]"
    ),
  ]
}
