internal import ArchiveModel
internal import SitePlanning
internal import Wording

/// Makes links to the pages of records, by their names.
///
/// An object, as the makers of rows and frames are: as structs their copies in closures were counted
/// reference by reference on every page.
final class LinkMaker: Sendable {
  let records: RecordDoor
  let addresses: Addresses
  let settings: ArchiveSettings
  /// The language of what the records say, where it is another than the interface's.
  let recordLanguage: Finding<String?>
  /// What tells people of one name apart.
  let distinctions: Findings<Official, String?>

  init(
    records: RecordDoor,
    addresses: Addresses,
    settings: ArchiveSettings,
    recordLanguage: Finding<String?>,
    distinctions: Findings<Official, String?>
  ) {
    self.records = records
    self.addresses = addresses
    self.settings = settings
    self.recordLanguage = recordLanguage
    self.distinctions = distinctions
  }

  /// Returns a link to a person, told apart from others of the same name.
  func link(_ reference: Reference<Official>) -> LinkRow {
    var link = link(records[reference], addresses[reference])
    link.name = Self.name(link.name, distinctions[reference])
    return link
  }

  /// Returns a name with what tells it from others.
  static func name(_ name: String, _ distinction: String?) -> String {
    distinction.map { "\(name) (\($0))" } ?? name
  }

  /// Returns a link to a unit, with when it existed where another of the page has the same name.
  func link(_ reference: Reference<Province>, besides name: String, _ wording: Words) -> LinkRow {
    var link: LinkRow = link(reference)
    if link.name == name { link.name = wording.fullName(records[reference]) }
    return link
  }

  func link<Record: ArchiveRecord>(_ reference: Reference<Record>) -> LinkRow {
    link(records[reference], addresses[reference])
  }

  /// Returns a link to a record of any kind.
  func link(_ record: RecordReference) -> LinkRow {
    func link<Record: ArchiveRecord>(_ type: Record.Type) -> LinkRow {
      self.link(Reference<Record>(index: record.index))
    }
    if case .official(let official) = record { return self.link(official) }
    return link(record.kind.records)
  }

  private func link<Record: ArchiveRecord>(_ record: Record, _ path: String) -> LinkRow {
    LinkRow(path: path, name: record.name, lang: language(of: record))
  }

  /// Names of people and places are often too short to tell their language.
  private func language<Record: ArchiveRecord>(of record: Record) -> String? {
    switch Record.kind {
    case .official, .province: language(ofName: record.name)
    default: settings.language(of: record.name, by: record)
    }
  }

  /// Returns the tag of the language of a name or a post that no article says, where it is another
  /// than the interface's.
  func language(ofName name: String) -> String? {
    settings.language(of: name, otherwise: usualLanguage)
  }

  /// Returns the tag of the language of words in an article that is said to be in one.
  func language(ofPrinted text: String, said: String) -> String? {
    settings.language(ofPrinted: text, said: said, otherwise: usualLanguage)
  }

  /// Returns the other names of a record, each with its language: they may be in several scripts.
  func aliases(_ names: [String]) -> [AliasRow] {
    names.enumerated().map { place, name in
      AliasRow(
        name: name,
        language: language(ofName: name),
        isLast: place == names.count - 1
      )
    }
  }

  private var usualLanguage: String? { settings.language == .vi ? nil : recordLanguage.value }
}
