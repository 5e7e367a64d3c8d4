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
  ///
  /// Of two units of one name the valid one is meant. A name whose every unit is past is still
  /// theirs.
  package var validPlaces: Set<Int32>?

  package init(
    participants: Set<Int32> = [],
    organizers: Set<Int32> = [],
    bodies: Set<Int32> = [],
    places: Set<Int32> = [],
    validPlaces: Set<Int32>? = nil
  ) {
    self.participants = participants
    self.organizers = organizers
    self.bodies = bodies.union(organizers)
    self.places = places
    self.validPlaces = validPlaces
  }
}
