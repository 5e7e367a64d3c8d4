extension MistakeCase {
  /// Values of the wrong kind.
  static let values3: [MistakeCase] = [
    MistakeCase(
      "no file for the search index",
      .replace("edition: \"1\"", with: "search_files: 0", in: "archive.yml"),
      expect: """
        archive.yml:7:15: error: '0' is too small: write 1 or more [invalid-value]
        """
    ),
    MistakeCase(
      "a number of files as the press writes it",
      .replace("edition: \"1\"", with: "search_files: 20.000", in: "archive.yml"),
      expect: """
        archive.yml:7:15: error: '20.000' is not a whole number: write digits only; did you mean '20000'? [invalid-value]
        """
    ),
    MistakeCase(
      "a number with its unit",
      .replace("value: 250", with: "value: 5.73%", in: "articles/2024/can-tho-training.md"),
      expect: """
        articles/2024/can-tho-training.md:22:12: error: '5.73%' is not a number: write digits with a point before the fraction, as in 5.73; did you mean '5.73'? [invalid-value]
        """
    ),
    MistakeCase(
      "a number that is a word",
      .replace("value: 250", with: "value: hai trăm", in: "articles/2024/can-tho-training.md"),
      expect: """
        articles/2024/can-tho-training.md:22:12: error: 'hai trăm' is not a number: write digits with a point before the fraction, as in 5.73 [invalid-value]
        """
    ),
    MistakeCase(
      "a number behind đ",
      .replace(
        "  - measure: Đại biểu\n    value: 250\n    unit: người",
        with:
          "  - {measure: Đại biểu, value: 5;73}\n  - measure: Đại biểu\n    value: 250\n    unit: người",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:21:32: error: '5;73' is not a number: write digits with a point before the fraction, as in 5.73 [invalid-value]
        """
    ),
    MistakeCase(
      "an address without a scheme",
      .replace(
        "url: https://example.org/can-tho",
        with: "url: example.org/can-tho",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:6:6: error: 'example.org/can-tho' is not a web address: it begins with https:// or http:// and has no spaces [invalid-value]
        """
    ),
    MistakeCase(
      "an address with a space",
      .replace(
        "url: https://example.org/can-tho",
        with: "url: https://example.org/Cần Thơ",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:6:6: error: 'https://example.org/Cần Thơ' is not a web address: it begins with https:// or http:// and has no spaces; did you mean 'https://example.org/Cần%20Thơ'? [invalid-value]
        """
    ),
    MistakeCase(
      "an address that is a script",
      .replace(
        "url: https://example.org/can-tho",
        with: "url: javascript:alert(1)",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:6:6: error: 'javascript:alert(1)' is not a web address: it begins with https:// or http:// and has no spaces [invalid-value]
        """
    ),
    MistakeCase(
      "a base address that is a path",
      .replace(
        "base_url: https://example.org/vankho/",
        with: "base_url: /vankho/",
        in: "archive.yml"
      ),
      expect: """
        archive.yml:4:11: error: '/vankho/' is not the address of a site: it begins with https:// or http:// and has no spaces, ? or # [invalid-value]
        """
    ),
    MistakeCase(
      "a base address with a query",
      .replace(
        "base_url: https://example.org/vankho/",
        with: "base_url: https://example.org/vankho/?a=b",
        in: "archive.yml"
      ),
      expect: """
        archive.yml:4:11: error: 'https://example.org/vankho/?a=b' is not the address of a site: it begins with https:// or http:// and has no spaces, ? or # [invalid-value]
        """
    ),
    MistakeCase(
      "a topic twice",
      .replace(
        "topics: [dao-tao]",
        with: "topics: [dao-tao, doi-ngoai, dao-tao]",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:19:30: warning: 'dao-tao' stands twice in 'topics' [invalid-value]
        """
    ),
    MistakeCase(
      "a meeting twice as records",
      .replace(
        "    date: 2024-03-07",
        with: "    date: 2024-03-07\n  - meeting: toan-quoc-2024-03-07-review",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:8:14: warning: 'toan-quoc-2024-03-07-review' stands twice in 'meetings' [invalid-value]
        """
    ),
    MistakeCase(
      "an id of a province with capital letters",
      .replace("- id: soc-trang", with: "- id: Soc-Trang", in: "provinces.yml"),
      expect: """
        provinces.yml:9:7: error: 'Soc-Trang' is not an id: an id has small letters a-z, digits and single hyphens between them; did you mean 'soc-trang'? [invalid-id]
        """
    ),
    MistakeCase(
      "an id of a topic in Vietnamese behind đ",
      .replace(
        "{name: Đối ngoại, id: doi-ngoai,",
        with: "{name: Đối ngoại, id: đối ngoại,",
        in: "topics.yml"
      ),
      expect: """
        topics.yml:3:25: error: 'đối ngoại' is not an id: an id has small letters a-z, digits and single hyphens between them; did you mean 'doi-ngoai'? [invalid-id]
        """
    ),
    MistakeCase(
      "a province twice",
      .append("\n- {name: Đất, id: soc-trang, kind: tinh}\n", to: "provinces.yml"),
      expect: """
        provinces.yml:18:19: error: there is already a province 'soc-trang', at provinces.yml:9 [duplicate-id]
        """
    ),
    MistakeCase(
      "a topic's id twice behind đ",
      .replace(
        "{name: Đối ngoại, id: doi-ngoai,",
        with: "{name: Đối ngoại, id: dao-tao,",
        in: "topics.yml"
      ),
      expect: """
        topics.yml:3:25: error: there is already a topic 'dao-tao', at topics.yml:1 [duplicate-id]
        """
    ),
  ]
}
