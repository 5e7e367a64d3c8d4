internal import ArchiveModel
internal import Diagnostics

// Missing values stand in for nothing here: where one was required the build stops anyway, and the
// checks read the record as written.

extension WrittenArticle {
  func resolved(by resolver: inout Resolver, language: ArchiveSettings.Language) -> Article {
    let path = source.path
    return Article(
      id: id,
      title: title,
      published: published?.value ?? .unknown,
      publisher: resolver.resolve(publisher, \.organizations, in: path),
      authors: authors,
      url: url,
      retrieved: retrieved,
      language: self.language ?? language.rawValue,
      meetings: meetings.compactMap { report in
        resolver.resolve(report.meeting, \.meetings, in: path).map {
          MeetingReport(meeting: $0, date: report.date?.value)
        }
      },
      participations: participants.compactMap { $0.resolved(by: &resolver, in: path) },
      provinces: resolver.resolve(provinces, \.provinces, in: path),
      organizations: resolver.resolve(organizations, \.organizations, in: path),
      topics: resolver.resolve(topics, \.topics, in: path),
      figures: figures.map { $0.resolved(by: &resolver, in: path) },
      summary: summary,
      copyOf: resolver.resolve(copyOf, \.articles, in: path),
      translationOf: resolver.resolve(translationOf, \.articles, in: path),
      rights: rights,
      note: note,
      isDraft: isDraft,
      mentionChoices: mentions.compactMap { $0.resolved(by: &resolver, in: path) },
      body: body
    )
  }
}

extension WrittenArticle.MentionChoice {
  func resolved(by resolver: inout Resolver, in path: String) -> MentionChoice? {
    guard let record else { return MentionChoice(text: text.value, record: nil) }
    let found = resolver.resolve(record, in: path)
    return found.map { MentionChoice(text: text.value, record: $0) }
  }
}

extension WrittenArticle.Participant {
  func resolved(by resolver: inout Resolver, in path: String) -> Participation? {
    let organization = resolver.resolve(organization, \.organizations, in: path)
    let official = resolver.resolve(official, \.officials, in: path)
    guard let official, let role else { return nil }
    let post = Post(rank: rank, position: position?.value, organization: organization)
    return Participation(official: official, role: role, post: post)
  }
}

extension WrittenArticle.Figure {
  func resolved(by resolver: inout Resolver, in path: String) -> ArchiveModel.Figure {
    ArchiveModel.Figure(
      measure: measure,
      value: value,
      unit: unit,
      province: resolver.resolve(province, \.provinces, in: path),
      period: period,
      qualifier: qualifier
    )
  }
}

extension WrittenMeeting {
  func resolved(by resolver: inout Resolver) -> Meeting {
    let path = source.path
    return Meeting(
      id: id,
      name: name,
      meetingKind: kind ?? .other,
      date: date?.value ?? .unknown,
      scope: scope,
      province: resolver.resolve(province, \.provinces, in: path),
      place: place,
      mode: mode,
      attendees: attendees,
      sites: sites,
      organizers: resolver.resolve(organizers, \.organizations, in: path),
      topics: resolver.resolve(topics, \.topics, in: path),
      note: note,
      body: body
    )
  }
}

extension WrittenOfficial {
  func resolved(by resolver: inout Resolver) -> Official {
    let path = source.path
    let positions = positions.map {
      Official.KnownPosition(
        title: $0.title,
        organization: resolver.resolve($0.organization, \.organizations, in: path),
        from: $0.from,
        to: $0.to,
        source: resolver.resolve($0.source, \.articles, in: path)
      )
    }
    return Official(
      id: id,
      name: name.value,
      aliases: aliases,
      nameIsUncertain: nameIsUncertain,
      positions: positions,
      note: note,
      body: body
    )
  }
}

extension WrittenOrganization {
  func resolved(by resolver: inout Resolver) -> Organization {
    Organization(
      id: id,
      name: name,
      aliases: aliases,
      organizationKind: kind,
      parent: resolver.resolve(parent, \.organizations, in: source.path),
      province: resolver.resolve(province, \.provinces, in: source.path),
      note: note,
      body: body
    )
  }
}

extension WrittenProvince {
  func resolved(by resolver: inout Resolver) -> Province {
    Province(
      id: id,
      name: name,
      provinceKind: kind ?? .tinh,
      code: code,
      valid: valid,
      successor: resolver.resolve(successor, \.provinces, in: source.path),
      aliases: aliases,
      region: region
    )
  }
}

extension WrittenTopic {
  func resolved() -> Topic { Topic(id: id, name: name, aliases: aliases, note: note) }
}
