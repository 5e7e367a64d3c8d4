/// Under which spellings the press prints the name of a province: one table for mentions, posts and
/// search.
package enum PlaceSpellings {
  /// Returns the further spellings of a name: those of the table, those without marks in one word
  /// (`Hanoi`), of a name with a hyphen its initials (`BR-VT`), of a city that with `City`.
  ///
  /// The name is as the record has it, or an alias; a city is one of a province's rank.
  package static func spellings(of name: String, isCity: Bool) -> [String] {
    let words = name.split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "–" }).map(String.init)
    var spellings = unusual(of: name)
    let bare = words.map { Folding.bareLetters(of: $0) }
    // `Thành phố Hồ Chí Minh` begins with the word that `City` is.
    let isMarked = words.count > 3 && Folding.comparisonKey(of: words[0]) == "thanh"
    if words.count <= 2 { spellings.append(bare.joined()) }
    let french = Self.french(words.joined(separator: " "))
    if Folding.bareLetters(of: french) != french.lowercased() { spellings.append(french) }
    if isCity, !isMarked {
      spellings.append(bare.joined(separator: " ") + " City")
      if words.count == 2 { spellings.append(bare.joined() + " City") }
    }
    return spellings
  }

  /// Returns those spellings that do not follow from the letters of a name: those of the table, and
  /// initials.
  package static func unusual(of name: String) -> [String] {
    (table[Folding.comparisonKey(of: name)] ?? []) + initials(of: name)
  }

  /// The name as French texts print it: the circumflex stays, the other marks go (`Cân Tho`, `Lâm Dông`).
  private static func french(_ name: String) -> String {
    var letters = ""
    for scalar in name.unicodeScalars {
      guard let letter = VietnameseLetter(scalar) else {
        letters.unicodeScalars.append(scalar)
        continue
      }
      let base = Character(Unicode.Scalar(letter.base))
      let written = letter.quality == .circumflex ? circumflexes[base] ?? base : base
      letters += letter.isUppercase ? written.uppercased() : String(written)
    }
    return letters
  }

  private static let circumflexes: [Character: Character] = ["a": "â", "e": "ê", "o": "ô"]

  /// `BR-VT` and `BRVT` of `Bà Rịa - Vũng Tàu`.
  private static func initials(of name: String) -> [String] {
    let parts = name.split(whereSeparator: { $0 == "-" || $0 == "–" })
    // Of `TT-Huế` there are none.
    guard parts.count > 1, parts.allSatisfy({ $0.split(separator: " ").count > 1 }) else {
      return []
    }
    let initials = parts.map { part in
      part.split(separator: " ").compactMap { $0.first.map(String.init) }.joined().uppercased()
    }
    return [initials.joined(separator: "-"), initials.joined()]
  }

  /// Spellings that no rule gives, by the comparison key of the usual one.
  private static let table: [String: [String]] = Dictionary(
    uniqueKeysWithValues: [
      [
        "Đắk Lắk", "Đắc Lắc", "Đăk Lăk", "Đắk Lăk", "Đăk Lắk", "Đak Lak", "Đác Lác", "Đắc Lắk",
        "Đắk Lắc", "Dac Lac", "Daclac", "Darlac",
      ],
      [
        "Đắk Nông", "Đắc Nông", "Đăk Nông", "Đak Nông", "Đác Nông", "Dac Nong", "Dacnong",
      ],
      ["Kon Tum", "Kontum", "Kon Tom", "Con Tum", "Công Tum"],
      ["Bắc Kạn", "Bắc Cạn"],
      [
        "Thừa Thiên Huế", "TT Huế", "TT.Huế", "TT-Huế", "T.T.Huế", "TTHuế", "T.T Huế",
        "Thua Thiên-Huê",
      ],
      ["Hồ Chí Minh", "TP.HCM", "TPHCM", "HCMC", "HCM City", "Hô Chi Minh-Ville"],
      ["Hà Nội", "Hanoï"],
    ].map { group in (Folding.comparisonKey(of: group[0]), Array(group.dropFirst())) }
  )
}
