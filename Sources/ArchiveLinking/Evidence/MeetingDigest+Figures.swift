package import ArchiveModel
internal import VietnameseText

// The numbers that reports on one meeting print.

extension MeetingDigest {
  package static func figures(_ articles: [Article]) -> [ReportedFigure] {
    var figures: [ReportedFigure] = []
    var places: [Figure: Int] = [:]
    for (index, article) in articles.enumerated() {
      for figure in article.figures {
        if let place = places[figure] {
          if figures[place].reports.last != index + 1 { figures[place].reports.append(index + 1) }
        } else {
          places[figure] = figures.count
          figures.append(ReportedFigure(figure: figure, reports: [index + 1]))
        }
      }
    }
    return figures
  }

  package static func differences(_ figures: [ReportedFigure]) -> [Difference] {
    guard figures.contains(where: { $0.reports != figures.first?.reports }) else { return [] }
    let subjects = Dictionary(grouping: figures.indices) { index in
      let figure = figures[index].figure
      return FigureSubject(
        measure: Folding.comparisonKey(of: figure.measure),
        province: figure.province,
        period: figure.period
      )
    }
    return subjects.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }.compactMap { indices in
      let versions = indices.map { figures[$0] }
      guard areApart(versions.map(\.reports)) else { return nil }
      return Difference(
        subject: .figure(versions[0].figure),
        versions: versions.map { (.figure($0.figure), $0.reports) }
      )
    }
  }

  private struct FigureSubject: Hashable {
    var measure: String
    var province: Reference<Province>?
    var period: EDTFDate?
  }
}
