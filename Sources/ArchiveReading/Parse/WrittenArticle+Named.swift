package import ArchiveModel
internal import Diagnostics
internal import Markdown

extension WrittenArticle {
  /// Every record that the article names, in its fields and its text, whether or not there is one.
  package var named: [RecordAddress] {
    var named = meetings.map { RecordAddress(kind: .meeting, id: $0.meeting.value) }
    named += participants.compactMap(\.official).map {
      RecordAddress(kind: .official, id: $0.value)
    }
    let bodies =
      organizations + participants.compactMap(\.organization)
      + participants.flatMap { $0.posts ?? [] }.compactMap(\.organization)
      + (publisher.map { [$0] } ?? [])
    named += bodies.map { RecordAddress(kind: .organization, id: $0.value) }
    named += mentions.compactMap(\.record?.value)
    named += topics.map { RecordAddress(kind: .topic, id: $0.value) }
    named += body.destinations.compactMap { destination in
      guard case .record(let kind, let id, _) = LinkDestination(destination.text) else {
        return nil
      }
      return RecordAddress(kind: kind, id: id)
    }
    return named
  }
}
