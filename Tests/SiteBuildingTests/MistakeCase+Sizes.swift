extension MistakeCase {
  /// What would take too long to read.
  static let sizes: [MistakeCase] = [
    MistakeCase(
      "more brackets in a paragraph than can be read",
      .append("\n" + String(repeating: "![[]()", count: 10_000) + "\n", to: person),
      expect: """
        \(person):5:6002: error: more than 2000 '[', '<!' and '<?' in one paragraph: divide it with empty lines [syntax]
        """
    ),
    MistakeCase(
      "more HTML that does not end than can be read, and a mistake in a field",
      .write(
        person,
        "---\nname: Lê Thị An\nfeld: a\n---\n\nÔng " + String(repeating: "<?", count: 10_000)
      ),
      expect: """
        \(person):3:1: error: an official has no field 'feld' [unknown-field]
        \(person):6:4005: error: more than 2000 '[', '<!' and '<?' in one paragraph: divide it with empty lines [syntax]
        """
    ),
    MistakeCase(
      "quotes inside each other deeper than can be read",
      .append("\n" + String(repeating: "> ", count: 20_000) + "a\n", to: person),
      expect: """
        \(person):5:201: error: more than 100 quotes and lists inside each other [syntax]
        """
    ),
    MistakeCase(
      "a row wider than can be read",
      .append("\n| a |\n|---|\n" + String(repeating: "|", count: 40_000) + "\n", to: person),
      expect: """
        \(person):7:202: error: more than 200 columns in a table [syntax]
        """
    ),
    MistakeCase(
      "a long definition that many links use",
      .append(
        "\n[a]: /" + String(repeating: "b", count: 100_000) + "\n\n"
          + String(repeating: "[a]\n\n", count: 10_000),
        to: person
      ),
      expect: """
        \(person):5:1: error: the addresses and titles that links take from a definition come to more than 32 MiB in this text: shorten the definition [syntax]
        """
    ),
    MistakeCase(
      "one word of a hundred thousand syllables",
      .append("\n" + String(repeating: "đường", count: 100_000) + "\n", to: person)
    ),
    MistakeCase(
      "a chain of four thousand redirects",
      .append("\n" + chain(of: 4_000, to: "officials/le-thi-an"), to: "redirects.yml")
    ),
    MistakeCase(
      "a circle of four thousand redirects",
      .append("\n" + chain(of: 4_000, to: "officials/r0"), to: "redirects.yml"),
      expect: """
        redirects.yml:6:7: error: this redirect leads back to itself: officials/r0 → officials/r1 → officials/r2 → officials/r3 → officials/r4 → officials/r5 → officials/r6 → officials/r7 → 3992 more → officials/r0 [redirect-loop]
        """
    ),
    MistakeCase(
      "a chain of redirects that leads to nothing",
      .append("\n" + chain(of: 3, to: "officials/khong-co"), to: "redirects.yml"),
      expect: """
        redirects.yml:10:7: error: there is no official 'khong-co' [unknown-reference]
        """
    ),
    MistakeCase(
      "more signs than can be read",
      .append("\n" + String(repeating: "- [ ] a\n", count: 200_000), to: person),
      expect: """
        \(person):125005:1: error: more than 500000 signs and ends of lines in one text: divide it [syntax]
        """
    ),
    MistakeCase(
      "more entries in a field than a record has",
      .write(
        person,
        "---\nname: Lê Thị An\nnote: a\naliases:\n" + String(repeating: "  - An\n", count: 1_001)
          + "feld: a\n---\n"
      ),
      expect: """
        \(person):4:1: error: 'aliases' has 1001 entries: a field may have 1000 [invalid-value]
        \(person):1006:1: error: an official has no field 'feld' [unknown-field]
        """
    ),
    MistakeCase(
      "more fields than a record has",
      .write(
        person,
        "---\n" + (0...1_001).map { "feld\($0): \n" }.joined() + "name: Lê Thị An\n---\n"
      ),
      expect: """
        \(person):1002:1: error: more than 1000 fields in one record [syntax]
        """
    ),
    MistakeCase(
      "one field again and again",
      .write(
        person,
        "---\nname: Lê Thị An\n" + String(repeating: "note: a\n", count: 20) + "---\n"
      ),
      expect: (4...22).map {
        "\(person):\($0):1: error: the field 'note' stands twice: the first is on line 3 [syntax]"
      }.joined(separator: "\n")
    ),
    MistakeCase(
      "more mistakes in a file than are looked for",
      .write(
        person,
        "---\nname: Lê Thị An\n" + (0..<1_100).map { "f\($0): \"a\n" }.joined() + "---\n"
      ),
      expect: (3...502).map { line in
        let end = "this is the 500th mistake: the file is read no further [syntax]"
        return (line == 502 ? "\(person):502:1: error: \(end)\n" : "")
          + "\(person):\(line):\("f\(line - 3): ".count + 1): error: "
          + "the quotation mark that opens here is not closed [syntax]"
      }.joined(separator: "\n")
    ),
    MistakeCase(
      "a name longer than any",
      .write(
        person,
        "---\nname: Lê Thị An\naliases: [\(String(repeating: "Lê ", count: 1_700))An]\n---\n"
      ),
      expect: """
        \(person):3:11: error: 'aliases' is 5102 characters long: a field may have 5000 [invalid-value]
        """
    ),
    MistakeCase(
      "more provinces after each other than there ever were",
      .append(
        "\n"
          + (0...66).map {
            "- id: don-vi-\($0)\n  name: Đơn vị \($0)\n  kind: tinh\n"
              + ($0 < 66 ? "  successor: don-vi-\($0 + 1)\n" : "")
          }.joined(),
        to: "provinces.yml"
      ),
      expect: """
        provinces.yml:25:14: error: more than 64 provinces follow 'don-vi-1' one after another [invalid-value]
        """
    ),
    MistakeCase(
      "six million empty lines in front matter",
      .write(
        person,
        "---\nname: Lê Thị An\n" + String(repeating: "\n", count: 6_000_000) + "feld: a\n---\n"
      ),
      expect: """
        \(person):6000003:1: error: an official has no field 'feld' [unknown-field]
        """
    ),
  ]

  private static let person = "officials/le-thi-an.md"

  private static func chain(of count: Int, to end: String) -> String {
    (0..<count).map {
      "- from: officials/r\($0)\n  to: \($0 + 1 < count ? "officials/r\($0 + 1)" : end)\n"
    }.joined()
  }
}
