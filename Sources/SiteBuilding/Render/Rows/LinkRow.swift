internal import ArchiveModel
internal import SitePlanning
internal import Templating
internal import VietnameseText

/// A record's name and address.
struct LinkRow: Presentable {
  var path: String
  var name: String
  /// A language tag where the name is not in the language of the archive.
  var lang: String?

  static let fields = Fields<Self>("link") {
    Field.text("path") { $0.path }
    Field.text("name") { $0.name }
    Field.optionalText("lang") { $0.lang }
  }
}

/// A link with how many there are of what it leads to.
struct CountedLinkRow: Presentable {
  var link: LinkRow
  var count: String
  var detail: String?

  static let fields = Fields<Self>("counted link") {
    Field.embedded("link", LinkRow.self) { $0.link }
    Field.text("count") { $0.count }
    Field.optionalText("detail") { $0.detail }
  }
}

/// A place within a page.
struct AnchorRow: Presentable {
  var path: String
  var text: String

  static let fields = Fields<Self>("anchor") {
    Field.text("path") { $0.path }
    Field.text("text") { $0.text }
  }
}

extension ArchiveSettings {
  /// Returns the tag of the language of a text, where it is another than the interface's: records
  /// say nothing of it, and an English site has names and notes in Vietnamese.
  func language(of text: String) -> String? {
    language != .vi && VietnameseTelling.isVietnamese(text) ? "vi" : nil
  }
}

extension SiteView {
  func link(_ reference: Reference<Article>) -> LinkRow { articleRows[reference.index].link }

  func link(_ reference: Reference<Meeting>) -> LinkRow { meetingRows[reference.index].link }

  func link(_ reference: Reference<Official>) -> LinkRow {
    named(archive.officials[reference].name, plan.addresses[reference])
  }

  func link(_ reference: Reference<Organization>) -> LinkRow {
    named(archive.organizations[reference].name, plan.addresses[reference])
  }

  func link(_ reference: Reference<Province>) -> LinkRow {
    named(archive.provinces[reference].name, plan.addresses[reference])
  }

  func link(_ reference: Reference<Topic>) -> LinkRow {
    named(archive.topics[reference].name, plan.addresses[reference])
  }

  private func named(_ name: String, _ path: String) -> LinkRow {
    LinkRow(path: path, name: name, lang: archive.settings.language(of: name))
  }

  /// Returns a link to a record of any kind.
  func link(_ record: RecordReference) -> LinkRow {
    switch record.kind {
    case .article: link(Reference<Article>(index: record.index))
    case .meeting: link(Reference<Meeting>(index: record.index))
    case .official: link(Reference<Official>(index: record.index))
    case .organization: link(Reference<Organization>(index: record.index))
    case .province: link(Reference<Province>(index: record.index))
    case .topic: link(Reference<Topic>(index: record.index))
    }
  }
}
