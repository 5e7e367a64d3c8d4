internal import ArchiveModel
internal import Diagnostics

/// Everything that was read, each record as its editor wrote it.
struct WrittenArchive: Sendable {
  var settings: ArchiveSettings?
  var articles: [WrittenArticle] = []
  var meetings: [WrittenMeeting] = []
  var officials: [WrittenOfficial] = []
  var organizations: [WrittenOrganization] = []
  var provinces: [WrittenProvince] = []
  var topics: [WrittenTopic] = []
  var redirects: [WrittenRedirect] = []
  /// The kinds whose list could not be read, so that nobody knows which of them there are.
  var unreadable: Set<RecordKind> = []

  /// What one file holds.
  enum Piece: Sendable {
    case settings(ArchiveSettings)
    case article(WrittenArticle)
    case meeting(WrittenMeeting)
    case official(WrittenOfficial)
    case organization(WrittenOrganization)
    case provinces([WrittenProvince])
    case topics([WrittenTopic])
    case redirects([WrittenRedirect])
    /// The list of a kind cannot be read.
    case unreadable(RecordKind)
    /// The file holds no record that could be named.
    case nothing
  }

  mutating func take(_ piece: Piece) {
    switch piece {
    case .settings(let settings): self.settings = settings
    case .article(let article): articles.append(article)
    case .meeting(let meeting): meetings.append(meeting)
    case .official(let official): officials.append(official)
    case .organization(let organization): organizations.append(organization)
    case .provinces(let list): provinces += list
    case .topics(let list): topics += list
    case .redirects(let list): redirects += list
    case .unreadable(let kind): unreadable.insert(kind)
    case .nothing: break
    }
  }
}
