/// What stands in braces in a phrase: other phrases, or something of the record at hand.
enum Symbol: Int, CaseIterable {
  // Phrases.
  case headline, sentence, opening, actor, adverb, verb, object, modifier, purpose, statement
  case claim, cause, result, measure, heading, list, item, note
  // Phrases of news.
  case report, link, event, task, goods, affair, doer, spot, handling, dealing, mood, trend, moment
  case source, aim
  // Words of the article's fields.
  case crowd, thing, matter, deed, trait
  // Names and numbers that come from no record.
  case commune, hamlet, school, company, stranger, foreigner, abroad, decree, sum, amount, day
  case few, code, brand, phone, street
  // Things of the record.
  case person, organization, province, meeting, topic, number, percent, year

  /// Finds the symbol by the name that phrases use.
  init?(named name: Substring) {
    guard let symbol = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
    self = symbol
  }
}
