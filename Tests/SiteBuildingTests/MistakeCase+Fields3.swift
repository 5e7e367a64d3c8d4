extension MistakeCase {
  /// Fields that are unknown or missing.
  static let fields3: [MistakeCase] = [
    MistakeCase(
      "a redirect without from",
      .replace("- from: officials/tuong-ky\n  to:", with: "- to:", in: "redirects.yml"),
      expect: """
        redirects.yml:1:3: error: a redirect needs the field 'from' [missing-field]
        """
    ),
    MistakeCase(
      "a redirect without an end",
      .replace("\n  to: officials/nguyen-van-ky", with: "", in: "redirects.yml"),
      expect: """
        redirects.yml:1:3: error: a redirect needs the field 'to' or 'withdrawn' [missing-field]
        """
    ),
    MistakeCase(
      "a redirect with both ends",
      .replace(
        "  withdrawn: Đăng nhầm.",
        with: "  withdrawn: Đăng nhầm.\n  to: officials/le-thi-an",
        in: "redirects.yml"
      ),
      expect: """
        redirects.yml:5:7: error: a redirect needs either 'to' or 'withdrawn', not both [invalid-value]
        """
    ),
    MistakeCase(
      "settings without a title",
      .replace("title: Văn khố đào tạo nhân quyền\n", with: "", in: "archive.yml"),
      expect: """
        archive.yml:1:1: error: an archive needs the field 'title' [missing-field]
        """
    ),
  ]
}
