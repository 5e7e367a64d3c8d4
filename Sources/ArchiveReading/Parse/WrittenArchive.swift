package import ArchiveModel
internal import Cores
package import Diagnostics
package import FileAccess

/// Everything that was read, each record as its editor wrote it.
package struct WrittenArchive: Sendable {
  package var settings: ArchiveSettings?
  package var articles: [WrittenArticle] = []
  package var meetings: [WrittenMeeting] = []
  package var officials: [WrittenOfficial] = []
  package var organizations: [WrittenOrganization] = []
  package var provinces: [WrittenProvince] = []
  package var topics: [WrittenTopic] = []
  package var redirects: [WrittenRedirect] = []
  /// The kinds whose list could not be read, so that nobody knows which of them there are.
  package var unreadable: Set<RecordKind> = []

  /// What one file holds.
  package enum Piece: Sendable {
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

  /// Stage 2: reads every file of the folder `content`.
  package static func parse(
    _ files: [ContentFile],
    of content: String,
    jobs: Int
  ) throws(FileError) -> Checked<WrittenArchive> {
    var log: [Diagnostic] = []
    let pieces = Parallel(jobs: jobs).map(files) { file in
      Result { () throws(FileError) in try file.parsed() }
    }
    var archive = WrittenArchive()
    for piece in pieces { archive.take(try piece.get().reporting(to: &log)) }
    if archive.settings == nil { log.append(missingSettings(in: content)) }
    return Checked(archive, log)
  }

  private mutating func take(_ piece: Piece) {
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

  private static func missingSettings(in content: String) -> Diagnostic {
    Diagnostic(
      .missingField,
      at: SourceLocation(path: "\(content)/archive.yml", position: .start),
      "the file archive.yml with the field 'title' is missing"
    )
  }

  /// Where a record of the archive was written.
  package func source(of record: RecordReference) -> RecordSource {
    switch record {
    case .article(let reference): articles[reference.index].source
    case .meeting(let reference): meetings[reference.index].source
    case .official(let reference): officials[reference.index].source
    case .organization(let reference): organizations[reference.index].source
    case .province(let reference): provinces[reference.index].source
    case .topic(let reference): topics[reference.index].source
    }
  }
}
