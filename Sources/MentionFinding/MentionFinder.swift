package import VietnameseText

/// Finds names in texts and says whom they name, by what the article already says.
///
/// Made once over a ``NameTable``; then one call for each paragraph, from any number of threads:
///
///     let table = NameTable(names, posts: posts)
///     let finder = MentionFinder(table)
///     let facts = ArticleFacts(participants: [7], bodies: [31], places: [2])
///     let found = finder.mentions(in: "Thiếu tướng Nguyễn Văn Kỷ phát biểu.", of: facts)
///     // found.mentions: [Mention(range: 17..<35, subject: 7)], offsets into the UTF-8
///
/// A text is read in two passes: bodies and places first, the longest name at each word, then
/// people, whose posts name bodies. The time is linear in the text, whatever the number of names: of
/// 10,000 articles of 480 words, 16 mentions each, all that is done with mentions takes 109 µs of CPU
/// each (`vankho-bench stages`), of which reading the words is a fifth.
package struct MentionFinder: Sendable {
  let known: KnownNames

  package init(_ table: NameTable) { self.init(table, .all) }

  init(_ table: NameTable, _ rules: NameRules) { known = KnownNames(table, rules) }

  /// Returns what is named in a paragraph of an article.
  ///
  /// A paragraph is plain text. A caption or a list entry is a paragraph of its own.
  package func mentions(in text: String, of facts: ArticleFacts) -> FoundMentions {
    mentions(in: SyllableScan.syllables(in: text), of: facts)
  }

  /// Returns what is named in the UTF-8 of a paragraph.
  package func mentions(in bytes: ArraySlice<UInt8>, of facts: ArticleFacts) -> FoundMentions {
    mentions(in: SyllableScan.syllables(in: bytes), of: facts)
  }

  /// Returns what is named in a paragraph whose words are already read.
  package func mentions(in words: [ScannedSyllable], of facts: ArticleFacts) -> FoundMentions {
    var facts = facts
    return mentions(in: words, continuing: &facts)
  }

  /// Returns the same, and notes in the facts whom the paragraph named, for those that follow it.
  package func mentions(
    in words: [ScannedSyllable],
    continuing facts: inout ArticleFacts
  ) -> FoundMentions {
    facts.prepare(known.table)
    var reading = NameReading(words: words, known: known, facts: facts)
    reading.readNames()
    reading.readPeople()
    facts.introduced = reading.introduced
    facts.introducedRanks = reading.introducedRanks
    facts.strangers = reading.strangers
    facts.callable = reading.callable
    return reading.found
  }
}

/// The table and the rules in one place, so that a paragraph takes hold of them without a copy.
final class KnownNames: Sendable {
  let table: NameTable
  let rules: NameRules

  init(_ table: NameTable, _ rules: NameRules) {
    self.table = table
    self.rules = rules
  }
}
