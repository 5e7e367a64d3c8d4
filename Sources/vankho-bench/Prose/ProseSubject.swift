/// What a text is about: the records that its phrases may name.
struct ProseSubject {
  /// A record that can be linked to, with what may stand before its name.
  struct Named {
    var reference: String
    var name: String
    var title: String = ""
  }

  var people: [Named] = []
  var organizations: [Named] = []
  var provinces: [Named] = []
  var topics: [Named] = []
  var meeting: Named?
  /// The text speaks of this year and those before.
  var year: Int
}

extension ProseSubject {
  init(_ article: SampleArticle, in sample: Sample) {
    self.init(year: article.day.year)
    people = article.participants.map { participant in
      let official = sample.officials[participant.official]
      let title = participant.post.rank ?? "đồng chí"
      return Named(reference: "official:\(official.id)", name: official.name, title: title + " ")
    }
    organizations = article.organizations.map { Self.organization($0) }
    provinces = article.provinces.map { Self.province($0) }
    topics = article.topics.map { Self.topic($0) }
    meeting = article.meetings.first.map { place in
      let meeting = sample.meetings[place]
      return Named(reference: "meeting:\(meeting.id)", name: "hội nghị ngày \(meeting.from.spoken)")
    }
  }

  init(_ meeting: SampleMeeting) {
    self.init(year: meeting.from.year)
    organizations = meeting.organizers.map { Self.organization($0) }
    provinces = [Self.province(meeting.province)]
    topics = meeting.topics.map { Self.topic($0) }
  }

  private static func organization(_ place: Int) -> Named {
    let body = SampleOrganization.all[place]
    return Named(reference: "organization:\(body.id)", name: body.name)
  }

  private static func province(_ place: Int) -> Named {
    let province = SampleProvince.all[place]
    return Named(reference: "province:\(province.id)", name: province.name)
  }

  private static func topic(_ place: Int) -> Named {
    let topic = SampleTopic.all[place]
    return Named(reference: "topic:\(topic.id)", name: topic.name)
  }
}
