internal import ArchiveLinking
internal import ArchiveModel
internal import SearchIndexing
internal import Wording

// Articles: the headline, our summary, what the fields say, and the text.

extension SearchRecordMaker {
  func record(of reference: Reference<Article>) -> SearchRecord {
    let article = archive.articles[reference]
    let provinces = provinces(of: article)
    var record = SearchRecord(
      article,
      title: article.title,
      date: article.published,
      detail: detail(of: article, provinces)
    )
    record.take(facts(of: reference, provinces), article.body)
    record.meeting = article.meetings.first.map { order.number(of: $0.meeting) }
    record.language = archive.settings.language(of: article.title, by: article) ?? ""
    record.textLanguage = archive.settings.language(ofBodyOf: article) ?? ""
    record.facets = facets.numbers(
      values(of: article, reference, provinces),
      RecordReference(reference)
    )
    return record
  }

  /// Where the article is about: what its fields name, and where its meetings were held.
  private func provinces(of article: Article) -> [Reference<Province>] {
    var provinces = article.meetings.compactMap { archive.meetings[$0.meeting].province }
    provinces += article.provinces + article.figures.compactMap(\.province)
    guard provinces.count > 1 else { return provinces }
    var seen: Set<Reference<Province>> = []
    return provinces.filter { seen.insert($0).inserted }
  }

  /// The publisher, and at most two places.
  private func detail(of article: Article, _ provinces: [Reference<Province>]) -> [String?] {
    let places = provinces.prefix(2).map { name(of: $0) }
    return [
      article.publisher.map { name(of: $0) }, places.isEmpty ? nil : places.joined(separator: ", "),
    ]
  }

  private func facts(
    of reference: Reference<Article>,
    _ provinces: [Reference<Province>]
  ) -> FactLines {
    let article = archive.articles[reference]
    var facts = FactLines()
    facts.add(article.summary)
    for participation in article.participations {
      let (name, post) = (name(of: participation.official), participation.printed)
      facts.add([
        post.rank.map { "\($0) \(name)" } ?? name, post.position,
        post.organization.map { self.name(of: $0) },
      ])
    }
    facts.add(contentsOf: provinces.map { line(of: $0) })
    facts.add(contentsOf: article.organizations.map { name(of: $0) })
    facts.add(article.publisher.map { name(of: $0) })
    facts.add(contentsOf: article.authors)
    facts.add(article.published, words: wording.date(article.published))
    for report in article.meetings {
      let meeting = archive.meetings[report.meeting]
      facts.add(meeting.name)
      facts.add(meeting.date, words: date(of: report.meeting))
      if let date = report.date { facts.add(date, words: wording.date(date)) }
    }
    facts.add(contentsOf: article.topics.map { name(of: $0) })
    for figure in article.figures { facts.add(line(of: figure)) }
    facts.add(article.note)
    return facts
  }

  /// The bodies in which its participants held posts, or to which they belong.
  func bodies(of article: Reference<Article>) -> [Reference<Organization>] {
    connections.posts[article].flatMap { $0.held.map(\.post.organization) }
  }

  /// `Tăng trưởng GRDP: ước 5,73%, Cần Thơ, tháng 1–6/2024`.
  private func line(of figure: Figure) -> String {
    let value = wording.quantity(figure.value, figure.unit)
    let qualifier = figure.qualifier.map { wording.word("qualifier", $0.rawValue) + " " } ?? ""
    return [
      "\(figure.measure): \(qualifier)\(value)", figure.province.map { name(of: $0) },
      figure.period.map(wording.date),
    ].compactMap { $0 }.joined(separator: ", ")
  }

  private func values(
    of article: Article,
    _ reference: Reference<Article>,
    _ provinces: [Reference<Province>]
  ) -> SearchFacets.Values {
    var values = SearchFacets.Values()
    values.provinces = provinces
    values.officials = article.participations.map(\.official)
    values.organizations = bodies(of: reference)
    values.organizations += article.organizations
    if let publisher = article.publisher { values.organizations.append(publisher) }
    values.topics = article.topics
    return values
  }
}
