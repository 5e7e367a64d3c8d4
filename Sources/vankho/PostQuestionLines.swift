internal import SiteBuilding

/// The posts that raise a question, one a line.
enum PostQuestionLines {
  /// Returns no line where there is no question.
  ///
  ///     Posts that several hold at one time, or one person in several provinces:
  ///       organizations/cong-an-x: Giám đốc: Lê Văn An, Trần Văn Bình
  static func lines(of questions: [CheckReport.PostQuestion]) -> [String] {
    guard !questions.isEmpty else { return [] }
    return ["Posts that several hold at one time, or one person in several provinces:"]
      + questions.map { "  \($0.record): \($0.words)" }
  }
}
