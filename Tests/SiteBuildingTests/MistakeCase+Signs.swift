extension MistakeCase {
  /// Anchors, aliases and tags of YAML, and what only looks like them.
  static let signs: [MistakeCase] = [
    MistakeCase(
      "an alias",
      .replace("name: Lê Thị An", with: "name: *ten", in: "officials/le-thi-an.md"),
      expect: """
        officials/le-thi-an.md:2:7: error: a value that begins with '*' must stand in quotes: aliases of YAML are refused [syntax]
        """
    ),
    MistakeCase(
      "an anchor and its alias",
      .write("officials/le-thi-an.md", "---\nname: &ten Lê Thị An\nnote: *ten\n---\n"),
      expect: """
        officials/le-thi-an.md:2:7: error: a value that begins with '&' must stand in quotes: anchors of YAML are refused [syntax]
        """
    ),
    MistakeCase(
      "a tag",
      .replace("name: Lê Thị An", with: "name: !!str Lê Thị An", in: "officials/le-thi-an.md"),
      expect: """
        officials/le-thi-an.md:2:7: error: a value that begins with '!' must stand in quotes: tags of YAML are refused [syntax]
        """
    ),
    MistakeCase(
      "an alias as the name of a field",
      .write("officials/le-thi-an.md", "---\nname: Lê Thị An\n*ten : x\n---\n"),
      expect: """
        officials/le-thi-an.md:3:1: error: a value that begins with '*' must stand in quotes: aliases of YAML are refused [syntax]
        """
    ),
    MistakeCase(
      "aliases of aliases",
      .write(
        "officials/le-thi-an.md",
        "---\n" + HostileText.aliasesOfAliases(9) + "*a9 : x\n---\n"
      ),
      expect: """
        officials/le-thi-an.md:2:5: error: a value that begins with '&' must stand in quotes: anchors of YAML are refused [syntax]
        """
    ),
    MistakeCase(
      "an anchor in a list of redirects",
      .write(
        "redirects.yml",
        "- {from: officials/x, withdrawn: &why Đăng nhầm}\n"
          + "- {from: officials/y, withdrawn: *why}\n"
      ),
      expect: """
        redirects.yml:1:34: error: a value that begins with '&' must stand in quotes: anchors of YAML are refused [syntax]
        """
    ),
    MistakeCase(
      "an anchor in the list of topics",
      .write("topics.yml", "- &topic\n  id: dao-tao\n  name: Đào tạo\n"),
      expect: """
        topics.yml:1:3: error: a value that begins with '&' must stand in quotes: anchors of YAML are refused [syntax]
        """
    ),
    MistakeCase(
      "a tag in the list of provinces",
      .write("provinces.yml", "!!seq\n- id: can-tho\n  name: Cần Thơ\n"),
      expect: """
        provinces.yml:1:1: error: a value that begins with '!' must stand in quotes: tags of YAML are refused [syntax]
        """
    ),
    MistakeCase(
      "a tag in the settings",
      .write("archive.yml", "title: ! Văn khố\nlanguage: vi\n"),
      expect: """
        archive.yml:1:8: error: a value that begins with '!' must stand in quotes: tags of YAML are refused [syntax]
        """
    ),
    MistakeCase(
      "signs of YAML inside of texts are fine",
      .replace(
        "note: Chưa rõ chức vụ.",
        with: "note: |\n  *Chưa* rõ & chức vụ!\n  !x &y",
        in: "officials/le-thi-an.md"
      ),
      .replace("name: Lê Thị An", with: "name: \"!Lê *Thị &An\"", in: "officials/le-thi-an.md")
    ),
  ]
}
