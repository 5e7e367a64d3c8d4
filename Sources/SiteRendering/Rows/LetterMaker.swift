internal import ArchiveModel
internal import SitePlanning
internal import VietnameseText
internal import Wording

/// Puts names under the letters that they begin with.
struct LetterMaker: Sendable {
  /// The letters of a list, each leading to its place on whichever page it is.
  func ways(to initials: [Initial], in address: String) -> [AnchorRow] {
    initials.map { initial in
      let page = PageAddress.number(ofItem: initial.place)
      let anchor = Self.anchor(ofLetter: initial.letter)
      return AnchorRow(
        path: PageAddress.page(page, of: address) + "#" + anchor,
        text: initial.letter
      )
    }
  }

  /// The id of a letter's heading: `Đ` and `D` are two letters and so two ids.
  static func anchor(ofLetter letter: String) -> String {
    let numbers = letter.lowercased().unicodeScalars.map { scalar in
      scalar.isASCII && scalar.properties.isAlphabetic
        ? String(scalar) : String(scalar.value, radix: 16)
    }
    return "l-" + numbers.joined()
  }

  /// Puts sorted records under the letters that their names begin with, the letters in their order:
  /// names in quotation marks sort before all, and belong to the letter behind the mark.
  func letters<Record, Row>(
    _ references: some Sequence<Reference<Record>>,
    as row: (Reference<Record>) -> Row,
    by name: (Reference<Record>) -> String
  ) -> [LetterRow<Row>] {
    var letters: [LetterRow<Row>] = []
    var places: [String: Int] = [:]
    for reference in references {
      let letter = Alphabet.letter(of: name(reference))
      let place = places[letter, default: letters.count]
      if place == letters.count {
        letters.append(LetterRow(letter: letter, items: []))
        places[letter] = place
      }
      letters[place].items.append(row(reference))
    }
    return letters.sorted { SortKey($0.letter) < SortKey($1.letter) }
  }
}
