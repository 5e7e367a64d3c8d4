/// A value of a facet that was given up, and what took its place.
///
/// Who has an address with the old id still finds what it stands for.
package struct FormerValue: Sendable, Equatable {
  /// A value of any facet.
  package struct Key: Sendable, Hashable {
    package var facet: String
    package var id: String

    package init(facet: String, id: String) {
      self.facet = facet
      self.id = id
    }

    /// As files have it: `official:nguyen-van-ky`.
    var text: String { "\(facet):\(id)" }
  }

  package var former: Key
  /// One or several, of the same facet or of another.
  package var present: [Key]

  package init(_ former: Key, present: [Key]) {
    self.former = former
    self.present = present
  }
}
