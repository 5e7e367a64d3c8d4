extension MistakeCase {
  /// Values of the wrong kind.
  static let values2: [MistakeCase] = [
    MistakeCase(
      "a scope that is none",
      .replace(
        "scope: provincial",
        with: "scope: province",
        in: "meetings/can-tho-2024-08-14-training.md"
      ),
      expect: """
        meetings/can-tho-2024-08-14-training.md:5:8: error: 'scope' must be one of national, regional, provincial, district, not 'province'; did you mean 'provincial'? [invalid-value]
        """
    ),
    MistakeCase(
      "a mode that is none",
      .replace(
        "mode: in-person",
        with: "mode: inperson",
        in: "meetings/can-tho-2024-08-14-training.md"
      ),
      expect: """
        meetings/can-tho-2024-08-14-training.md:8:7: error: 'mode' must be one of in-person, online, hybrid, not 'inperson'; did you mean 'in-person'? [invalid-value]
        """
    ),
    MistakeCase(
      "a kind of organization that is none",
      .replace("kind: publisher", with: "kind: báo", in: "organizations/ttxvn.md"),
      expect: """
        organizations/ttxvn.md:3:7: error: 'kind' must be one of committee, office, government, police, party, ministry, publisher, other, not 'báo'; did you mean 'publisher'? [invalid-value]
        """
    ),
    MistakeCase(
      "a kind of province that is none",
      .replace("  kind: tinh", with: "  kind: tỉnh", in: "provinces.yml"),
      expect: """
        provinces.yml:11:9: error: 'kind' must be one of tinh, thanh-pho, not 'tỉnh'; did you mean 'tinh'? [invalid-value]
        """
    ),
    MistakeCase(
      "a language of the interface that is none",
      .replace("language: vi", with: "language: fr", in: "archive.yml"),
      expect: """
        archive.yml:2:11: error: 'language' must be one of vi, en, not 'fr' [invalid-value]
        """
    ),
    MistakeCase(
      "a language of an article that is none",
      .replace(
        "language: vi",
        with: "language: Vietnamese",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:8:11: error: 'Vietnamese' is not a language: write a tag such as vi, en or zh-Hans; did you mean 'vi'? [invalid-value]
        """
    ),
    MistakeCase(
      "a draft that is neither",
      .write(
        "articles/2025/can-tho-planning.md",
        "---\ntitle: A\npublished: 2025\ndraft: yes\n---\n"
      ),
      expect: """
        articles/2025/can-tho-planning.md:4:8: error: 'draft' must be true or false, not 'yes'; did you mean 'true'? [invalid-value]
        """
    ),
    MistakeCase(
      "a name that is uncertain in capitals",
      .replace(
        "name_uncertain: true",
        with: "name_uncertain: True",
        in: "officials/do-dinh-dang.md"
      ),
      expect: """
        officials/do-dinh-dang.md:3:17: error: 'name_uncertain' must be true or false, not 'True'; did you mean 'true'? [invalid-value]
        """
    ),
    MistakeCase(
      "an uncertainty in Vietnamese",
      .replace(
        "name_uncertain: true",
        with: "name_uncertain: đúng",
        in: "officials/do-dinh-dang.md"
      ),
      expect: """
        officials/do-dinh-dang.md:3:17: error: 'name_uncertain' must be true or false, not 'đúng'; did you mean 'true'? [invalid-value]
        """
    ),
    MistakeCase(
      "a count with a word",
      .replace(
        "attendees: 250",
        with: "attendees: 250 đại biểu",
        in: "meetings/can-tho-2024-08-14-training.md"
      ),
      expect: """
        meetings/can-tho-2024-08-14-training.md:9:12: error: '250 đại biểu' is not a whole number: write digits only [invalid-value]
        """
    ),
    MistakeCase(
      "a count below zero",
      .replace("sites: 9", with: "sites: -9", in: "meetings/can-tho-2024-08-14-training.md"),
      expect: """
        meetings/can-tho-2024-08-14-training.md:10:8: error: '-9' is not a whole number: write digits only [invalid-value]
        """
    ),
    MistakeCase(
      "a count with a fraction",
      .replace("sites: 9", with: "sites: 9.5", in: "meetings/can-tho-2024-08-14-training.md"),
      expect: """
        meetings/can-tho-2024-08-14-training.md:10:8: error: '9.5' is not a whole number: write digits only [invalid-value]
        """
    ),
    MistakeCase(
      "a count with a point between thousands",
      .replace(
        "attendees: 250",
        with: "attendees: 1.250",
        in: "meetings/can-tho-2024-08-14-training.md"
      ),
      expect: """
        meetings/can-tho-2024-08-14-training.md:9:12: error: '1.250' is not a whole number: write digits only; did you mean '1250'? [invalid-value]
        """
    ),
    MistakeCase(
      "a number with a comma",
      .replace("value: 250", with: "value: 5,73", in: "articles/2024/can-tho-training.md"),
      expect: """
        articles/2024/can-tho-training.md:22:12: error: '5,73' is not a number: write digits with a point before the fraction, as in 5.73; did you mean '5.73'? [invalid-value]
        """
    ),
    MistakeCase(
      "a number as the press writes it",
      .replace("value: 250", with: "value: 34.178,5", in: "articles/2024/can-tho-training.md"),
      expect: """
        articles/2024/can-tho-training.md:22:12: error: '34.178,5' is not a number: write digits with a point before the fraction, as in 5.73; did you mean '34178.5'? [invalid-value]
        """
    ),
    MistakeCase(
      "a number with two points",
      .replace("value: 250", with: "value: 1.234.567", in: "articles/2024/can-tho-training.md"),
      expect: """
        articles/2024/can-tho-training.md:22:12: error: '1.234.567' is not a number: write digits with a point before the fraction, as in 5.73; did you mean '1234567'? [invalid-value]
        """
    ),
  ]
}
