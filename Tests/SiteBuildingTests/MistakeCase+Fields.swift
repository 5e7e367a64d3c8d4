extension MistakeCase {
  /// Fields that are unknown or missing.
  static let fields: [MistakeCase] = [
    MistakeCase(
      "an unknown field of an article",
      .replace(
        "topics: [dao-tao]",
        with: "tpoics: [dao-tao]",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:19:1: error: an article has no field 'tpoics'; did you mean 'topics'? [unknown-field]
        """
    ),
    MistakeCase(
      "a misspelt required field of an article",
      .replace(
        "published: 2024-03-08",
        with: "publised: 2024-03-08",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:3:1: error: an article has no field 'publised'; did you mean 'published' or 'publisher'? [unknown-field]
        """
    ),
    MistakeCase(
      "an unknown field that is near to none",
      .replace("rights: citation", with: "màu_sắc: đỏ", in: "articles/2024/can-tho-training.md"),
      expect: """
        articles/2024/can-tho-training.md:28:1: error: an article has no field 'màu_sắc' [unknown-field]
        """
    ),
    MistakeCase(
      "an unknown field with a capital letter",
      .replace(
        "rights: citation",
        with: "Rights: citation",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:28:1: error: an article has no field 'Rights'; did you mean 'rights'? [unknown-field]
        """
    ),
    MistakeCase(
      "an unknown field of a participant",
      .replace(
        "    rank: Thiếu tướng",
        with: "    grade: Thiếu tướng",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:13:5: error: a participant has no field 'grade' [unknown-field]
        """
    ),
    MistakeCase(
      "an unknown field in braces behind đ",
      .replace(
        "{rank: Đại tá, official: do-dinh-dang, role: opening,",
        with: "{rank: Đại tá, official: do-dinh-dang, role: opening, postion: Đội trưởng,",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:16:59: error: a participant has no field 'postion'; did you mean 'position'? [unknown-field]
        """
    ),
    MistakeCase(
      "an unknown field of a figure",
      .replace(
        "    qualifier: over",
        with: "    qualifer: over",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:26:5: error: a figure has no field 'qualifer'; did you mean 'qualifier'? [unknown-field]
        """
    ),
    MistakeCase(
      "an unknown field of a meeting report",
      .replace(
        "    date: 2024-03-07",
        with: "    dat: 2024-03-07",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:7:5: error: a meeting report has no field 'dat'; did you mean 'date'? [unknown-field]
        """
    ),
    MistakeCase(
      "an unknown field of a meeting",
      .replace(
        "mode: in-person",
        with: "mod: in-person",
        in: "meetings/can-tho-2024-08-14-training.md"
      ),
      expect: """
        meetings/can-tho-2024-08-14-training.md:8:1: error: a meeting has no field 'mod'; did you mean 'mode'? [unknown-field]
        """
    ),
    MistakeCase(
      "an unknown field of an official",
      .replace("note: Chưa", with: "notes: Chưa", in: "officials/le-thi-an.md"),
      expect: """
        officials/le-thi-an.md:3:1: error: an official has no field 'notes'; did you mean 'note'? [unknown-field]
        """
    ),
    MistakeCase(
      "an unknown field of a position",
      .replace("from: 2022", with: "form: 2022", in: "officials/nguyen-van-ky.md"),
      expect: """
        officials/nguyen-van-ky.md:5:64: error: a position has no field 'form'; did you mean 'from'? [unknown-field]
        """
    ),
    MistakeCase(
      "an unknown field of an organization",
      .replace(
        "parent: bcd-nhan-quyen",
        with: "parents: bcd-nhan-quyen",
        in: "organizations/bcd-nhan-quyen-can-tho.md"
      ),
      expect: """
        organizations/bcd-nhan-quyen-can-tho.md:5:1: error: an organization has no field 'parents'; did you mean 'parent'? [unknown-field]
        """
    ),
    MistakeCase(
      "an unknown field of a province",
      .replace("  region: Đồng", with: "  regions: Đồng", in: "provinces.yml"),
      expect: """
        provinces.yml:8:3: error: a province has no field 'regions'; did you mean 'region'? [unknown-field]
        """
    ),
    MistakeCase(
      "an unknown field of a topic",
      .replace(
        "{name: Đối ngoại, id: doi-ngoai, aliases:",
        with: "{name: Đối ngoại, id: doi-ngoai, alias:",
        in: "topics.yml"
      ),
      expect: """
        topics.yml:3:36: error: a topic has no field 'alias'; did you mean 'aliases'? [unknown-field]
        """
    ),
    MistakeCase(
      "an unknown field of a redirect",
      .replace(
        "- from: articles/bai-cu",
        with: "- from: articles/bai-cu\n  on: 2024",
        in: "redirects.yml"
      ),
      expect: """
        redirects.yml:4:3: error: a redirect has no field 'on' [unknown-field]
        """
    ),
    MistakeCase(
      "an unknown field of the settings",
      .replace("base_url:", with: "baseurl:", in: "archive.yml"),
      expect: """
        archive.yml:4:1: error: an archive has no field 'baseurl'; did you mean 'base_url'? [unknown-field]
        """
    ),
  ]
}
