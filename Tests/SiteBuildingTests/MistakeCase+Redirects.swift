extension MistakeCase {
  private static let unread =
    "is no link and is shown as it is written: write it without blanks and closed, as in "
    + "[words](official:id) or [words](https://…) [unread-link]"

  /// Redirects.
  static let redirects: [MistakeCase] = [
    MistakeCase(
      "a redirect to nothing",
      .append("\n- from: officials/ky-cu\n  to: officials/nguyen-van-kyy\n", to: "redirects.yml"),
      expect: """
        redirects.yml:6:7: error: there is no official 'nguyen-van-kyy'; did you mean 'nguyen-van-ky'? [unknown-reference]
        """
    ),
    MistakeCase(
      "a redirect to nothing by way of another",
      .append(
        "\n- from: officials/a\n  to: officials/b\n- from: officials/b\n  to: officials/khong-co\n",
        to: "redirects.yml"
      ),
      expect: """
        redirects.yml:8:7: error: there is no official 'khong-co' [unknown-reference]
        """
    ),
    MistakeCase(
      "a redirect by way of another is fine",
      .append(
        "\n- from: officials/a\n  to: officials/b\n- from: officials/b\n  to: officials/tuong-ky\n",
        to: "redirects.yml"
      )
    ),
    MistakeCase(
      "a redirect from a record",
      .append(
        "\n- from: officials/le-thi-an\n  to: officials/nguyen-van-ky\n",
        to: "redirects.yml"
      ),
      expect: """
        redirects.yml:5:9: error: 'officials/le-thi-an' is the address of a record, so it cannot lead elsewhere [address-collision]
        """
    ),
    MistakeCase(
      "a redirect from a draft",
      .append("\n- from: articles/nhap\n  to: articles/toan-quoc-review\n", to: "redirects.yml"),
      .write("articles/nhap.md", "---\ntitle: Nháp\npublished: 2024\ndraft: true\n---\n")
    ),
    MistakeCase(
      "a redirect twice",
      .append("\n- from: officials/tuong-ky\n  to: officials/le-thi-an\n", to: "redirects.yml"),
      expect: """
        redirects.yml:5:9: error: 'officials/tuong-ky' is redirected already, on line 1 [address-collision]
        """
    ),
    MistakeCase(
      "a redirect to itself",
      .append("\n- from: officials/a\n  to: officials/a\n", to: "redirects.yml"),
      expect: """
        redirects.yml:6:7: error: this redirect leads back to itself: officials/a → officials/a [redirect-loop]
        """
    ),
    MistakeCase(
      "a loop of redirects",
      .append(
        "\n- from: officials/a\n  to: officials/b\n- from: officials/b\n  to: officials/a\n",
        to: "redirects.yml"
      ),
      expect: """
        redirects.yml:6:7: error: this redirect leads back to itself: officials/a → officials/b → officials/a [redirect-loop]
        """
    ),
    MistakeCase(
      "a redirect into a loop",
      .append(
        "\n- from: officials/x\n  to: officials/a\n- from: officials/a\n  to: officials/b\n- from: officials/b\n  to: officials/a\n",
        to: "redirects.yml"
      ),
      expect: """
        redirects.yml:8:7: error: this redirect leads back to itself: officials/a → officials/b → officials/a [redirect-loop]
        """
    ),
    MistakeCase(
      "a redirect of no kind",
      .append("\n- from: oficials/a\n  to: officials/le-thi-an\n", to: "redirects.yml"),
      expect: """
        redirects.yml:5:9: error: 'oficials/a' is not the address of a record: write it as in officials/nguyen-van-ky; did you mean 'officials/a'? [invalid-value]
        """
    ),
    MistakeCase(
      "a redirect without a kind",
      .append("\n- from: a\n  to: officials/le-thi-an\n", to: "redirects.yml"),
      expect: """
        redirects.yml:5:9: error: 'a' is not the address of a record: write it as in officials/nguyen-van-ky [invalid-value]
        """
    ),
    MistakeCase(
      "a redirect to a page",
      .append(
        "\n- {withdrawn: Đã, from: officials/a.html}\n- from: officials/b\n  to: officials/le-thi-an.html\n",
        to: "redirects.yml"
      ),
      expect: """
        redirects.yml:5:25: error: 'a.html' is not an id: an id has small letters a-z, digits and single hyphens between them; did you mean 'a'? [invalid-id]
        redirects.yml:7:7: error: 'le-thi-an.html' is not an id: an id has small letters a-z, digits and single hyphens between them; did you mean 'le-thi-an'? [invalid-id]
        """
    ),
    MistakeCase(
      "a redirect to the web",
      .append("\n- from: officials/a\n  to: https://example.org\n", to: "redirects.yml"),
      expect: """
        redirects.yml:6:7: error: 'https://example.org' is not the address of a record: write it as in officials/nguyen-van-ky [invalid-value]
        """
    ),
    MistakeCase(
      "withdrawn in one text is fine",
      .append("\n- from: officials/a\n  to: \"withdrawn: đăng nhầm\"\n", to: "redirects.yml")
    ),
    MistakeCase(
      "links in reasons that are none",
      .append(
        "\n- from: officials/a\n  withdrawn: >-\n    Đã gộp,\n    xem [Kỷ](official: nguyen-van-ky)\n"
          + "- from: officials/b\n  withdrawn: Đã [An] (official:le-thi-an)\n",
        to: "redirects.yml"
      ),
      expect: """
        redirects.yml:8:9: error: '[Kỷ](official: nguyen-van-ky)' \(unread)
        redirects.yml:10:17: error: '[An] (official:le-thi-an)' \(unread)
        """
    ),
    MistakeCase(
      "withdrawn without a reason",
      .append("\n- from: officials/a\n  to: \"withdrawn:\"\n", to: "redirects.yml"),
      expect: """
        redirects.yml:6:7: error: say for what reason the record was withdrawn [invalid-value]
        """
    ),
    MistakeCase(
      "a redirect to several is fine",
      .append(
        "\n- from: officials/a\n  to: [officials/b, officials/le-thi-an]\n- from: officials/b\n  to: officials/tuong-ky\n",
        to: "redirects.yml"
      )
    ),
    MistakeCase(
      "a redirect to several, some of them mistaken",
      .append(
        "\n- from: officials/a\n  to:\n    - officials/le-thi-an\n    - officials/nguyen-van-kyy\n    - oficials/b\n",
        to: "redirects.yml"
      ),
      expect: """
        redirects.yml:8:7: error: there is no official 'nguyen-van-kyy'; did you mean 'nguyen-van-ky'? [unknown-reference]
        redirects.yml:9:7: error: 'oficials/b' is not the address of a record: write it as in officials/nguyen-van-ky; did you mean 'officials/b'? [invalid-value]
        """
    ),
    MistakeCase(
      "a redirect to several, one of which leads back",
      .append(
        "\n- from: officials/a\n  to: [officials/le-thi-an, officials/b]\n- from: officials/b\n  to: [officials/nguyen-van-ky, officials/a]\n",
        to: "redirects.yml"
      ),
      expect: """
        redirects.yml:6:29: error: this redirect leads back to itself: officials/a → officials/b → officials/a [redirect-loop]
        """
    ),
    MistakeCase(
      "a redirect to an empty list",
      .append("\n- from: officials/a\n  to: []\n", to: "redirects.yml"),
      expect: """
        redirects.yml:5:3: error: a redirect needs the field 'to' or 'withdrawn' [missing-field]
        """
    ),
    MistakeCase(
      "an address that was published and is gone",
      .write("addresses.txt", "officials/le-thi-an p3\nofficials/le-thi-ann\n"),
      expect: """
        redirects.yml:1:1: warning: the page officials/le-thi-ann.html that was published is gone, and nothing leads on from it: write 'from: officials/le-thi-ann' into redirects.yml, with 'to:' or 'withdrawn:'; it stands at addresses.txt:2 [address-gone]
        """
    ),
    MistakeCase(
      "an article that had more paragraphs",
      .write("addresses.txt", "articles/toan-quoc-review p40\n"),
      expect: """
        articles/2024/toan-quoc-review.md:1:1: warning: 'articles/toan-quoc-review' had 40 paragraphs when it was published and has 2 here: what was cited as #p3 to #p40 is another paragraph now or none, so put the paragraphs back at their places; where their loss is meant, write p2 for p40 at addresses.txt:1 [paragraph-gone]
        """
    ),
    MistakeCase(
      "what is no address among those that were published",
      .write("addresses.txt", "officials/le-thi-an đ\n\noficials/le-thi-an\n=======\n"),
      expect: """
        addresses.txt:1:21: error: 'đ' says nothing of an address: notes are dates, p12, page-2, passages and name-5f2c9a10 [invalid-value]
        addresses.txt:3:1: error: 'oficials/le-thi-an' is not the address of a record: write it as in officials/nguyen-van-ky; did you mean 'officials/le-thi-an'? [invalid-value]
        addresses.txt:4:1: error: a merge left its marks here: the lines of both sides are right, so delete the marks, or run 'vankho addresses --update' [syntax]
        """
    ),
    MistakeCase(
      "a redirect from one kind to another is fine",
      .append("\n- from: topics/ubnd\n  to: organizations/ubnd-can-tho\n", to: "redirects.yml")
    ),
  ]
}
