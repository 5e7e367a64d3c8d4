internal import ArchiveModel

// The finder of names knows numbers in place of records.

extension RecordReference {
  private static let kinds = RecordKind.allCases
  /// So many bits hold the place in a table; the kind stands above them.
  private static let indexBits = 27

  /// The number by which the finder of names knows the record.
  var subject: Int32 {
    let kind = Self.kinds.firstIndex(of: kind) ?? 0
    return Int32(kind << Self.indexBits | index)
  }

  init(subject: Int32) {
    self.init(
      kind: Self.kinds[Int(subject) >> Self.indexBits],
      index: Int(subject) & (1 << Self.indexBits - 1)
    )
  }
}

extension Reference where Subject: ArchiveRecord {
  /// The number by which the finder of names knows the record.
  var subject: Int32 { RecordReference(self).subject }
}
