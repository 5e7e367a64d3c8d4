internal import ArchiveModel

// The finder of names knows numbers in place of records.

extension RecordReference {
  /// So many bits hold the place in a table; the kind stands above them.
  private static let indexBits = 27

  /// The number by which the finder of names knows the record.
  var subject: Int32 {
    Int32(kind.number << Self.indexBits | index)
  }

  init(subject: Int32) {
    self.init(
      RecordKind.allCases[Int(subject) >> Self.indexBits],
      at: Int(subject) & (1 << Self.indexBits - 1)
    )
  }
}

extension Reference where Subject: ArchiveRecord {
  /// The number by which the finder of names knows the record.
  var subject: Int32 { RecordReference(self).subject }
}
