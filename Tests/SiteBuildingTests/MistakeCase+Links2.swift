extension MistakeCase {
  /// Links in texts.
  static let links2: [MistakeCase] = [
    MistakeCase(
      "a link to a paragraph of what has none",
      .append("\nỞ [Cần Thơ](province:can-tho#p1)\n", to: "officials/le-thi-an.md"),
      expect: """
        officials/le-thi-an.md:5:13: error: there is no paragraph '#p1' in the province 'can-tho' [broken-link]
        """
    ),
    MistakeCase(
      "a link to a paragraph that is no number",
      .append("\nĐọc [bài](article:can-tho-training#đoạn-một)\n", to: "officials/le-thi-an.md"),
      expect: """
        officials/le-thi-an.md:5:11: error: there is no paragraph '#đoạn-một' in the article 'can-tho-training' [broken-link]
        """
    ),
    MistakeCase(
      "a link inside the text",
      .append("\nĐọc [trên](#p1) và [dưới](#p3).\n", to: "officials/le-thi-an.md"),
      expect: """
        officials/le-thi-an.md:5:27: error: there is no paragraph '#p3' in this text [broken-link]
        """
    ),
    MistakeCase(
      "a picture",
      .append("\nĐây: ![Ảnh](https://example.org/a.jpg)\n", to: "officials/le-thi-an.md"),
      expect: """
        officials/le-thi-an.md:5:13: warning: pictures are not shown, so that no page asks anything from outside; a link is made instead [broken-link]
        """
    ),
    MistakeCase(
      "a web address that is none",
      .append("\nĐọc [bài](https:///x)\n", to: "officials/le-thi-an.md"),
      expect: """
        officials/le-thi-an.md:5:11: error: 'https:///x' is not a web address; did you mean 'https://x'? [broken-link]
        """
    ),
    MistakeCase(
      "web addresses are fine",
      .append(
        "\nĐọc [bài](https://example.org/đ?a=1#b), <https://example.org>, [thư](mailto:a@example.org).\n",
        to: "officials/le-thi-an.md"
      )
    ),
    MistakeCase(
      "a link whose words are its destination",
      .append(
        "\nĐọc [official:ai](official:ai), đã [official:ai](official:ai)\n",
        to: "officials/le-thi-an.md"
      ),
      expect: """
        officials/le-thi-an.md:5:19: error: there is no official 'ai' [broken-link]
        officials/le-thi-an.md:5:50: error: there is no official 'ai' [broken-link]
        """
    ),
    MistakeCase(
      "a link in angle brackets",
      .append("\nĐọc [bài](<official:ai> \"Đ\") và <official:ai>\n", to: "officials/le-thi-an.md"),
      expect: """
        officials/le-thi-an.md:5:12: error: there is no official 'ai' [broken-link]
        officials/le-thi-an.md:5:34: error: there is no official 'ai' [broken-link]
        """
    ),
    MistakeCase(
      "a link by reference, then another",
      .append(
        "\nĐọc [bài][1] và [bài](official:em)\n\n[1]: official:ai\n",
        to: "officials/le-thi-an.md"
      ),
      expect: """
        officials/le-thi-an.md:5:23: error: there is no official 'em' [broken-link]
        officials/le-thi-an.md:7:6: error: there is no official 'ai' [broken-link]
        """
    ),
    MistakeCase(
      "a link in a footnote before other links",
      .append(
        "\nĐọc.[^a]\n\n[^a]: Đã [xem](official:ai)\n\nVà [bài](official:em)\n",
        to: "officials/le-thi-an.md"
      ),
      expect: """
        officials/le-thi-an.md:7:16: error: there is no official 'ai' [broken-link]
        officials/le-thi-an.md:9:10: error: there is no official 'em' [broken-link]
        """
    ),
    MistakeCase(
      "a link in a table",
      .append(
        "\n| Đ | B |\n|---|---|\n| Đào | [Đỗ](official:ai) |\n",
        to: "officials/le-thi-an.md"
      ),
      expect: """
        officials/le-thi-an.md:7:14: error: there is no official 'ai' [broken-link]
        """
    ),
    MistakeCase(
      "a link in a quote in a list",
      .append("\n- Đ\n  > Đã đọc\n  > và [Đỗ](official:ai)\n", to: "officials/le-thi-an.md"),
      expect: """
        officials/le-thi-an.md:7:13: error: there is no official 'ai' [broken-link]
        """
    ),
    MistakeCase(
      "a link over two lines",
      .append(
        "\nĐã đọc [bài\nĐỗ](official:ai) và [bài](\nofficial:em)\n",
        to: "officials/le-thi-an.md"
      ),
      expect: """
        officials/le-thi-an.md:6:5: error: there is no official 'ai' [broken-link]
        officials/le-thi-an.md:7:1: error: there is no official 'em' [broken-link]
        """
    ),
    MistakeCase(
      "raw HTML is no link",
      .append("\n<a href=\"javascript:x\">Đ</a> và <img src=x>\n", to: "officials/le-thi-an.md")
    ),
    MistakeCase(
      "a link in code is none",
      .append("\nĐọc `[bài](official:ai)`.\n", to: "officials/le-thi-an.md")
    ),
    MistakeCase(
      "a link in an article",
      .append("\n[Đ](official:ai)\n", to: "articles/2024/can-tho-training.md"),
      expect: """
        articles/2024/can-tho-training.md:37:5: error: there is no official 'ai' [broken-link]
        """
    ),
  ]
}
