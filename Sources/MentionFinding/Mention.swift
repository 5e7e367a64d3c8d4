/// A place in a text where something of the archive is named.
package struct Mention: Hashable, Sendable {
  /// Offsets into the UTF-8 of the text: the name without address, rank and degree, and of a body
  /// with the province that belongs to its name.
  package var range: Range<Int>
  package var subject: Int32
  /// The post beside the name is a former one: `nguyên Chủ tịch`.
  package var isFormer: Bool
  package var ground: MentionGround

  package init(
    range: Range<Int>,
    subject: Int32,
    isFormer: Bool = false,
    ground: MentionGround = .name
  ) {
    self.range = range
    self.subject = subject
    self.isFormer = isFormer
    self.ground = ground
  }
}

/// By what it was told who or what a name means, where a reader could doubt it.
package enum MentionGround: UInt8, Sendable {
  /// The name alone says it.
  case name
  /// The article: who took part, which province it is about, whom its text named before.
  case article
  /// The post beside a person's name.
  case post
  /// The date: of units of one name the one that existed then.
  case date
}

/// A place in a text where a name stands and more than one could be meant, or none for sure.
package struct Ambiguity: Hashable, Sendable {
  /// Offsets into the UTF-8 of the text.
  package var range: Range<Int>
  /// Those who could be meant, in ascending order; one where it may also be somebody unknown.
  package var candidates: [Int32]

  package init(range: Range<Int>, candidates: [Int32]) {
    self.range = range
    self.candidates = candidates
  }
}

/// What was found in a text, both lists in the order of the text and without overlaps.
package struct FoundMentions: Hashable, Sendable {
  package var mentions: [Mention]
  package var ambiguities: [Ambiguity]

  package init(mentions: [Mention] = [], ambiguities: [Ambiguity] = []) {
    self.mentions = mentions
    self.ambiguities = ambiguities
  }
}
