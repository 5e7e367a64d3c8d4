extension MistakeCase {
  /// Links in texts.
  static let links: [MistakeCase] = [
    MistakeCase(
      "a link to no official",
      .append("\nĐồng chí Đỗ [Kỷ](official:nguyen-van-kyy) nói.\n", to: "officials/le-thi-an.md"),
      expect: """
        officials/le-thi-an.md:5:18: error: there is no official 'nguyen-van-kyy'; did you mean 'nguyen-van-ky'? [broken-link]
        """
    ),
    MistakeCase(
      "a link to no article",
      .append("\nĐã [đưa](article:can-tho-trainning) tin.\n", to: "officials/le-thi-an.md"),
      expect: """
        officials/le-thi-an.md:5:10: error: there is no article 'can-tho-trainning'; did you mean 'can-tho-training' or 'can-tho-planning'? [broken-link]
        """
    ),
    MistakeCase(
      "a link to no meeting",
      .append("\nĐã [họp](meeting:toan-quoc-2024-03-07) xong.\n", to: "officials/le-thi-an.md"),
      expect: """
        officials/le-thi-an.md:5:10: error: there is no meeting 'toan-quoc-2024-03-07'; did you mean 'toan-quoc-2024-03-07-review'? [broken-link]
        """
    ),
    MistakeCase(
      "a link to no province",
      .append("\nỞ [Đất Mũi](province:ca-mau).\n", to: "officials/le-thi-an.md"),
      expect: """
        officials/le-thi-an.md:5:13: error: there is no province 'ca-mau' [broken-link]
        """
    ),
    MistakeCase(
      "a link to no organization",
      .append("\nỞ [BCĐ](organization:bcd-nhan-quyn).\n", to: "officials/le-thi-an.md"),
      expect: """
        officials/le-thi-an.md:5:9: error: there is no organization 'bcd-nhan-quyn'; did you mean 'bcd-nhan-quyen'? [broken-link]
        """
    ),
    MistakeCase(
      "a link to no topic",
      .append("\nVề [đào tạo](topic:dao-tạo).\n", to: "officials/le-thi-an.md"),
      expect: """
        officials/le-thi-an.md:5:14: error: there is no topic 'dao-tạo'; did you mean 'dao-tao'? [broken-link]
        """
    ),
    MistakeCase(
      "a link to a record of another kind",
      .append("\nỞ [BCĐ](official:bcd-nhan-quyen).\n", to: "officials/le-thi-an.md"),
      expect: """
        officials/le-thi-an.md:5:9: error: there is no official 'bcd-nhan-quyen', only an organization of that id [broken-link]
        """
    ),
    MistakeCase(
      "a link of a misspelt kind",
      .append("\nĐồng chí [Kỷ](oficial:nguyen-van-ky)\n", to: "officials/le-thi-an.md"),
      expect: """
        officials/le-thi-an.md:5:15: error: 'oficial:' is neither a kind of record nor a kind of web address; did you mean 'official'? [broken-link]
        """
    ),
    MistakeCase(
      "a link of a kind in the plural",
      .append("\nĐồng chí [Kỷ](officials:nguyen-van-ky)\n", to: "officials/le-thi-an.md"),
      expect: """
        officials/le-thi-an.md:5:15: error: 'officials:' is neither a kind of record nor a kind of web address; did you mean 'official'? [broken-link]
        """
    ),
    MistakeCase(
      "a link of a kind with a capital letter",
      .append("\nĐồng chí [Kỷ](Official:nguyen-van-ky)\n", to: "officials/le-thi-an.md"),
      expect: """
        officials/le-thi-an.md:5:15: error: 'Official:' is neither a kind of record nor a kind of web address; did you mean 'official'? [broken-link]
        """
    ),
    MistakeCase(
      "a link that is a script",
      .append("\nĐừng [bấm](javascript:alert(1))\n", to: "officials/le-thi-an.md"),
      expect: """
        officials/le-thi-an.md:5:12: error: 'javascript:' is neither a kind of record nor a kind of web address [broken-link]
        """
    ),
    MistakeCase(
      "a link to a file",
      .append("\nĐọc [bài](../articles/can-tho-training.md)\n", to: "officials/le-thi-an.md"),
      expect: """
        officials/le-thi-an.md:5:11: error: this link leads neither to a record, as official:id does, nor to the web, as https://… does; did you mean 'article:can-tho-training'? [broken-link]
        """
    ),
    MistakeCase(
      "a link to nothing",
      .append("\nĐọc [bài]()\n", to: "officials/le-thi-an.md"),
      expect: """
        officials/le-thi-an.md:5:11: error: this link leads neither to a record, as official:id does, nor to the web, as https://… does [broken-link]
        """
    ),
    MistakeCase(
      "a link to a page",
      .append("\nĐọc [bài](articles/can-tho-training.html)\n", to: "officials/le-thi-an.md"),
      expect: """
        officials/le-thi-an.md:5:11: error: this link leads neither to a record, as official:id does, nor to the web, as https://… does; did you mean 'article:can-tho-training'? [broken-link]
        """
    ),
    MistakeCase(
      "a link to a paragraph that is missing",
      .append("\nĐọc [bài](article:can-tho-training#p9)\n", to: "officials/le-thi-an.md"),
      expect: """
        officials/le-thi-an.md:5:11: error: there is no paragraph '#p9' in the article 'can-tho-training' [broken-link]
        """
    ),
    MistakeCase(
      "a link to a paragraph in a footnote is fine",
      .append("\nĐọc [bài](article:can-tho-training#p3)\n", to: "officials/le-thi-an.md")
    ),
  ]
}
