extension MistakeCase {
  /// Bytes, encodings, and where the fields begin and end.
  static let bytes2: [MistakeCase] = [
    MistakeCase(
      "a cut scalar at the end",
      .writeBytes("officials/le-thi-an.md", Array("---\nname: Đỗ\n---\nĐ".utf8) + [0xE1, 0xBB]),
      expect: """
        officials/le-thi-an.md:4:2: error: the file is not UTF-8: there is a byte E1 [encoding]
        """
    ),
    MistakeCase(
      "settings that are no text",
      .writeBytes("archive.yml", [0xFF, 0xFE, 0x74, 0x00]),
      expect: """
        archive.yml:1:1: error: the file is not UTF-8: there is a byte FF [encoding]
        """
    ),
    MistakeCase(
      "a list that is no text",
      .writeBytes("topics.yml", [0xFF, 0xFE, 0x74, 0x00]),
      expect: """
        topics.yml:1:1: error: the file is not UTF-8: there is a byte FF [encoding]
        """
    ),
    MistakeCase(
      "a byte order mark is fine",
      .writeBytes(
        "officials/le-thi-an.md",
        [0xEF, 0xBB, 0xBF] + Array("---\nname: Lê Thị An\n---\n".utf8)
      )
    ),
    MistakeCase(
      "lines that end in CR LF are fine",
      .writeBytes(
        "officials/le-thi-an.md",
        Array("---\r\nname: Lê Thị An\r\n---\r\nĐoạn.\r\n\r\n[A](#p1)\r\n".utf8)
      )
    ),
    MistakeCase(
      "places after CR LF",
      .writeBytes(
        "officials/le-thi-an.md",
        Array("---\r\nname: Lê Thị An\r\nđ: 1\r\n---\r\nĐ [A](#p7)\r\n".utf8)
      ),
      expect: """
        officials/le-thi-an.md:3:1: error: an official has no field 'đ' [unknown-field]
        officials/le-thi-an.md:5:7: error: there is no paragraph '#p7' in this text [broken-link]
        """
    ),
    MistakeCase(
      "decomposed letters are fine",
      .write(
        "officials/le-thi-an.md",
        HostileText.decomposed("---\nname: Lê Thị An\naliases: [Đào Ỷ]\n---\n")
      )
    ),
    MistakeCase(
      "places after decomposed letters",
      .write(
        "officials/le-thi-an.md",
        HostileText.decomposed(
          "---\nname: Lê Thị An\n---\nLễ ở Đắk Lắk: [xem](official:le-thi-em)\n"
        )
      ),
      expect: """
        officials/le-thi-an.md:4:21: error: there is no official 'le-thi-em'; did you mean 'le-thi-an'? [broken-link]
        """
    ),
    MistakeCase(
      "a decomposed name is the composed one",
      .write("officials/an.md", HostileText.decomposed("---\nname: Lê Thị An\n---\n")),
      expect: """
        officials/le-thi-an.md:2:7: warning: 'Lê Thị An' and 'Lê Thị An' ('an') may be one person under two ids [duplicate-person]
        """
    ),
    MistakeCase(
      "a file larger than any record",
      .writeBytes("officials/le-thi-an.md", [UInt8](repeating: 0x61, count: 33 << 20)),
      expect: """
        officials/le-thi-an.md:1:1: error: the file is larger than 6 MiB, which no record is [misplaced-file]
        """
    ),
    MistakeCase(
      "one line of five million bytes",
      .write(
        "officials/le-thi-an.md",
        "---\nname: Lê Thị An\n---\n" + String(repeating: "Đào ", count: 1_000_000)
          + "[Đ](official:ai)"
      ),
      expect: """
        officials/le-thi-an.md:4:4000005: error: there is no official 'ai' [broken-link]
        """
    ),
  ]
}
