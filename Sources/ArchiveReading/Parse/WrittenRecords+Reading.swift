internal import ArchiveModel
internal import Diagnostics
internal import FrontMatter
internal import Markdown

extension WrittenMeeting {
  init(_ reader: inout RecordReader, id: ID<Meeting>, source: RecordSource, body: MarkdownDocument)
  {
    self.id = id
    self.source = source
    self.body = body
    name = reader.text("name")?.value ?? ""
    kind = reader.choice("kind", of: Meeting.Kind.self)
    date = reader.date("date")
    scope = reader.choice("scope", of: Meeting.Scope.self)
    province = reader.reference("province")
    place = reader.text("place")?.value
    mode = reader.choice("mode", of: Meeting.Mode.self)
    attendees = reader.count("attendees")
    sites = reader.count("sites")
    organizers = reader.references("organizers")
    topics = reader.references("topics")
    note = reader.text("note")?.value
  }
}

extension WrittenOfficial {
  init(_ reader: inout RecordReader, id: ID<Official>, source: RecordSource, body: MarkdownDocument)
  {
    self.id = id
    self.source = source
    self.body = body
    name = reader.text("name") ?? Placed("", at: source.position)
    aliases = reader.texts("aliases").map(\.value)
    nameIsUncertain = reader.flag("name_uncertain") ?? false
    positions = reader.records("positions", schema: .knownPosition) { inner in
      let title = inner.text("title")?.value
      let organization = inner.reference("organization")
      let from = inner.date("from")
      let to = inner.date("to")
      if let from, let to, to.value.latest < from.value.earliest {
        inner.report(
          .invalidDate,
          at: to.position,
          "the position ends (\(to.value.text)) before it begins (\(from.value.text))"
        )
      }
      let source = inner.reference("source")
      return title.map {
        Position(
          title: $0,
          organization: organization,
          from: from?.value,
          to: to?.value,
          source: source
        )
      }
    }
    note = reader.text("note")?.value
  }
}

extension WrittenOrganization {
  init(
    _ reader: inout RecordReader,
    id: ID<Organization>,
    source: RecordSource,
    body: MarkdownDocument
  ) {
    self.id = id
    self.source = source
    self.body = body
    name = reader.text("name")?.value ?? ""
    aliases = reader.texts("aliases").map(\.value)
    kind = reader.choice("kind", of: Organization.Kind.self)
    parent = reader.reference("parent")
    province = reader.reference("province")
    note = reader.text("note")?.value
  }
}

extension WrittenProvince {
  init?(_ reader: inout RecordReader) {
    let id = reader.id("id", of: Province.self)
    name = reader.text("name")?.value ?? ""
    kind = reader.choice("kind", of: Province.Kind.self)
    code = reader.text("code")?.value
    valid = reader.interval("valid")?.value
    successor = reader.reference("successor")
    aliases = reader.texts("aliases").map(\.value)
    region = reader.text("region")?.value
    guard let id else { return nil }
    self.id = id.value
    source = RecordSource(path: reader.path, position: id.position)
  }
}

extension WrittenTopic {
  init?(_ reader: inout RecordReader) {
    let id = reader.id("id", of: Topic.self)
    name = reader.text("name")?.value ?? ""
    aliases = reader.texts("aliases").map(\.value)
    note = reader.text("note")?.value
    guard let id else { return nil }
    self.id = id.value
    source = RecordSource(path: reader.path, position: id.position)
  }
}

extension ArchiveSettings {
  init(_ reader: inout RecordReader) {
    let baseURL = reader.baseURL("base_url")
    self.init(
      title: reader.text("title")?.value ?? "",
      language: reader.choice("language", of: ArchiveSettings.Language.self) ?? .vi,
      description: reader.text("description")?.value,
      baseURL: baseURL,
      license: reader.text("license")?.value,
      contact: reader.text("contact")?.value,
      edition: reader.text("edition")?.value,
      searchFiles: reader.count("search_files", from: 1)
    )
  }
}
