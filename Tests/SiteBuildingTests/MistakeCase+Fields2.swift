extension MistakeCase {
  /// Fields that are unknown or missing.
  static let fields2: [MistakeCase] = [
    MistakeCase(
      "an article without a title",
      .replace(
        "title: Đánh giá công tác nhân quyền\n",
        with: "",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:2:1: error: an article needs the field 'title' [missing-field]
        """
    ),
    MistakeCase(
      "an article with an empty title",
      .replace(
        "title: Đánh giá công tác nhân quyền",
        with: "title:",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:2:7: error: an article needs the field 'title' [missing-field]
        """
    ),
    MistakeCase(
      "an article with a quoted empty title",
      .replace(
        "title: Đánh giá công tác nhân quyền",
        with: "title: \" \"",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:2:8: error: 'title' is empty [invalid-value]
        """
    ),
    MistakeCase(
      "an article without a date",
      .replace("published: 2024-03-08\n", with: "", in: "articles/2024/toan-quoc-review.md"),
      expect: """
        articles/2024/toan-quoc-review.md:2:1: error: an article needs the field 'published' [missing-field]
        """
    ),
    MistakeCase(
      "a participant without an official",
      .replace(
        "  - official: nguyen-van-ky\n    role: chair",
        with: "  - role: chair",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:11:5: error: a participant needs the field 'official' [missing-field]
        """
    ),
    MistakeCase(
      "a participant without a role",
      .replace("    role: chair\n", with: "", in: "articles/2024/can-tho-training.md"),
      expect: """
        articles/2024/can-tho-training.md:11:5: error: a participant needs the field 'role' [missing-field]
        """
    ),
    MistakeCase(
      "a participant in braces without a role",
      .replace(
        "official: do-dinh-dang, role: opening,",
        with: "official: do-dinh-dang,",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:16:5: error: a participant needs the field 'role' [missing-field]
        """
    ),
    MistakeCase(
      "a figure without a measure",
      .replace(
        "  - measure: Đại biểu\n    value: 250",
        with: "  - value: 250",
        in: "articles/2024/can-tho-training.md"
      ),
      expect: """
        articles/2024/can-tho-training.md:21:5: error: a figure needs the field 'measure' [missing-field]
        """
    ),
    MistakeCase(
      "a figure without a value",
      .replace("    value: 250\n", with: "", in: "articles/2024/can-tho-training.md"),
      expect: """
        articles/2024/can-tho-training.md:21:5: error: a figure needs the field 'value' [missing-field]
        """
    ),
    MistakeCase(
      "a meeting report without a meeting",
      .replace(
        "  - meeting: toan-quoc-2024-03-07-review\n    date: 2024-03-07",
        with: "  - date: 2024-03-07",
        in: "articles/2024/toan-quoc-review.md"
      ),
      expect: """
        articles/2024/toan-quoc-review.md:6:5: error: a meeting report needs the field 'meeting' [missing-field]
        """
    ),
    MistakeCase(
      "a meeting without anything",
      .write("meetings/toan-quoc-2024-03-07-review.md", "---\nnote: Đây\n---\n"),
      expect: """
        meetings/toan-quoc-2024-03-07-review.md:2:1: error: a meeting needs the field 'date' [missing-field]
        meetings/toan-quoc-2024-03-07-review.md:2:1: error: a meeting needs the field 'kind' [missing-field]
        meetings/toan-quoc-2024-03-07-review.md:2:1: error: a meeting needs the field 'name' [missing-field]
        """
    ),
    MistakeCase(
      "an official without a name",
      .replace("name: Lê Thị An\n", with: "", in: "officials/le-thi-an.md"),
      expect: """
        officials/le-thi-an.md:2:1: error: an official needs the field 'name' [missing-field]
        """
    ),
    MistakeCase(
      "a position without a title",
      .replace(
        "{title: Phó Chánh Văn phòng, organization",
        with: "{organization",
        in: "officials/nguyen-van-ky.md"
      ),
      expect: """
        officials/nguyen-van-ky.md:5:5: error: a position needs the field 'title' [missing-field]
        """
    ),
    MistakeCase(
      "an organization without a name",
      .replace("name: Thông tấn xã Việt Nam\n", with: "", in: "organizations/ttxvn.md"),
      expect: """
        organizations/ttxvn.md:2:1: error: an organization needs the field 'name' [missing-field]
        """
    ),
    MistakeCase(
      "a province without anything",
      .append("\n- region: Đất\n", to: "provinces.yml"),
      expect: """
        provinces.yml:18:3: error: a province needs the field 'id' [missing-field]
        provinces.yml:18:3: error: a province needs the field 'kind' [missing-field]
        provinces.yml:18:3: error: a province needs the field 'name' [missing-field]
        """
    ),
    MistakeCase(
      "a topic without an id",
      .replace(
        "{name: Đối ngoại, id: doi-ngoai, aliases",
        with: "{name: Đối ngoại, aliases",
        in: "topics.yml"
      ),
      expect: """
        topics.yml:3:3: error: a topic needs the field 'id' [missing-field]
        """
    ),
  ]
}
