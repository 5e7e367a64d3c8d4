extension MistakeCase {
  /// Whole texts that stand in several articles.
  static let copies: [MistakeCase] = [
    MistakeCase(
      "a reprint that does not say so",
      .write("articles/2024/dam-sen.md", article("2024-05-02")),
      .write("articles/2024/dam-sen-in-lai.md", article("2024-05-03", start: "Sáng nay, ")),
      expect: """
        articles/2024/dam-sen-in-lai.md:1:1: warning: the article 'dam-sen-in-lai' has 100 % of its words in common with the earlier 'dam-sen'; did you mean 'copy_of: dam-sen'? [possible-copy]
        """
    ),
    MistakeCase(
      "a reprint that says so is fine",
      .write("articles/2024/dam-sen.md", article("2024-05-02")),
      .write("articles/2024/dam-sen-in-lai.md", article("2024-05-03", "copy_of: dam-sen"))
    ),
    MistakeCase(
      "an earlier article that is called the copy is fine",
      .write("articles/2024/dam-sen.md", article("2024-05-02", "copy_of: dam-sen-in-lai")),
      .write("articles/2024/dam-sen-in-lai.md", article("2024-05-03"))
    ),
    MistakeCase(
      "copies of one article are fine among each other",
      .write("articles/2024/ban-goc.md", article("2024-05-01", text: "Một bài ngắn.")),
      .write("articles/2024/dam-sen.md", article("2024-05-02", "copy_of: ban-goc")),
      .write("articles/2024/dam-sen-in-lai.md", article("2024-05-03", "copy_of: ban-goc"))
    ),
    MistakeCase(
      "a copy of a translation is fine",
      .write("articles/2024/ban-goc.md", article("2024-05-01", text: "Một bài ngắn.")),
      .write("articles/2024/dam-sen.md", article("2024-05-02", "translation_of: ban-goc")),
      .write("articles/2024/dam-sen-in-lai.md", article("2024-05-03", "copy_of: dam-sen"))
    ),
    MistakeCase(
      "a reprint of a copy is offered as a copy of the original",
      .write("articles/2024/ban-goc.md", article("2024-05-01", text: "Một bài ngắn.")),
      .write("articles/2024/dam-sen.md", article("2024-05-02", "copy_of: ban-goc")),
      .write("articles/2024/dam-sen-in-lai.md", article("2024-05-03")),
      expect: """
        articles/2024/dam-sen-in-lai.md:1:1: warning: the article 'dam-sen-in-lai' has 100 % of its words in common with the earlier 'dam-sen'; did you mean 'copy_of: ban-goc'? [possible-copy]
        """
    ),
    MistakeCase(
      "two short notices alike are no reprint",
      .write("articles/2024/dam-sen.md", article("2024-05-02", text: notice)),
      .write("articles/2024/dam-sen-in-lai.md", article("2024-05-03", text: notice))
    ),
  ]

  private static func article(
    _ date: String,
    _ field: String = "language: vi",
    start: String = "",
    text: String = long
  ) -> String {
    "---\ntitle: Đầm sen ở làng\npublished: \(date)\n\(field)\n---\n\n\(start)\(text)\n"
  }

  private static let notice = """
    Người làng mở lại con đường ven đầm sen cho khách đi bộ từ tháng năm, miễn vé cho trẻ em.
    """

  private static let long = """
    Đầm sen phía đông làng được nạo vét suốt mùa khô, nay nước đã trong và sen bắt đầu trổ lá. Bà \
    con góp công đắp lại bờ, trồng thêm hai hàng liễu và dựng một chòi canh bằng tre ở góc đầm. \
    Trẻ nhỏ theo ông bà ra đây mỗi chiều để đếm chim, ghi vào cuốn sổ chung đặt trong chòi.

    Từ tháng sau, làng mở con đường đất quanh đầm cho người đi bộ và đi xe đạp, không thu vé. Ai \
    muốn hái sen thì hỏi người giữ đầm, mỗi người một bó, để mùa sau đầm vẫn còn hoa.
    """
}
