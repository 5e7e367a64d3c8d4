extension MistakeCase {
  /// Strings of the interface that are missing, misspelt or lose what is filled in.
  static let strings: [MistakeCase] = [
    MistakeCase(
      "a misspelt key of a string that pages and templates need",
      .replace("\ntitle_about:", with: "\ntitel_about:", in: "strings/vi.yml"),
      expect: """
        strings/vi.yml:15:1: error: there is no string 'titel_about'; did you mean 'title_about'? [unknown-field]
        """
    ),
    MistakeCase(
      "a misspelt key of a string that only templates need",
      .replace("\nskip_to_content:", with: "\nskpi_to_content:", in: "strings/vi.yml"),
      expect: """
        strings/vi.yml:207:1: error: there is no string 'skpi_to_content'; did you mean 'skip_to_content'? [unknown-field]
        """
    ),
    MistakeCase(
      "a string that is not there",
      .replace("\ntitle_about: Giới thiệu", with: "", in: "strings/vi.yml"),
      expect: """
        strings/vi.yml:1:1: error: the string 'title_about' is missing [missing-field]
        """
    ),
    MistakeCase(
      "a string of templates that is not there",
      .replace("\nskip_to_content: Chuyển đến nội dung chính", with: "", in: "strings/vi.yml"),
      expect: """
        strings/vi.yml:1:1: error: the string 'skip_to_content' is missing [missing-field]
        """
    ),
    MistakeCase(
      "a string that a template misspells",
      .replace("{{t.skip_to_content}}", with: "{{t.skip_to_contnet}}", in: "layouts/page.mustache"),
      expect: """
        layouts/page.mustache:34:33: error: unknown string 't.skip_to_contnet'; did you mean 't.skip_to_content'? [unknown-name]
        """
    ),
    MistakeCase(
      "a string that no language has, named twice",
      pager("đ{{t.khong_co_chuoi_nay}} {{t.khong_co_chuoi_nay}}"),
      expect: """
        partials/pager.mustache:1:2: error: unknown string 't.khong_co_chuoi_nay', here and in 1 more place [unknown-name]
        """
    ),
    MistakeCase(
      "strings without a text",
      .replace("\ntitle_about: Giới thiệu", with: "\ntitle_about:", in: "strings/vi.yml"),
      .replace(
        "\nskip_to_content: Chuyển đến nội dung chính",
        with: "\nskip_to_content: \"\"",
        in: "strings/vi.yml"
      ),
      expect: """
        strings/vi.yml:15:1: error: the string 'title_about' is empty [missing-field]
        strings/vi.yml:207:1: error: the string 'skip_to_content' is empty [missing-field]
        """
    ),
    MistakeCase(
      "numbers without a mark",
      .replace("number_group_mark: \".\"", with: "number_group_mark: \"\"", in: "strings/vi.yml")
    ),
    MistakeCase(
      "a misspelt place in a string",
      .replace("Năm {y}\n", with: "Năm {nam}\n", in: "strings/vi.yml"),
      .replace("\"{d}/{m}/{y}\"", with: "\"{d}/{thang}/{y}\"", in: "strings/vi.yml"),
      .replace("\ntitle_about: Giới", with: "\ntitle_about: \"{x}\"\n#", in: "strings/vi.yml"),
      expect: """
        strings/vi.yml:15:14: error: nothing is filled in for {x} in 'title_about' [invalid-value]
        strings/vi.yml:22:13: error: nothing is filled in for {nam} in 'title_year', which takes {y} [invalid-value]
        strings/vi.yml:35:11: error: nothing is filled in for {thang} in 'date_day', which takes {d}, {m} or {month} and {y} [invalid-value]
        """
    ),
    MistakeCase(
      "a misspelt place in a string, near the right one",
      .replace("trang {page}/{count}", with: "trang {page}/{cuont}", in: "strings/vi.yml"),
      expect: """
        strings/vi.yml:22:10: error: nothing is filled in for {cuont} in 'page_of', which takes {page} and {count}; did you mean '{count}'? [invalid-value]
        """
    ),
    MistakeCase(
      "a place that a string lost",
      .replace("(trang {page}/{count})", with: "(trang {page})", in: "strings/vi.yml"),
      .replace("tháng {m1}–{m2}/{y}", with: "tháng {month2}/{y}", in: "strings/vi.yml"),
      expect: """
        strings/vi.yml:22:10: error: 'page_of' lacks {count}: it takes {page} and {count} [invalid-value]
        strings/vi.yml:44:14: error: 'date_months' lacks {m1} or {month1}: it takes {m1} or {month1}, {m2} or {month2} and {y} [invalid-value]
        """
    ),
    MistakeCase(
      "a place that scripts fill in",
      .replace("\"{n} bài khác về", with: "\"{so} bài khác về", in: "strings/vi.yml"),
      expect: """
        strings/vi.yml:448:16: error: 'search_others' has {so} here, and {n} in en.yml [invalid-value]
        """
    ),
    MistakeCase(
      "strings that nobody needs, in one language and in both",
      .append("chuoi_thua: x\nconsole: x\n", to: "strings/vi.yml"),
      .append("console: x\nother_left: x\nlanguage_tlh: Swedish\n", to: "strings/en.yml"),
      expect: """
        strings/en.yml:566:1: warning: no page shows the string 'other_left' [unknown-field]
        strings/vi.yml:551:1: warning: no page shows the string 'chuoi_thua' [unknown-field]
        """
    ),
    MistakeCase(
      "strings of the other language that are misspelt",
      .replace("\ntitle_about:", with: "\ntitel_about:", in: "strings/en.yml"),
      .replace("(page {page} of {count})", with: "(page {page})", in: "strings/en.yml"),
      expect: """
        strings/en.yml:22:1: warning: there is no string 'titel_about'; did you mean 'title_about'? [unknown-field]
        strings/en.yml:29:10: warning: 'page_of' lacks {count}: it takes {page} and {count} [invalid-value]
        """
    ),
    MistakeCase(
      "texts of the guide that are misspelt, missing and empty",
      .replace(
        "\nrecord.archive.intro:",
        with: "\nrecord.archive.intor:",
        in: "strings/guide-vi.yml"
      ),
      .replace("record.article.title: \"Bài báo\"\n", with: "", in: "strings/guide-vi.yml"),
      .replace(
        "record.meeting.title: \"Hội nghị\"",
        with: "record.meeting.title:",
        in: "strings/guide-vi.yml"
      ),
      expect: """
        strings/guide-vi.yml:1:1: error: the guide says nothing under 'record.article.title' [missing-field]
        strings/guide-vi.yml:2:1: error: the guide explains 'record.archive.intor', which there is not; did you mean 'record.archive.intro'? [unknown-field]
        strings/guide-vi.yml:65:1: error: the guide says nothing under 'record.meeting.title' [missing-field]
        """
    ),
  ]
}
