extension MistakeCase {
  /// More of what is shown as it was typed, or not at all.
  static let texts2: [MistakeCase] = linksAmongOthers + linksInFields + definitions + notes + signs2

  private static let path = "officials/le-thi-an.md"
  private static let end =
    "is no link and is shown as it is written: write it without blanks and closed, as in "
    + "[words](official:id) or [words](https://…) [unread-link]"

  /// A text behind the fields of a record, with the one line that is printed for it.
  private static func text(_ name: String, _ text: String, _ line: String = "") -> MistakeCase {
    MistakeCase(
      name,
      .append("\n\(text)\n", to: path),
      expect: line.isEmpty ? "" : "\(path):\(line)"
    )
  }

  private static let linksAmongOthers: [MistakeCase] = [
    text(
      "escaped samples beside equal links are fine",
      "[Kỷ](official:nguyen-van-ky), \\[Kỷ\\](official:nguyen-van-ky), &#91;Kỷ](official:nguyen-van-ky), "
        + "\\[x\\](https://x.vn) như [x](https://x.vn)"
    ),
    text(
      "a wrong link behind an equal escaped one",
      "Ở \\[Kỷ\\](official: x) và [Kỷ](official: x)",
      "5:26: error: '[Kỷ](official: x)' \(end)"
    ),
    text(
      "a link among the words of another",
      "Ở [bài [Kỷ](official:nguyen-van-ky) nữa](article:toan-quoc-review)",
      "5:3: error: '[bài [Kỷ](official:nguyen-van-ky) nữa](article:toan-quoc-review)' \(end)"
    ),
    text(
      "a link among the words of one to the web",
      "Ở [bài [Kỷ](official:nguyen-van-ky) nữa](https://x.vn)",
      "5:3: warning: '[bài [Kỷ](official:nguyen-van-ky) nữa](https://x.vn)' \(end)"
    ),
    text(
      "a blank before the address of the web",
      "Ở [báo] (https://x.vn)",
      "5:3: warning: '[báo] (https://x.vn)' \(end)"
    ),
    text(
      "a blank before an address without a scheme",
      "Ở [báo] (www.x.vn)",
      "5:3: warning: '[báo] (www.x.vn)' \(end)"
    ),
    text(
      "a blank before an address of mail",
      "Ở [thư] (mailto:an@x.vn)",
      "5:3: warning: '[thư] (mailto:an@x.vn)' \(end)"
    ),
    text(
      "numbers of sources and brackets of prose are fine",
      "Ở [1] (https://x.vn), [báo] (xem https://x.vn) và [báo] (trang 5)."
    ),
    text(
      "a link without words to a record",
      "Ở [](official:nguyen-van-ky)",
      "5:6: error: there are no words to follow this link by: write some between the brackets before it [unread-link]"
    ),
    text(
      "a link without words to the web",
      "Ở [ ](https://x.vn)",
      "5:7: warning: there are no words to follow this link by: write some between the brackets before it [unread-link]"
    ),
  ]

  private static let linksInFields: [MistakeCase] = [
    MistakeCase(
      "a link in a folded note",
      .replace(
        "Chưa rõ chức vụ.",
        with: "|\n  Đ.\n\n  Là đ [Kỷ](official:nguyen-van-ky).",
        in: path
      ),
      expect: "\(path):6:8: error: '[Kỷ](official:nguyen-van-ky)' \(end)"
    ),
    MistakeCase(
      "a link over two lines of a note",
      .replace("Chưa rõ chức vụ.", with: "\"Đ [Kỷ\n  Đ](official:nguyen-van-ky)\"", in: path),
      expect: "\(path):3:10: error: '[Kỷ Đ](official:nguyen-van-ky)' \(end)"
    ),
    MistakeCase(
      "a link in the description of the archive",
      .replace("Báo chí về", with: "\"[Báo](https://x.vn) về", in: "archive.yml"),
      .replace("nhân quyền\nbase_url", with: "nhân quyền\"\nbase_url", in: "archive.yml"),
      expect: "archive.yml:3:15: warning: '[Báo](https://x.vn)' \(end)"
    ),
    MistakeCase(
      "a link in the reason of a withdrawal",
      .replace("Đăng nhầm.", with: "Như [bài](article:toan-quoc-review).", in: "redirects.yml"),
      expect: "redirects.yml:4:18: error: '[bài](article:toan-quoc-review)' \(end)"
    ),
  ]

