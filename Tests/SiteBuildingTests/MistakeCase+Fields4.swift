extension MistakeCase {
  /// Fields by other names, and ids that are taken.
  static let fields4: [MistakeCase] = words + words2 + ids + others

  private static let article = "articles/2024/can-tho-training.md"
  private static let meeting = "meetings/can-tho-2024-08-14-training.md"
  private static let official = "officials/le-thi-an.md"

  /// What editors call a field of an article.
  private static let words: [MistakeCase] = [
    MistakeCase(
      "an article with lang: vi",
      .replace("rights: citation", with: "rights: citation\nlang: vi", in: article),
      expect:
        "articles/2024/can-tho-training.md:29:1: error: an article has no field 'lang'; did you mean 'language'? [unknown-field]"
    ),
    MistakeCase(
      "an article with date: 2024",
      .replace("rights: citation", with: "rights: citation\ndate: 2024", in: article),
      expect:
        "articles/2024/can-tho-training.md:29:1: error: an article has no field 'date'; did you mean 'published'? [unknown-field]"
    ),
    MistakeCase(
      "an article with role: chair",
      .replace("rights: citation", with: "rights: citation\nrole: chair", in: article),
      expect:
        "articles/2024/can-tho-training.md:29:1: error: an article has no field 'role'; did you mean 'participants'? [unknown-field]"
    ),
    MistakeCase(
      "an article with name: Họp",
      .replace("rights: citation", with: "rights: citation\nname: Họp", in: article),
      expect:
        "articles/2024/can-tho-training.md:29:1: error: an article has no field 'name'; did you mean 'title'? [unknown-field]"
    ),
    MistakeCase(
      "an article with tiêu đề: Họp",
      .replace("rights: citation", with: "rights: citation\ntiêu đề: Họp", in: article),
      expect:
        "articles/2024/can-tho-training.md:29:1: error: an article has no field 'tiêu đề'; did you mean 'title'? [unknown-field]"
    ),
    MistakeCase(
      "an article with tác giả: An",
      .replace("rights: citation", with: "rights: citation\ntác giả: An", in: article),
      expect:
        "articles/2024/can-tho-training.md:29:1: error: an article has no field 'tác giả'; did you mean 'author'? [unknown-field]"
    ),
    MistakeCase(
      "an article with tóm tắt: Họp",
      .replace("rights: citation", with: "rights: citation\ntóm tắt: Họp", in: article),
      expect:
        "articles/2024/can-tho-training.md:29:1: error: an article has no field 'tóm tắt'; did you mean 'summary'? [unknown-field]"
    ),
    MistakeCase(
      "an article with ghi chú: An",
      .replace("rights: citation", with: "rights: citation\nghi chú: An", in: article),
      expect:
        "articles/2024/can-tho-training.md:29:1: error: an article has no field 'ghi chú'; did you mean 'note'? [unknown-field]"
    ),
    MistakeCase(
      "an article with tag: an",
      .replace("rights: citation", with: "rights: citation\ntag: an", in: article),
      expect:
        "articles/2024/can-tho-training.md:29:1: error: an article has no field 'tag'; did you mean 'topics'? [unknown-field]"
    ),
    MistakeCase(
      "an article with tags: [an]",
      .replace("rights: citation", with: "rights: citation\ntags: [an]", in: article),
      expect:
        "articles/2024/can-tho-training.md:29:1: error: an article has no field 'tags'; did you mean 'topics'? [unknown-field]"
    ),
    MistakeCase(
      "an article with link: https://an.vn",
      .replace("rights: citation", with: "rights: citation\nlink: https://an.vn", in: article),
      expect:
        "articles/2024/can-tho-training.md:29:1: error: an article has no field 'link'; did you mean 'url'? [unknown-field]"
    ),
    MistakeCase(
      "an article with officials: [an]",
      .replace("rights: citation", with: "rights: citation\nofficials: [an]", in: article),
      expect:
        "articles/2024/can-tho-training.md:29:1: error: an article has no field 'officials'; did you mean 'participants'? [unknown-field]"
    ),
    MistakeCase(
      "an article with rank: Đại tá",
      .replace("rights: citation", with: "rights: citation\nrank: Đại tá", in: article),
      expect:
        "articles/2024/can-tho-training.md:29:1: error: an article has no field 'rank'; did you mean 'participants'? [unknown-field]"
    ),
    MistakeCase(
      "an article with source: an",
      .replace("rights: citation", with: "rights: citation\nsource: an", in: article),
      expect:
        "articles/2024/can-tho-training.md:29:1: error: an article has no field 'source'; did you mean 'publisher' or 'url'? [unknown-field]"
    ),
    MistakeCase(
      "an article with publish: 2024",
      .replace("rights: citation", with: "rights: citation\npublish: 2024", in: article),
      expect:
        "articles/2024/can-tho-training.md:29:1: error: an article has no field 'publish'; did you mean 'published' or 'publisher'? [unknown-field]"
    ),
  ]

  /// What editors call a field of other records.
  private static let words2: [MistakeCase] = [
    MistakeCase(
      "a title in the place of a name",
      .replace("name: Lê Thị An", with: "title: Lê Thị An", in: official),
      expect:
        "officials/le-thi-an.md:2:1: error: an official has no field 'title'; did you mean 'name'? [unknown-field]"
    ),
    MistakeCase(
      "a day of publication in the place of a meeting's",
      .replace("date: 2024-08-14", with: "published: 2024-08-14", in: meeting),
      expect:
        "meetings/can-tho-2024-08-14-training.md:4:1: error: a meeting has no field 'published'; did you mean 'date'? [unknown-field]"
    ),
    MistakeCase(
      "a name in the place of a title",
      .replace(
        "title: Cần Thơ triển khai",
        with: "name: Cần Thơ triển khai",
        in: "articles/2025/can-tho-planning.md"
      ),
      expect:
        "articles/2025/can-tho-planning.md:2:1: error: an article has no field 'name'; did you mean 'title'? [unknown-field]"
    ),
    MistakeCase(
      "a person in the place of an official",
      .replace("official: nguyen-van-ky", with: "person: nguyen-van-ky", in: article),
      expect:
        "articles/2024/can-tho-training.md:11:5: error: a participant has no field 'person'; did you mean 'official'? [unknown-field]"
    ),
    MistakeCase(
      "participants of a meeting",
      .replace("attendees: 250", with: "participants: 250", in: meeting),
      expect:
        "meetings/can-tho-2024-08-14-training.md:9:1: error: a meeting has no field 'participants'; did you mean 'attendees'? [unknown-field]"
    ),
  ]

  /// Names of files that are no ids.
  private static let ids: [MistakeCase] = [
    MistakeCase(
      "a wrong name beside a right one",
      .write("articles/Bài Một.md", "---\ntitle: Một\npublished: 2024-03-01\n---\n"),
      .write("articles/bai-mot.md", "---\ntitle: Hai\npublished: 2024-03-01\n---\n"),
      expect:
        "articles/Bài Một.md:1:1: error: 'Bài Một' is not an id: an id has small letters a-z, digits and single hyphens between them; did you mean 'bai-mot-1'? [invalid-id]"
    ),
    MistakeCase(
      "a name in capitals beside one in small letters",
      .write("articles/A.md", "---\ntitle: Một\npublished: 2024-03-01\n---\n"),
      .write("articles/a.md", "---\ntitle: Hai\npublished: 2024-03-01\n---\n"),
      expect:
        "articles/A.md:1:1: error: 'A' is not an id: an id has small letters a-z, digits and single hyphens between them; did you mean 'a-1'? [invalid-id]"
    ),
    MistakeCase(
      "two wrong names of one id",
      .write("articles/Bài Một.md", "---\ntitle: Một\npublished: 2024-03-01\n---\n"),
      .write("articles/Bài_Một.md", "---\ntitle: Hai\npublished: 2024-03-01\n---\n"),
      expect:
        "articles/Bài Một.md:1:1: error: 'Bài Một' is not an id: an id has small letters a-z, digits and single hyphens between them; did you mean 'bai-mot'? [invalid-id]\n"
        + "articles/Bài_Một.md:1:1: error: 'Bài_Một' is not an id: an id has small letters a-z, digits and single hyphens between them; did you mean 'bai-mot-1'? [invalid-id]"
    ),
    MistakeCase(
      "a wrong name near a reserved one",
      .write("articles/Index.md", "---\ntitle: Một\npublished: 2024-03-01\n---\n"),
      expect:
        "articles/Index.md:1:1: error: 'Index' is not an id: an id has small letters a-z, digits and single hyphens between them; did you mean 'index-1'? [invalid-id]"
    ),
    MistakeCase(
      "an official named index, whose nearest ids are taken",
      .rename(official, to: "officials/index.md"),
      .write("officials/index-1.md", "---\nname: Võ Ba\n---\n"),
      .write("officials/index-2.md", "---\nname: Võ Tư\n---\n"),
      expect:
        "officials/index.md:1:1: error: 'index' is the address of the list of all records: choose another id; did you mean 'index-3'? [invalid-id]"
    ),
  ]

  /// Records and values by other names.
  private static let others: [MistakeCase] = [
    MistakeCase(
      "a link to a withdrawn record",
      .append("\nXem [bài](article:bai-cu).\n", to: official),
      expect:
        "officials/le-thi-an.md:5:11: error: there is no article 'bai-cu': it was withdrawn (Đăng nhầm.) [broken-link]"
    ),
    MistakeCase(
      "a reference to a withdrawn record",
      .replace(
        "copy_of: toan-quoc-review",
        with: "copy_of: bai-cu",
        in: "articles/2025/can-tho-planning.md"
      ),
      expect:
        "articles/2025/can-tho-planning.md:5:10: error: there is no article 'bai-cu': it was withdrawn (Đăng nhầm.) [unknown-reference]"
    ),
    MistakeCase(
      "a topic by its name",
      .replace("topics: [dao-tao]", with: "topics: [\"Đào tạo, tập huấn\"]", in: article),
      expect:
        "articles/2024/can-tho-training.md:19:10: error: there is no topic 'Đào tạo, tập huấn'; did you mean 'dao-tao'? [unknown-reference]"
    ),
    MistakeCase(
      "a topic by its alias",
      .replace("topics: [dao-tao]", with: "topics: [Ngoại giao]", in: article),
      expect:
        "articles/2024/can-tho-training.md:19:10: error: there is no topic 'Ngoại giao'; did you mean 'doi-ngoai'? [unknown-reference]"
    ),
    MistakeCase(
      "an official by an alias",
      .replace("official: nguyen-van-ky", with: "official: tướng Kỷ", in: article),
      expect:
        "articles/2024/can-tho-training.md:11:15: error: there is no official 'tướng Kỷ'; did you mean 'nguyen-van-ky'? [unknown-reference]"
    ),
    MistakeCase(
      "a draft in Vietnamese",
      .replace("rights: citation", with: "rights: citation\ndraft: có", in: article),
      expect:
        "articles/2024/can-tho-training.md:29:8: error: 'draft' must be true or false, not 'có'; did you mean 'true'? [invalid-value]"
    ),
    MistakeCase(
      "no draft in Vietnamese",
      .replace("rights: citation", with: "rights: citation\ndraft: không", in: article),
      expect:
        "articles/2024/can-tho-training.md:29:8: error: 'draft' must be true or false, not 'không'; did you mean 'false'? [invalid-value]"
    ),
    MistakeCase(
      "a link to the page of a person",
      .append("\nXem [b](../officials/do-dinh-dang.html#p1).\n", to: official),
      expect:
        "officials/le-thi-an.md:5:9: error: this link leads neither to a record, as official:id does, nor to the web, as https://… does; did you mean 'official:do-dinh-dang'? [broken-link]"
    ),
    MistakeCase(
      "a link to the page of nobody",
      .append("\nXem [b](../officials/khong-ai.html).\n", to: official),
      expect:
        "officials/le-thi-an.md:5:9: error: this link leads neither to a record, as official:id does, nor to the web, as https://… does [broken-link]"
    ),
    MistakeCase(
      "a web address with one slash",
      .replace("https://example.org/can-tho", with: "http:/example.org/can-tho", in: article),
      expect:
        "articles/2024/can-tho-training.md:6:6: error: 'http:/example.org/can-tho' is not a web address: it begins with https:// or http:// and has no spaces; did you mean 'http://example.org/can-tho'? [invalid-value]"
    ),
    MistakeCase(
      "a link with one slash",
      .append("\nXem [b](http:/example.org).\n", to: official),
      expect:
        "officials/le-thi-an.md:5:9: error: 'http:/example.org' is not a web address; did you mean 'http://example.org'? [broken-link]"
    ),
  ]
}
