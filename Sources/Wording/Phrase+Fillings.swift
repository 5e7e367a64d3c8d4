extension Phrase {
  /// What is filled in for names in braces: of several that say the same, a string has one.
  ///
  /// `date_day` is `{d}/{m}/{y}` or `{d} {month} {y}`. What the program fills in is compared with this
  /// where it does so.
  package var fillings: [[String]] {
    switch self {
    case .year, .dateYear, .dateYearNamed, .yearAndEarlier: [["y"]]
    case .pageOf: [["page"], ["count"]]
    case .furtherPage: [["page"]]
    case .pageAbout: [["title"], ["site"]]
    case .dateDay: [["d"], ["m", "month"], ["y"]]
    case .dateMonth, .monthHeading: [["m", "month"], ["y"]]
    case .dateSeason: [["season"], ["y"]]
    case .dateYears, .dateInterval, .timelineGlance: [["start"], ["end"]]
    case .dateApproximate, .dateUncertain, .dateFrom, .dateUntil, .dateBefore, .differenceRecorded:
      [["date"]]
    case .dateDays: [["d1"], ["d2"], ["m", "month"], ["y"]]
    case .dateMonths: [["m1", "month1"], ["m2", "month2"], ["y"]]
    case .dateOr: [["date"], ["other"]]
    case .monthAlone: [["m", "month"]]
    case .countArticles, .countMeetings, .countSites, .countPeople, .countUndatedMeetings,
      .countPosts, .careerCut, .relatedDays, .passageParagraph, .passageElsewhere, .passageMark,
      .passageFurther, .passageMore, .passageUnlisted, .passagesMore, .passagesLeftOut:
      [["n"]]
    case .mapIslands: [["islands"], ["province"]]
    case .mapLocator: [["province"]]
    case .networkDrawing, .networkDrawingCut: [["people"], ["lines"]]
    case .networkPerson: [["name"], ["meetings"], ["people"]]
    case .careerDrawing: [["posts"], ["start"], ["end"]]
    case .careerDrawingYear: [["posts"], ["year"]]
    case .andPeople: [["people"]]
    case .relatedOfficials: [["names"]]
    case .nameByArticle, .nameByPost: [["name"]]
    case .relatedProvince: [["place"]]
    case .relatedWords: [["words"]]
    case .bothOf, .passageParagraphs: [["first"], [self == .bothOf ? "second" : "last"]]
    case .passagesOf, .passagesAbout: [["title"]]
    case .differenceRole, .differencePost: [["name"]]
    case .differenceFigure: [["measure"]]
    default: []
    }
  }

  /// Returns the phrase whose form for one thing has this key.
  package init?(ofOne key: String) {
    guard key.hasSuffix("_one") else { return nil }
    self.init(rawValue: String(key.dropLast(4)))
  }
}

/// Names in braces.
package enum Filling {
  /// Returns the names that stand in braces in a text, in their order.
  package static func names(in text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return [] }
    return text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
      let name = $0.prefix { $0 != "}" }
      let isName = name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
      return name.isEmpty || name.endIndex == $0.endIndex || !isName ? nil : String(name)
    }
  }
}
