extension MistakeCase {
  /// What is shown as it was typed, or not at all.
  static let texts: [MistakeCase] =
    textLinks(in: "officials/le-thi-an.md") + textNotes + textTables + unlikely

  private static func textLinks(in path: String) -> [MistakeCase] {
    let end =
      "is no link and is shown as it is written: write it without blanks and closed, as in "
      + "[words](official:id) or [words](https://…) [unread-link]"
    return [
      MistakeCase(
        "a blank behind the kind of a link",
        .append("\nỞ đó [Kỷ](official: nguyen-van-ky) nói.\n", to: path),
        expect: "\(path):5:6: error: '[Kỷ](official: nguyen-van-ky)' \(end)"
      ),
      MistakeCase(
        "a link that is not closed",
        .append("\nỞ đó [Kỷ](official:nguyen-van-ky\nnói.\n", to: path),
        expect: "\(path):5:6: error: '[Kỷ](official:nguyen-van-ky' \(end)"
      ),
      MistakeCase(
        "a blank before the bracket of a link",
        .append("\nỞ đó [Kỷ] (official:nguyen-van-ky) nói.\n", to: path),
        expect: "\(path):5:6: error: '[Kỷ] (official:nguyen-van-ky)' \(end)"
      ),
      MistakeCase(
        "a blank in a link to the web",
        .append("\nỞ [báo](https://example.org/a b) đó.\n", to: path),
        expect: "\(path):5:3: warning: '[báo](https://example.org/a b)' \(end)"
      ),
      MistakeCase(
        "a label that is not defined",
        .append("\nỞ [bài][khong] đó.\n", to: path),
        expect: "\(path):5:3: warning: '[bài][khong]' \(end)"
      ),
      MistakeCase(
        "a link without an id",
        .append("\nỞ đó [Kỷ](official:) nói.\n", to: path),
        expect:
          "\(path):5:11: error: this link names no official: write the id behind 'official:' [unread-link]"
      ),
      MistakeCase(
        "a link in a heading, a quotation and a cell",
        .append(
          "\n## Ở [đó](topic: dao-tao)\n\n> Ở [đó](topic: dao-tao)\n\n| Ở |\n|---|\n| [đó](topic: dao-tao) |\n",
          to: path
        ),
        expect: [
          "\(path):5:6: error: '[đó](topic: dao-tao)' \(end)",
          "\(path):7:5: error: '[đó](topic: dao-tao)' \(end)",
          "\(path):11:3: error: '[đó](topic: dao-tao)' \(end)",
        ].joined(separator: "\n")
      ),
      MistakeCase(
        "a link in a note",
        .replace("Chưa rõ chức vụ.", with: "Là [Kỷ](official:nguyen-van-ky)?", in: path),
        expect: "\(path):3:10: error: '[Kỷ](official:nguyen-van-ky)' \(end)"
      ),
      MistakeCase(
        "brackets as such are fine",
        .append(
          "\n[Không có tít] và `[Kỷ](official: x)`, \\[Kỷ](official: x), [1][2], [a] (b).\n\n    [x](topic: y)\n",
          to: path
        )
      ),
    ]
  }

  private static let textNotes: [MistakeCase] = {
    let path = "officials/le-thi-an.md"
    return [
      MistakeCase(
        "a footnote that there is none of",
        .append("\nỞ đó.[^khong]\n", to: path),
        expect: """
          officials/le-thi-an.md:5:6: error: there is no footnote 'khong': write it on a line of its own, as [^khong]: … [missing-footnote]
          """
      ),
      MistakeCase(
        "a footnote that nothing cites, with a wrong link",
        .append("\nỞ đó.\n\n[^a]: Về [đó](topic:dao-ta).\n", to: path),
        expect: """
          officials/le-thi-an.md:7:1: warning: nothing cites the footnote 'a', so that it is not shown: write [^a] where it belongs [unused-footnote]
          officials/le-thi-an.md:7:15: error: there is no topic 'dao-ta'; did you mean 'dao-tao'? [broken-link]
          """
      ),
      MistakeCase(
        "a footnote that is defined twice",
        .append("\nỞ đó.[^a]\n\n[^a]: Một.\n\n[^a]: Hai.\n", to: path),
        expect: """
          officials/le-thi-an.md:9:1: warning: the footnote 'a' is already at line 7, so that this one is not shown [unused-footnote]
          """
      ),
      MistakeCase(
        "footnotes in code are fine",
        .append("\n`[^a]` và \\[^b]\n\n```\n[^c]: Ba.\n```\n", to: path)
      ),
    ]
  }()

