/// A province or a centrally run city between two dates; a merger ends one unit and begins another.
package struct Province: ArchiveRecord {
  package static var kind: RecordKind { .province }
  package static func table(of archive: Archive) -> Table<Province> { archive.provinces }
  package static func any(_ reference: Reference<Province>) -> RecordReference {
    .province(reference)
  }

  package enum Kind: String, Sendable, CaseIterable {
    case tinh
    case thanhPho = "thanh-pho"
  }

  package var id: ID<Province>
  package var name: String
  package var provinceKind: Kind
  /// The number of the General Statistics Office.
  package var code: String?
  /// When the unit existed; nil is always.
  package var valid: EDTFDate?
  package var successor: Reference<Province>?
  package var aliases: [String]
  package var region: String?

  /// Says whether the unit may have existed at some time that the date may mean.
  package func existed(on date: EDTFDate) -> Bool {
    valid?.mayCoincide(with: date) ?? true
  }

  /// Whether the unit has come to an end.
  package var isFormer: Bool { valid.map { $0.latest < .latest } ?? false }

  package init(
    id: ID<Province>,
    name: String,
    provinceKind: Kind,
    code: String? = nil,
    valid: EDTFDate? = nil,
    successor: Reference<Province>? = nil,
    aliases: [String] = [],
    region: String? = nil
  ) {
    self.id = id
    self.name = name
    self.provinceKind = provinceKind
    self.code = code
    self.valid = valid
    self.successor = successor
    self.aliases = aliases
    self.region = region
  }
}
