/// A whole archive in which every reference leads somewhere.
package struct Archive: Sendable {
  package var settings: ArchiveSettings
  package var articles = Table<Article>()
  package var meetings = Table<Meeting>()
  package var officials = Table<Official>()
  package var organizations = Table<Organization>()
  package var provinces = Table<Province>()
  package var topics = Table<Topic>()
  package var redirects: [Redirect] = []

  package init(settings: ArchiveSettings) { self.settings = settings }
}

/// What an editor says of the archive itself.
package struct ArchiveSettings: Sendable, Equatable {
  package enum Language: String, Sendable, CaseIterable {
    case vi, en
  }

  package var title: String
  package var language: Language
  package var description: String?
  /// Where the site is published, with `/` at its end; used only where a format demands it.
  package var baseURL: String?
  package var license: String?
  package var contact: String?
  package var edition: String?
  /// At most so many files hold the search index, for hosts that count them.
  package var searchFiles: Int?

  package init(
    title: String,
    language: Language = .vi,
    description: String? = nil,
    baseURL: String? = nil,
    license: String? = nil,
    contact: String? = nil,
    edition: String? = nil,
    searchFiles: Int? = nil
  ) {
    self.title = title
    self.language = language
    self.description = description
    self.baseURL = baseURL
    self.license = license
    self.contact = contact
    self.edition = edition
    self.searchFiles = searchFiles
  }
}

extension ArchiveSettings {
  /// The base URL without scheme and host: `/vankho/`.
  package var pathOfBaseURL: String? {
    guard let baseURL, let scheme = baseURL.firstRange(of: "://") else { return nil }
    return baseURL[scheme.upperBound...].firstIndex(of: "/").map { String(baseURL[$0...]) }
  }
}

/// What became of an address that no record has any more.
package struct Redirect: Sendable, Hashable {
  package var from: RecordAddress
  /// The records that it leads to in the end: one where it was renamed or merged, several where it
  /// became several, none where it was withdrawn.
  package var targets: [RecordAddress]
  /// Why there is no record any more, of the whole or of a part of what it became.
  package var reasons: [String]

  package init(from: RecordAddress, targets: [RecordAddress] = [], reasons: [String] = []) {
    self.from = from
    self.targets = targets
    self.reasons = reasons
  }

  /// The record that a reader is led on to at once.
  package var onlyTarget: RecordAddress? {
    targets.count == 1 && reasons.isEmpty ? targets[0] : nil
  }
}

/// `officials/nguyen-van-ky`: a kind and an id, whether or not there is such a record.
package struct RecordAddress: Sendable, Hashable, CustomStringConvertible {
  package var kind: RecordKind
  package var id: String

  package init(kind: RecordKind, id: String) {
    self.kind = kind
    self.id = id
  }

  package var description: String { "\(kind.folder)/\(id)" }
}
