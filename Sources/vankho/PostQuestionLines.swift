internal import SiteBuilding

/// The posts that raise a question, one a line.
enum PostQuestionLines {
  /// Returns no line where there is no question.
  ///
  ///     Posts that several hold at one time, or one person in several provinces:
  ///       organizations/cong-an-x: Giám đốc: Lê Văn An, Trần Văn Bình
  ///     Posts that several hold …, by dates that are not certain:
  ///       organizations/so-y: Giám đốc: Lê Văn An, Hoàng Thị Cúc
  static func lines(of questions: [CheckReport.PostQuestion]) -> [String] {
    let certain = "Posts that several hold at one time, or one person in several provinces:"
    let uncertain = "\(certain.dropLast()), by dates that are not certain:"
    return lines(certain, questions.filter { !$0.isUncertain })
      + lines(uncertain, questions.filter(\.isUncertain))
  }

  private static func lines(
    _ heading: String,
    _ questions: [CheckReport.PostQuestion]
  ) -> [String] {
    questions.isEmpty ? [] : [heading] + questions.map { "  \($0.record): \($0.words)" }
  }
}
