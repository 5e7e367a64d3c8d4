internal import ArchiveModel
internal import SearchIndexing

// Articles: the headline, our summary, what the fields say, and the text.

extension SearchRecordMaker {
  func record(of reference: Reference<Article>) -> SearchRecord {
    let article = archive.articles[reference]
    var record = SearchRecord(
      article,
      title: article.title,
      date: article.published,
      detail: detail(of: article)
    )
    record.take(facts(of: article), article.body)
    record.meeting = article.meetings.first.map { order.number(of: $0.meeting) }
    record.language = article.language == archive.settings.language.rawValue ? "" : article.language
    record.facets = facets.numbers(values(of: article), .article)
    return record
  }

  /// Where the article is about: what its fields name, and where its meetings were held.
  private func provinces(of article: Article) -> [Reference<Province>] {
    var provinces = article.meetings.compactMap { archive.meetings[$0.meeting].province }
    provinces += article.provinces + article.figures.compactMap(\.province)
    var seen: Set<Reference<Province>> = []
    return provinces.filter { seen.insert($0).inserted }
  }

  /// The publisher, and at most two places.
  private func detail(of article: Article) -> [String?] {
    let places = provinces(of: article).prefix(2).map { archive.provinces[$0].name }
    return [
      article.publisher.map { line(of: $0) }, places.isEmpty ? nil : places.joined(separator: ", "),
    ]
  }

  private func facts(of article: Article) -> FactLines {
    var facts = FactLines()
    facts.add(article.summary)
    for participation in article.participations {
      let (name, post) = (archive.officials[participation.official].name, participation.post)
      facts.add([
        post.rank.map { "\($0) \(name)" } ?? name, post.position,
        post.organization.map { line(of: $0) },
      ])
    }
    facts.add(contentsOf: provinces(of: article).map { line(of: $0) })
    facts.add(contentsOf: article.organizations.map { line(of: $0) })
    facts.add(article.publisher.map { line(of: $0) })
    facts.add(contentsOf: article.authors)
    facts.add(article.published, wording)
    for report in article.meetings {
      let meeting = archive.meetings[report.meeting]
      facts.add(meeting.name)
      facts.add(meeting.date, wording)
      if let date = report.date { facts.add(date, wording) }
    }
    facts.add(contentsOf: article.topics.map { archive.topics[$0].name })
    for figure in article.figures { facts.add(line(of: figure)) }
    facts.add(article.note)
    return facts
  }

  /// `Tăng trưởng GRDP: ước 5,73%, Cần Thơ, tháng 1–6/2024`.
  private func line(of figure: Figure) -> String {
    let value = wording.quantity(figure.value, figure.unit)
    let qualifier = figure.qualifier.map { wording.word("qualifier", $0.rawValue) + " " } ?? ""
    return [
      "\(figure.measure): \(qualifier)\(value)", figure.province.map { archive.provinces[$0].name },
      figure.period.map(wording.date),
    ].compactMap { $0 }.joined(separator: ", ")
  }

  private func values(of article: Article) -> SearchFacets.Values {
    var values = SearchFacets.Values()
    values.provinces = Set(provinces(of: article))
    values.officials = Set(article.participations.map(\.official))
    values.organizations = Set(article.organizations)
    values.organizations.formUnion(article.participations.compactMap(\.post.organization))
    if let publisher = article.publisher { values.organizations.insert(publisher) }
    values.topics = Set(article.topics)
    values.language = article.language
    return values
  }
}
