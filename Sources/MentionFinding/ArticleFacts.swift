/// What an article's metadata say, by which a name in its text is understood.
package struct ArticleFacts: Sendable {
  /// Who took part, as the article reports it.
  package var participants: Set<Int32>
  /// The organizers of its meetings, the first to be meant by a shortened name.
  package var organizers: Set<Int32>
  /// The bodies of its participants, and those that it names as its own.
  package var bodies: Set<Int32>
  /// The provinces of its meetings and those it is about.
  package var places: Set<Int32>
  /// The places that existed at the date of the article; nil where that is not known.
  package var validPlaces: Set<Int32>?
  /// The day of which the article speaks, as the number by which posts are dated.
  package var day: Int?
  /// The ranks of the participants as this article prints them, as ``KnownPerson/ranks`` has them.
  private(set) var ranks: [Int32: Set<UInt64>] = [:]
  /// Whom the next paragraph names, as the caller knows otherwise: by a link of the author.
  package var named: Set<Int32> = []
  /// Who and what the text named up to here.
  var introduced: Set<Int32> = []
  /// The ranks with which the text named people up to here.
  var introducedRanks: [Int32: Set<UInt64>] = [:]
  /// The given names of those who took part or were named up to here.
  var callable: Set<UInt64> = []
  private var isPrepared = false
  /// Those of whose name the text named somebody else up to here.
  var strangers: Set<Int32> = []

  package init(
    participants: Set<Int32> = [],
    organizers: Set<Int32> = [],
    bodies: Set<Int32> = [],
    places: Set<Int32> = [],
    validPlaces: Set<Int32>? = nil,
    day: Int? = nil,
    ranks: [Int32: String] = [:]
  ) {
    self.participants = participants
    self.organizers = organizers
    self.bodies = bodies.union(organizers)
    self.places = places
    self.validPlaces = validPlaces
    self.day = day
    self.ranks = ranks.mapValues { KnownPerson.ranks(in: $0) }
  }

  /// Takes back that the text named some.
  package mutating func forget(_ subjects: Set<Int32>) { introduced.subtract(subjects) }

  /// Notes the given names of those who took part, once for an article, and of those whom the caller
  /// knows to be named.
  mutating func prepare(_ table: NameTable) {
    if !isPrepared {
      isPrepared = true
      for person in participants { callable.formUnion(table.givenNames(of: person)) }
    }
    for person in named { callable.formUnion(table.givenNames(of: person)) }
    introduced.formUnion(named)
    named = []
  }
}
