internal import ArchiveModel
internal import Markdown

extension Connections {
  /// Turns every reference of the archive round.
  ///
  /// `found` is what the texts of the articles name.
  static func link(_ archive: Archive, _ found: Mentions) -> Connections {
    var connections = Connections(empty: archive)
    for reference in connections.articlesByDate {
      connections.take(reference, of: archive)
      connections.take(found[reference], of: reference, archive)
    }
    for reference in connections.meetingsByDate { connections.take(reference, of: archive) }
    connections.takeOrganizations(of: archive)
    connections.takeProvinces(of: archive)
    connections.takePeople(of: archive)
    connections.takeOfficialsOfProvinces()
    connections.takeYears(of: archive)
    return connections
  }

  private init(empty archive: Archive) {
    reports = Array(repeating: [], count: archive.meetings.count)
    attendance = Array(repeating: [], count: archive.meetings.count)
    appearances = Array(repeating: [], count: archive.officials.count)
    attended = Array(repeating: [], count: archive.officials.count)
    articlesWithoutMeeting = Array(repeating: [], count: archive.officials.count)
    byOrganization = Array(repeating: OrganizationConnections(), count: archive.organizations.count)
    byProvince = Array(repeating: ProvinceConnections(), count: archive.provinces.count)
    byTopic = Array(repeating: TopicConnections(), count: archive.topics.count)
    versions = Array(repeating: [], count: archive.articles.count)
    mentions = [:]
    years = []
    articlesByDate = Self.newestFirst(archive.articles) { $0.published }
    meetingsByDate = Self.newestFirst(archive.meetings) { $0.date }
  }

  private static func newestFirst<Record>(
    _ table: Table<Record>,
    _ date: (Record) -> EDTFDate
  ) -> [Reference<Record>] {
    let dates = table.records.map(date)
    return table.references.sorted { left, right in
      let (leftDate, rightDate) = (dates[left.index], dates[right.index])
      return leftDate != rightDate ? rightDate < leftDate : left < right
    }
  }

  private mutating func take(_ reference: Reference<Article>, of archive: Archive) {
    let article = archive.articles[reference]
    for report in article.meetings { reports[report.meeting.index].append(reference) }
    if let publisher = article.publisher {
      byOrganization[publisher.index].published.append(reference)
    }
    for organization in article.organizations {
      byOrganization[organization.index].mentioning.append(reference)
    }
    for topic in article.topics { byTopic[topic.index].articles.append(reference) }
    for province in article.provinces { byProvince[province.index].mentioning.append(reference) }
    for province in Set(article.figures.compactMap(\.province)) {
      byProvince[province.index].withFigures.append(reference)
    }
    for (index, participation) in article.participations.enumerated() {
      appearances[participation.official.index].append(Appearance(article: reference, index: index))
      let official = participation.official.index
      if article.meetings.isEmpty, articlesWithoutMeeting[official].last != reference {
        articlesWithoutMeeting[official].append(reference)
      }
      for report in article.meetings {
        attendance[report.meeting.index].append(participation.official)
      }
    }
    for original in [article.copyOf, article.translationOf].compactMap({ $0 }) {
      versions[original.index].append(reference)
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
    attendance[reference.index] = Set(attendance[reference.index]).sorted()
    for official in attendance[reference.index] { attended[official.index].append(reference) }
    for organizer in meeting.organizers {
      byOrganization[organizer.index].organized.append(reference)
    }
    for topic in meeting.topics { byTopic[topic.index].meetings.append(reference) }
    if let province = meeting.province { byProvince[province.index].meetings.append(reference) }
    takeLinks(in: meeting.body, of: RecordReference(reference), archive, besides: meeting.related)
  }

  private mutating func takeOrganizations(of archive: Archive) {
    for reference in archive.organizations.references {
      let organization = archive.organizations[reference]
      if let parent = organization.parent {
        byOrganization[parent.index].children.append(reference)
      }
      if let province = organization.province {
        byProvince[province.index].organizations.append(reference)
      }
      takeLinks(in: organization.body, of: RecordReference(reference), archive)
    }
  }

  private mutating func takeProvinces(of archive: Archive) {
    for reference in archive.provinces.references {
      guard let successor = archive.provinces[reference].successor else { continue }
      byProvince[successor.index].predecessors.append(reference)
    }
    var rank = [Int](repeating: 0, count: archive.meetings.count)
    for (place, meeting) in meetingsByDate.enumerated() { rank[meeting.index] = place }
    for reference in archive.provinces.references {
      let line = line(of: reference)
      let meetings = line.flatMap { byProvince[$0.index].meetings }
      byProvince[reference.index].meetingsOfLine = meetings.sorted {
        rank[$0.index] < rank[$1.index]
      }
    }
  }

  private mutating func takePeople(of archive: Archive) {
    for reference in archive.officials.references {
      let official = archive.officials[reference]
      var organizations = Set(official.positions.compactMap(\.organization))
      for appearance in appearances[reference.index] {
        let article = archive.articles[appearance.article]
        if let organization = article.participations[appearance.index].post.organization {
          organizations.insert(organization)
        }
      }
      for organization in organizations {
        byOrganization[organization.index].officials.append(reference)
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

  private mutating func takeOfficialsOfProvinces() {
    for index in byProvince.indices {
      let officials = byProvince[index].organizations.flatMap { byOrganization[$0.index].officials }
      byProvince[index].officials = Set(officials).sorted()
    }
  }

  private mutating func takeYears(of archive: Archive) {
    var byYear: [Int: YearConnections] = [:]
    for reference in articlesByDate {
      guard let year = archive.articles[reference].published.year else { continue }
      byYear[year, default: YearConnections(year: year)].articles.append(reference)
    }
    for reference in meetingsByDate {
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
