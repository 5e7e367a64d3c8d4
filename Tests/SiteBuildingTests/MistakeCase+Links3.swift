extension MistakeCase {
  /// Links in texts.
  static let links3: [MistakeCase] = [
    MistakeCase(
      "a link in a meeting",
      .append("\nĐ [Đ](official:ai)\n", to: "meetings/can-tho-2024-08-14-training.md"),
      expect: """
        meetings/can-tho-2024-08-14-training.md:17:7: error: there is no official 'ai' [broken-link]
        """
    ),
    MistakeCase(
      "a link in an organization",
      .append("\n[Đ](official:ai)\n", to: "organizations/bcd-nhan-quyen.md"),
      expect: """
        organizations/bcd-nhan-quyen.md:5:5: error: there is no official 'ai' [broken-link]
        """
    ),
  ]
}