  private static let textTables: [MistakeCase] = {
    let path = "officials/le-thi-an.md"
    return [
      MistakeCase(
        "a row that is wider than its table",
        .append("\n| Ở | đó |\n|---|---|\n| một | hai | ba | bốn |\n", to: path),
        expect: """
          officials/le-thi-an.md:7:15: warning: 'ba | bốn' is not shown, since the row has more cells than the head of its table: give the head a cell more, or write \\| for a sign that parts none [lost-text]
          """
      ),
      MistakeCase(
        "a sign that parts code, and one that parts a link",
        .append(
          "\n| Ở | đó |\n|---|---|\n| `a|b` |\n| [a|b](topic:dao-tao) |\n| `a\\|b` | c |\n",
          to: path
        ),
        expect: """
          officials/le-thi-an.md:7:5: warning: '|' parts '`a|b`' into two cells: write \\| [lost-text]
          officials/le-thi-an.md:8:5: warning: '|' parts '[a|b](topic:dao-tao)' into two cells: write \\| [lost-text]
          """
      ),
      MistakeCase(
        "stars that emphasise nothing",
        .append("\nỞ đó**“Rất”**là vậy, ** hai ** sao, `**` và \\*\\*a\\*\\*.\n", to: path),
        expect: """
          officials/le-thi-an.md:5:5: warning: '**' before '**“Rất”**là' emphasises nothing and is shown as it is written: put blanks and quotation marks outside of the words between, or write \\*\\* [lost-text]
          """
      ),
      MistakeCase(
        "a heading without words",
        .append("\nỞ đó.\n\n##\n", to: path),
        expect: """
          officials/le-thi-an.md:7:1: warning: the heading has no words: write some, or \\# where the sign itself is meant [lost-text]
          """
      ),
    ]
  }()

  private static let unlikely: [MistakeCase] = [
    MistakeCase(
      "a comment behind a value",
      .replace("name: Lê Thị An", with: "name: Lê Thị An # số 5", in: "officials/le-thi-an.md"),
      expect: """
        officials/le-thi-an.md:2:17: warning: '# số 5' is a comment to YAML and no part of the value: put the value in quotes, or the comment on a line of its own [lost-text]
        """
    ),
    MistakeCase(
      "comments on lines of their own and behind quotes are fine",
      .replace(
        "name: Lê Thị An",
        with: "# Người\nname: \"Lê Thị An\" # đã kiểm",
        in: "officials/le-thi-an.md"
      )
    ),
    MistakeCase(
      "thousands of whole things with a point",
      .replace("value: 250", with: "value: 34.178", in: "articles/2024/can-tho-training.md"),
      expect: """
        articles/2024/can-tho-training.md:22:12: warning: '34.178' has a point before a fraction, and a unit of whole things (người): write thousands without a point; did you mean '34178'? [unlikely-value]
        """
    ),
    MistakeCase(
      "a form of address in a name",
      .replace(
        "name: Đỗ Đình Đăng",
        with: "name: Ông Đỗ Đình Đăng",
        in: "officials/do-dinh-dang.md"
      ),
      expect: """
        officials/do-dinh-dang.md:2:7: warning: 'Ông' is no part of a name: forms of address, ranks, degrees and posts belong to the articles' participants; did you mean 'Đỗ Đình Đăng'? [unlikely-value]
        """
    ),
    MistakeCase(
      "a rank in a name",
      .replace(
        "name: Đỗ Đình Đăng",
        with: "name: Thiếu tướng Đỗ Đình Đăng",
        in: "officials/do-dinh-dang.md"
      ),
      expect: """
        officials/do-dinh-dang.md:2:7: warning: 'Thiếu tướng' is no part of a name: forms of address, ranks, degrees and posts belong to the articles' participants; did you mean 'Đỗ Đình Đăng'? [unlikely-value]
        """
    ),
    MistakeCase(
      "the surname Ông is fine",
      .replace("name: Đỗ Đình Đăng", with: "name: Ông Đình Đăng", in: "officials/do-dinh-dang.md")
    ),
    MistakeCase(
      "a retrieval before publication",
      .replace(
        "retrieved: 2024-08-20",
        with: "retrieved: 2024-08-10",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:7:12: warning: it was retrieved (2024-08-10) before it was published (2024-08-15) [unlikely-value]
        """
    ),
    MistakeCase(
      "an id of another day",
      .write(
        "articles/hop-2024-09-01.md",
        "---\ntitle: Họp\npublished: 2024-08-30\nmeetings: [can-tho-2024-08-14-training]\n---\n\nĐoạn.\n"
      ),
      expect: """
        articles/hop-2024-09-01.md:1:1: warning: the id says 2024-09-01, and the record 2024-08-14 or 2024-08-30: rename the file, or say in a note why [unlikely-value]
        """
    ),
    MistakeCase(
      "a note settles what is unlikely",
      .write(
        "articles/hop-2024-09-01.md",
        "---\ntitle: Họp\npublished: 2024-08-30\nretrieved: 2024-08-01\nnote: Như bài ghi.\n---\n\nĐoạn.\n"
      )
    ),
  ]
}