  private static let definitions: [MistakeCase] = [
    text(
      "words that look like a definition",
      "Hỏi.\n\n[PV]: Vâng.",
      "7:1: warning: '[PV]:' says where a link leads, but none uses it, so that it is not shown: write \\[PV]: where words are meant, or delete it [lost-text]"
    ),
    MistakeCase(
      "a definition that nothing uses and that leads nowhere",
      .append("\n[an]: official:khong\n", to: path),
      expect: """
        \(path):5:1: warning: '[an]:' says where a link leads, but none uses it, so that it is not shown: write \\[an]: where words are meant, or delete it [lost-text]
        \(path):5:7: error: there is no official 'khong' [broken-link]
        """
    ),
    text(
      "a definition of a label that is taken",
      "[b]: https://x.vn\n[b]: https://y.vn\n\nỞ [b]",
      "6:1: warning: '[b]:' is already at line 5, and is not shown: write \\[b]: where words are meant, or another label [lost-text]"
    ),
    text(
      "definitions that are used, and comments, are fine",
      "Ở [báo][b] và [B].\n\n[b]: https://x.vn\n[//]: # (chưa kiểm)"
    ),
  ]

  private static let notes: [MistakeCase] = [
    MistakeCase(
      "mistakes in a footnote that nothing cites",
      .append("\nỞ.\n\n> [^a]: Xem [Kỷ](official: x), [^9], [khác][z].\n", to: path),
      expect: """
        \(path):7:3: warning: nothing cites the footnote 'a', so that it is not shown: write [^a] where it belongs [unused-footnote]
        \(path):7:13: error: '[Kỷ](official: x)' \(end)
        \(path):7:32: error: there is no footnote '9': write it on a line of its own, as [^9]: … [missing-footnote]
        \(path):7:38: warning: '[khác][z]' \(end)
        """
    ),
    text(
      "footnotes that cite each other only",
      "Ở.\n\n[^a]: Xem[^b].\n\n[^b]: Xem[^a].",
      "7:1: warning: no text but that of footnotes cites the footnote 'a': write [^a] where it belongs [unused-footnote]"
    ),
    text(
      "a footnote whose text is not indented",
      "Ở.[^a]\n\n[^a]:\nChú thích.",
      "7:1: warning: the footnote 'a' is empty: write its text after the colon, or indent it on the lines below [lost-text]"
    ),
    text(
      "a blank before the colon of a footnote",
      "Ở.[^a]\n\n[^a] : Chú thích.",
      "7:1: error: '[^a] :' is neither a footnote nor a citation of one, because of the blank: write [^a]: [missing-footnote]"
    ),
    text(
      "a blank in the label of a footnote",
      "Ở.[^chú thích]\n\n[^chú thích]: Một hai.",
      "7:1: error: '[^chú thích]:' is neither a footnote nor a citation of one, because of the blank: write [^chú-thích]: [missing-footnote]"
    ),
    text(
      "a blank in the label of a footnote of one word",
      "Ở.[^chú thích]\n\n[^chú thích]: Một.",
      "7:1: error: '[^chú thích]:' is neither a footnote nor a citation of one, because of the blank: write [^chú-thích]: [missing-footnote]"
    ),
  ]

  private static let signs2: [MistakeCase] = [
    text("empty cells that are too many are fine", "| a | b |\n|---|---|\n| 1 | 2 | |\n| 1 | 2 ||"),
    text(
      "a row of hyphens that is longer than its head",
      "| a | b |\n| - | - | - |\n| 1 | 2 |",
      "6:1: warning: this is no table, since its head and the row of hyphens differ in cells (2 and 3): give both as many [lost-text]"
    ),
    text(
      "one star that emphasises nothing",
      "Ở *“Vì dân”*là.",
      "5:3: warning: '*' before '*“Vì' emphasises nothing and is shown as it is written: put blanks and quotation marks outside of the words between, or write \\* [lost-text]"
    ),
    text(
      "lines that emphasise nothing",
      "__Kết quả:__Tăng.",
      "5:1: warning: '__' before '__Kết' emphasises nothing and is shown as it is written: put blanks and quotation marks outside of the words between, or write \\_\\_ [lost-text]"
    ),
    text(
      "words that are not struck",
      "~~“Vì dân”~~là.",
      "5:1: warning: '~~' before '~~“Vì' emphasises nothing and is shown as it is written: put blanks and quotation marks outside of the words between, or write \\~\\~ [lost-text]"
    ),
    text(
      "stars and lines of other kinds are fine",
      "a_b_c, 5 * 3 * 2, giá* tăng, *chú"
    ),
    text(
      "a line end of another machine",
      "Đ\u{85}đ",
      "5:2: warning: there is a control character, U+0085, which no page can show: delete it [lost-text]"
    ),
    text(
      "a character that is none",
      "Đ\u{FFFF}đ",
      "5:2: warning: there is a control character, U+FFFF, which no page can show: delete it [lost-text]"
    ),
    text(
      "an empty heading in a quotation",
      "> ###",
      "5:3: warning: the heading has no words: write some, or \\# where the sign itself is meant [lost-text]"
    ),
  ]
}
