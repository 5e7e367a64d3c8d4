/// A province or a centrally run city between two dates; a merger ends one unit and begins another.
@dynamicMemberLookup
package final class Province: ArchiveRecord {
  package static var kind: RecordKind { .province }
  package static func table(of archive: Archive) -> Table<Province> { archive.provinces }
  package static func place(_ table: Table<Province>, in archive: inout Archive) {
    archive.provinces = table
  }
  package static func any(_ reference: Reference<Province>) -> RecordReference {
    .province(reference)
  }

  package enum Kind: String, Sendable, CaseIterable {
    case tinh
    case thanhPho = "thanh-pho"
  }

  /// The fields that name no other record, as written and as resolved.
  package struct Fields: Sendable {
    package var name = ""
    package var provinceKind = Kind.tinh
    /// The number of the General Statistics Office.
    package var code: String?
    /// When the unit existed; nil is always.
    package var valid: EDTFDate?
    package var aliases: [String] = []
    package var region: String?

    package init() {}
  }

  package let id: ID<Province>
  package let fields: Fields
  package let successor: Reference<Province>?

  package init(id: ID<Province>, fields: Fields, successor: Reference<Province>? = nil) {
    self.id = id
    self.fields = fields
    self.successor = successor
  }

  @inlinable package subscript<Value>(dynamicMember path: KeyPath<Fields, Value>) -> Value {
    fields[keyPath: path]
  }

  package var name: String { fields.name }

  /// Says whether the unit may have existed at some time that the date may mean.
  package func existed(on date: EDTFDate) -> Bool {
    fields.valid?.mayCoincide(with: date) ?? true
  }

  /// Whether the unit has come to an end.
  package var isFormer: Bool { fields.valid.map { $0.latest < .latest } ?? false }
}
