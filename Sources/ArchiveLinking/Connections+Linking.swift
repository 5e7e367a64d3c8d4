internal import ArchiveModel
internal import Markdown

extension Connections {
  /// Turns every reference of the archive round; `found` is what the texts of the articles name, and
  /// `valid` which provinces existed at the date of each article.
  static func link(_ archive: Archive, _ found: Mentions, _ valid: ValidPlaces) -> Connections {
    var connections = Connections(empty: archive)
    connections.posts = ReadPostsOfArticles.link(archive, valid)
    for reference in connections.articlesByDate.all {
      connections.take(reference, of: archive)
      connections.take(found[reference], of: reference, archive)
    }
    for reference in connections.meetingsByDate.all { connections.take(reference, of: archive) }
    connections.takeOrganizations(of: archive)
    connections.takeProvinces(of: archive)
    connections.careers = Careers.link(
      archive,
      connections.posts,
      found,
      connections.appearances
    )
    connections.bodyPosts = BodyPost.posts(archive, connections.careers)
    connections.namesakes = Namesakes(
      archive,
      connections.careers,
      connections.appearances
    )
    connections.postQuestions = PostQuestions(
      archive,
      connections.careers,
      connections.bodyPosts,
      connections.succession
    )
    connections.takePeople(of: archive)
    connections.takeOfficialsOfProvinces(of: archive)
    connections.takeYears(of: archive)
    return connections
  }

  private init(empty archive: Archive) {
    reports = PerRecord(archive.meetings, [])
    attendance = PerRecord(archive.meetings, [])
    present = PerRecord(archive.meetings, [])
    appearances = PerRecord(archive.officials, [])
    posts = PerRecord(archive.articles, [])
    careers = PerRecord(archive.officials, Career())
    bodyPosts = PerRecord(archive.organizations, [])
    attended = PerRecord(archive.officials, [])
    articlesWithoutMeeting = PerRecord(archive.officials, [])
    byOrganization = PerRecord(archive.organizations, OrganizationConnections())
    byProvince = PerRecord(archive.provinces, ProvinceConnections())
    byTopic = PerRecord(archive.topics, TopicConnections())
    versions = PerRecord(archive.articles, [])
    mentions = [:]
    succession = Succession(archive.provinces)
    namesakes = Namesakes(archive, careers, appearances)
    postQuestions = PostQuestions(archive, careers, bodyPosts, succession)
    years = []
    articlesByDate = Chronicle(archive.articles) { $0.published }
    meetingsByDate = Chronicle(archive.meetings) { $0.date }
  }

  private mutating func take(_ reference: Reference<Article>, of archive: Archive) {
    let article = archive.articles[reference]
    for report in article.meetings { reports[report.meeting].append(reference) }
    if let publisher = article.publisher {
      byOrganization[publisher].published.append(reference)
    }
    for organization in article.organizations {
      byOrganization[organization].mentioning.append(reference)
    }
    for topic in article.topics { byTopic[topic].articles.append(reference) }
    for province in article.provinces { byProvince[province].mentioning.append(reference) }
    for province in Set(article.figures.compactMap(\.province)) {
      byProvince[province].withFigures.append(reference)
    }
    for (index, participation) in article.participations.enumerated() {
      appearances[participation.official].append(Appearance(article: reference, index: index))
      let official = participation.official
      if article.meetings.isEmpty, articlesWithoutMeeting[official].last != reference {
        articlesWithoutMeeting[official].append(reference)
      }
      for report in article.meetings {
        attendance[report.meeting].append(official)
        if participation.role != .quoted { present[report.meeting].append(official) }
      }
    }
    for original in [article.copyOf, article.translationOf].compactMap({ $0 }) {
      versions[original].append(reference)
    }
  }

  /// Takes what an article's text names; what its fields name already says nothing new.
  private mutating func take(
    _ found: ArticleMentions,
    of reference: Reference<Article>,
    _ archive: Archive
  ) {
    let article = archive.articles[reference]
    let source = RecordReference(reference)
    var seen = Set(article.related + [source])
    for place in found.places where seen.insert(place.record).inserted {
      mentions[place.record, default: []].append(
        Naming(source: source, paragraph: place.paragraph, range: place.range)
      )
    }
    takeLinks(in: article.body, of: source, archive, besides: Array(seen))
  }

  private mutating func take(_ reference: Reference<Meeting>, of archive: Archive) {
    let meeting = archive.meetings[reference]
    attendance[reference] = Set(attendance[reference]).sorted()
    present[reference] = Set(present[reference]).sorted()
    for official in attendance[reference] { attended[official].append(reference) }
    for organizer in meeting.organizers {
      byOrganization[organizer].organized.append(reference)
    }
    for topic in meeting.topics { byTopic[topic].meetings.append(reference) }
    if let province = meeting.province { byProvince[province].meetings.append(reference) }
    takeLinks(in: meeting.body, of: RecordReference(reference), archive, besides: meeting.related)
  }

