/// A name under which something of the archive is printed.
package struct KnownName: Hashable, Sendable {
  package enum Kind: UInt8, Sendable {
    case person, place, body, event
  }

  /// The number by which the caller knows what is named; one number has one kind.
  package var subject: Int32
  package var kind: Kind
  package var text: String
  /// Of a body: the province whose body it is.
  package var place: Int32?
  /// Of a body: the body whose part it is.
  package var parent: Int32?
  /// Of a place: a city of a province's rank, so that `thành phố` before the name is itself.
  package var isCity: Bool

  package init(
    subject: Int32,
    kind: Kind,
    text: String,
    place: Int32? = nil,
    parent: Int32? = nil,
    isCity: Bool = false
  ) {
    self.subject = subject
    self.kind = kind
    self.text = text
    self.place = place
    self.parent = parent
    self.isCity = isCity
  }
}

/// A post that somebody is known to hold or to have held, by an article or by the person's record.
package struct KnownPost: Hashable, Sendable {
  package var person: Int32
  /// As printed: `Thứ trưởng Bộ Công an`; several with semicolons between them.
  package var title: String
  /// `Thiếu tướng`, `PGS.TS`, as printed with it.
  package var rank: String?
  /// The bodies and provinces to which the post belongs, beside those that the title names.
  package var belongsTo: [Int32]
  /// When it was held, where that is known, as numbers of days; open at both ends where it is not.
  package var held: ClosedRange<Int>

  package init(
    person: Int32,
    title: String,
    rank: String? = nil,
    belongsTo: [Int32],
    held: ClosedRange<Int> = .min ... .max
  ) {
    self.person = person
    self.title = title
    self.rank = rank
    self.belongsTo = belongsTo
    self.held = held
  }
}
