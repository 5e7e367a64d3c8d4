/// Writes an invented archive, record by record.
struct ArchiveWriter {
  private let sample: Sample
  private let folder: OutputFolder
  /// Which organizations records refer to; the others are left out, as no editor enters them.
  private var used: [Bool]

  init(_ sample: Sample, to folder: OutputFolder) {
    self.sample = sample
    self.folder = folder
    used = Array(repeating: false, count: SampleOrganization.all.count)
  }

  mutating func write() throws {
    try folder.write(settings(), to: "archive.yml")
    try folder.write(provinces(), to: "provinces.yml")
    try folder.write(topics(), to: "topics.yml")
    try folder.write(Array("[]\n".utf8), to: "redirects.yml")
    for (article, original) in ArticleSequence(sample) {
      let bytes = article.text(in: sample, bodyOf: original)
      try folder.write(bytes, to: "articles/\(article.day.year)/\(article.id).md")
      use(
        [article.publisher] + article.organizations
          + article.participants.compactMap(\.post.organization)
      )
    }
    for meeting in sample.meetings {
      try folder.write(meeting.text(), to: "meetings/\(meeting.from.year)/\(meeting.id).md")
      use(meeting.organizers)
    }
    for official in sample.officials {
      if official.hasKnownPositions { use(official.posts.compactMap(\.organization)) }
      try folder.write(official.text(), to: "officials/\(official.id).md")
    }
    try writeOrganizations()
  }

  private mutating func use(_ places: [Int]) {
    for place in places { used[place] = true }
  }

  private func writeOrganizations() throws {
    let all = SampleOrganization.all
    let parents = Set(all.indices.filter { used[$0] }.compactMap { all[$0].parent })
    let grandparents = Set(all.filter { parents.contains($0.id) }.compactMap(\.parent))
    for (place, body) in all.enumerated()
    where used[place] || parents.contains(body.id) || grandparents.contains(body.id) {
      try folder.write(body.text(), to: "organizations/\(body.kind)/\(body.id).md")
    }
  }

  private func settings() -> [UInt8] {
    var text = RecordText()
    text.field("title", "Văn khố thử tải")
    text.field("language", "vi")
    text.field(
      "description",
      "\(sample.count) bài do máy bịa ra để đo thời gian dựng trang; không có người và việc nào là thật."
    )
    text.field("base_url", "https://example.org/vankho/")
    text.field("license", "CC0-1.0")
    text.append("edition: \"1\"\n")
    return text.bytes
  }

  private func provinces() -> [UInt8] {
    var text = RecordText()
    for province in SampleProvince.all {
      text.append("- id: \(province.id)\n  name: \(province.name)\n")
      text.append(
        "  kind: \(province.isCity ? "thanh-pho" : "tinh")\n  code: \"\(province.code)\"\n"
      )
      text.append("  valid: \(province.valid)\n")
      text.field("successor", province.successor, after: "  ")
      text.append("  region: \(province.region)\n")
    }
    return text.bytes
  }

  private func topics() -> [UInt8] {
    var text = RecordText()
    for topic in SampleTopic.all { text.append("- id: \(topic.id)\n  name: \(topic.name)\n") }
    return text.bytes
  }
}