  private mutating func takeOrganizations(of archive: Archive) {
    for reference in archive.organizations.references {
      let organization = archive.organizations[reference]
      if let parent = organization.parent {
        byOrganization[parent].children.append(reference)
      }
      if let province = organization.province {
        byProvince[province].organizations.append(reference)
      }
      takeLinks(in: organization.body, of: RecordReference(reference), archive)
    }
  }

  private mutating func takeProvinces(of archive: Archive) {
    for reference in archive.provinces.references {
      let line = succession.line(into: reference)
      let meetings = line.flatMap { byProvince[$0].meetings }
      byProvince[reference].meetingsOfLine = meetings.sorted {
        meetingsByDate.place(of: $0) < meetingsByDate.place(of: $1)
      }
      let articles = Set(line.flatMap { byProvince[$0].withFigures })
      byProvince[reference].withFiguresOfLine = articles.sorted {
        articlesByDate.place(of: $0) < articlesByDate.place(of: $1)
      }
    }
  }

  private mutating func takePeople(of archive: Archive) {
    for reference in archive.officials.references {
      let official = archive.officials[reference]
      for organization in Set(careers[reference].posts.map(\.post.organization)) {
        byOrganization[organization].officials.append(reference)
      }
      let sources = Set(official.positions.compactMap(\.source)).sorted().map {
        RecordReference($0)
      }
      for source in sources {
        mentions[source, default: []].append(Naming(source: RecordReference(reference)))
      }
      takeLinks(in: official.body, of: RecordReference(reference), archive, besides: sources)
    }
  }

  private mutating func takeOfficialsOfProvinces(of archive: Archive) {
    for province in archive.provinces.references {
      let officials = byProvince[province].organizations.flatMap { byOrganization[$0].officials }
      byProvince[province].officials = Set(officials).sorted()
    }
  }

  private mutating func takeYears(of archive: Archive) {
    var byYear: [Int: YearConnections] = [:]
    for reference in articlesByDate.all {
      guard let year = archive.articles[reference].published.year else { continue }
      byYear[year, default: YearConnections(year: year)].articles.append(reference)
    }
    for reference in meetingsByDate.all {
      guard let year = archive.meetings[reference].date.year else { continue }
      byYear[year, default: YearConnections(year: year)].meetings.append(reference)
    }
    years = byYear.values.sorted { $0.year > $1.year }
  }

  /// Takes the links of a text; those to records that the fields name already say nothing new.
  private mutating func takeLinks(
    in body: MarkdownDocument,
    of source: RecordReference,
    _ archive: Archive,
    besides related: [RecordReference] = []
  ) {
    let destinations = body.destinations
    guard !destinations.isEmpty else { return }
    var seen = Set(related + [source])
    for paragraph in body.paragraphs {
      for link in paragraph.links {
        guard let target = archive.record(at: link.destination), seen.insert(target).inserted
        else { continue }
        let range = Int32(link.range.lowerBound)..<Int32(link.range.upperBound)
        mentions[target, default: []].append(
          Naming(source: source, paragraph: Int32(paragraph.number), range: range)
        )
      }
    }
    // Links in headings and tables.
    for destination in destinations {
      guard let target = archive.record(at: destination.text), seen.insert(target).inserted
      else { continue }
      mentions[target, default: []].append(Naming(source: source))
    }
  }
}

extension Archive {
  /// Returns the record that a link in a text leads to.
  func record(at destination: String) -> RecordReference? {
    guard case .record(let kind, let id, _) = LinkDestination(destination) else { return nil }
    return reference(kind, id)
  }
}

extension Article {
  /// The records that the article's fields name and whose pages list it for that.
  fileprivate var related: [RecordReference] {
    var related = meetings.map { RecordReference($0.meeting) }
    related += participations.map { RecordReference($0.official) }
    related += topics.map { RecordReference($0) } + organizations.map { RecordReference($0) }
    related += (provinces + figures.compactMap(\.province)).map { RecordReference($0) }
    related += [copyOf, translationOf].compactMap { $0.map { RecordReference($0) } }
    return related + (publisher.map { [RecordReference($0)] } ?? [])
  }
}

extension Meeting {
  /// The records that the meeting's fields name and whose pages list it for that.
  fileprivate var related: [RecordReference] {
    organizers.map { RecordReference($0) } + topics.map { RecordReference($0) }
      + (province.map { [RecordReference($0)] } ?? [])
  }
}
