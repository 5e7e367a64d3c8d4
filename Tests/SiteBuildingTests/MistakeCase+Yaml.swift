extension MistakeCase {
  /// YAML that cannot be read, or only with care.
  static let yaml: [MistakeCase] = [
    MistakeCase(
      "a tab before a field",
      .replace("kind: publisher", with: "\tkind: publisher", in: "organizations/ttxvn.md"),
      expect: """
        organizations/ttxvn.md:3:1: error: there is a tab before the field: indent with spaces [syntax]
        """
    ),
    MistakeCase(
      "a tab after the name of a field is fine",
      .replace("kind: publisher", with: "kind:\tpublisher", in: "organizations/ttxvn.md")
    ),
    MistakeCase(
      "a quote that is not closed",
      .replace("name: Lê Thị An", with: "name: \"Lê Thị An", in: "officials/le-thi-an.md"),
      expect: """
        officials/le-thi-an.md:2:7: error: the quotation mark that opens here is not closed [syntax]
        """
    ),
    MistakeCase(
      "a colon inside a plain value",
      .replace(
        "note: Chưa rõ chức vụ.",
        with: "note: Chưa rõ: chức vụ",
        in: "officials/le-thi-an.md"
      ),
      expect: """
        officials/le-thi-an.md:3:14: error: a colon cannot stand here: indent all fields alike, and put a text with ': ' in quotes [syntax]
        """
    ),
    MistakeCase(
      "a bracket that is not closed",
      .replace(
        "provinces: [can-tho]",
        with: "provinces: [can-tho",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:17:12: error: the bracket that opens here is not closed, or a comma inside it is missing [syntax]
        """
    ),
    MistakeCase(
      "an indented field",
      .replace("kind: publisher", with: "  kind: publisher", in: "organizations/ttxvn.md"),
      expect: """
        organizations/ttxvn.md:3:7: error: a colon cannot stand here: indent all fields alike, and put a text with ': ' in quotes [syntax]
        """
    ),
    MistakeCase(
      "a name of a field without a colon",
      .replace("kind: publisher", with: "kind publisher", in: "organizations/ttxvn.md"),
      expect: """
        organizations/ttxvn.md:3:1: error: a field needs a colon and a space behind its name [syntax]
        """
    ),
    MistakeCase(
      "a field twice",
      .replace("kind: publisher", with: "kind: publisher\nname: Đài", in: "organizations/ttxvn.md"),
      expect: """
        organizations/ttxvn.md:4:1: error: the field 'name' stands twice: the first is on line 2 [syntax]
        """
    ),
    MistakeCase(
      "a field twice inside a list",
      .replace(
        "    unit: người",
        with: "    unit: người\n    measure: Đảng viên",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:24:5: error: the field 'measure' stands twice: the first is on line 21 [syntax]
        """
    ),
    MistakeCase(
      "a field twice in braces",
      .replace(
        "{rank: Đại tá,",
        with: "{rank: Đại tá, role: chair,",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:16:57: error: the field 'role' stands twice: the first is on line 16 [syntax]
        """
    ),
    MistakeCase(
      "two fields twice",
      .replace(
        "kind: publisher",
        with: "kind: publisher\nname: Đài\nkind: other",
        in: "organizations/ttxvn.md"
      ),
      expect: """
        organizations/ttxvn.md:4:1: error: the field 'name' stands twice: the first is on line 2 [syntax]
        organizations/ttxvn.md:5:1: error: the field 'kind' stands twice: the first is on line 3 [syntax]
        """
    ),
    MistakeCase(
      "two documents in a list",
      .write(
        "topics.yml",
        "- {id: dao-tao, name: Đào tạo}\n---\n- {id: doi-ngoai, name: Đối ngoại}\n"
      ),
      expect: """
        topics.yml:2:1: error: a second document begins here: a file holds only one [syntax]
        """
    ),
    MistakeCase(
      "a list that is one record",
      .write("redirects.yml", "from: officials/a\nto: officials/le-thi-an\n"),
      expect: """
        redirects.yml:1:1: error: this file must be a list of records, not a record with fields [syntax]
        """
    ),
    MistakeCase(
      "a list of texts",
      .write("redirects.yml", "- officials/a\n"),
      expect: """
        redirects.yml:1:3: error: a redirect is a record with fields, not text [syntax]
        """
    ),
  ]
}
