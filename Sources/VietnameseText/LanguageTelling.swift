/// Tells in which of a few languages a text is: the one that it is said to be in, Vietnamese, English.
///
/// Names prove nothing: a report in English is full of Nguyễn and Cần Thơ. What counts are the words
/// in small letters: those with marks that only Vietnamese has, against those that can be no syllable
/// of it. Between two foreign languages the words decide that each sentence has (of, and; des, les).
package struct LanguageTelling {
  /// How many words speak for Vietnamese, and how many against it.
  package private(set) var vietnamese = 0
  package private(set) var foreign = 0
  /// How many words were looked at: a text is left as soon as it is clear what it is.
  package private(set) var wordCount = 0
  /// The same of words with a capital, which in most languages are names.
  private var vietnameseNames = 0
  private var foreignNames = 0
  /// Words without any small letter that can be no syllable: mostly abbreviations, as in `Cần Thơ TV`.
  private var foreignCapitals = 0
  /// Words in small letters with marks that other languages have too: `là`, `ngày`.
  private var marked = 0
  private var english = 0
  private var said = 0
  private let saidWords: Set<[UInt8]>

  /// A lead of so many words is not caught up with.
  private static let clearLead = 12

  /// Looks at a text in Latin letters that is `said` to be in some language.
  package init(of text: String, said tag: String = "") {
    saidWords = FunctionWords.words(of: tag)
    var word = Word()
    for scalar in text.unicodeScalars {
      if word.take(scalar) { continue }
      count(word)
      word = Word()
      if abs(vietnamese - foreign) >= Self.clearLead { return }
    }
    count(word)
    // A headline in capitals has no other words.
    if !hasSmallLetters { (vietnamese, foreign) = (vietnameseNames, foreignCapitals) }
  }

  /// Whether some word began with a small letter or went on with one.
  private var hasSmallLetters = false

  /// Says whether it is Vietnamese; nil where its words do not tell.
  package var isVietnamese: Bool? {
    guard vietnamese == foreign else { return vietnamese > foreign }
    // `Chưa rõ ngày`: nothing is against it.
    return foreign == 0 && marked > 0 && hasVietnameseNames ? true : nil
  }

  /// Says whether names without any other word are Vietnamese.
  package var hasVietnameseNames: Bool { vietnameseNames > 0 && foreignNames == 0 }

  /// Says whether some names can be no Vietnamese ones.
  package var hasForeignNames: Bool { foreignNames > 0 }

  /// Says whether it has more of what sentences in the language have that it is said to be in.
  package var isSaid: Bool { said > english }

  /// Says whether it has more of what English sentences have than of what is said to be its language.
  package var isEnglish: Bool { english > said }

  private mutating func count(_ word: Word) {
    guard !word.base.isEmpty else { return }
    wordCount += 1
    if word.hasSmallLetters { hasSmallLetters = true }
    if word.isBare, FunctionWords.english.contains(word.base) { english += 1 }
    if saidWords.contains(word.base) { said += 1 }
    let speaks = word.speaksForVietnamese
    if speaks == nil, !word.isBare, !word.isCapital { marked += 1 }
    switch (word.isCapital, speaks) {
    case (_, nil): break
    case (false, true?): vietnamese += 1
    case (false, false?): foreign += 1
    case (true, true?): vietnameseNames += 1
    case (true, false?):
      if word.hasSmallLetters { foreignNames += 1 } else { foreignCapitals += 1 }
    }
  }

  /// A word as far as it is read.
  private struct Word {
    /// Its letters without their marks.
    var base: [UInt8] = []
    var isCapital = false
    var hasSmallLetters = false
    private var hasVietnameseMark = false
    /// A mark that no other language writes at all, so that even `Đắk` is told.
    private var hasCertainMark = false
    private(set) var isBare = true
    private var isForeign = false

    /// Takes a letter; returns false for what belongs to no word.
    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
      guard let letter = VietnameseLetter(scalar) else {
        guard scalar.value >= 0xC0, scalar.properties.isAlphabetic else { return false }
        isForeign = true
        base.append(0)
        return true
      }
      if base.isEmpty { isCapital = letter.isUppercase }
      if !letter.isUppercase { hasSmallLetters = true }
      if letter.quality != .plain || letter.tone != .ngang { isBare = false }
      if letter.isOnlyVietnamese { hasVietnameseMark = true }
      if letter.isCertainlyVietnamese { hasCertainMark = true }
      if letter.quality == .foreign { isForeign = true }
      base.append(letter.base)
      return true
    }

    /// Whether it is a word of Vietnamese or of another language; nil where it may be either.
    var speaksForVietnamese: Bool? {
      if isForeign || base.first.map(Self.isForeign) ?? false { return false }
      if hasCertainMark { return true }
      guard isSyllable else { return false }
      if hasVietnameseMark { return true }
      return isBare && FunctionWords.foreign.contains(base) ? false : nil
    }

    /// In Vietnamese only names of others begin with these.
    private static func isForeign(_ letter: UInt8) -> Bool {
      switch letter {
      case UInt8(ascii: "f"), UInt8(ascii: "j"), UInt8(ascii: "w"), UInt8(ascii: "z"): true
      default: false
      }
    }

    /// The table has i for a y at the end, where both sound so.
    private var isSyllable: Bool {
      if VietnameseSyllable.isPossible(base) { return true }
      guard base.last == UInt8(ascii: "y") else { return false }
      return VietnameseSyllable.isPossible(base.dropLast() + [UInt8(ascii: "i")])
    }
  }
}

/// The words that each sentence of a language has, without their marks.
private enum FunctionWords {
  /// English, those alone that no other of these languages has.
  static let english = set(
    "the of and to for with on is was were are by from at that this has have its an not no report"
  )

  /// What can be a syllable of Vietnamese, but hardly is a word of it as it stands.
  static let foreign = set("the by on at et un de le la el il en se")

  static func words(of tag: String) -> Set<[UInt8]> {
    tag.split(separator: "-").first.flatMap { others[$0.lowercased()] } ?? []
  }

  private static let others: [String: Set<[UInt8]>] = [
    "de": "der die das und ist von mit fur auf ein eine im des den zu nicht",
    "es": "el la los las de del y en que por para con un una se no a al",
    "fr": "le la les l de des du d et en au aux un une que qui dans pour sur par a est on",
    "id": "yang dan di ke dari untuk dengan ini itu pada dalam adalah",
    "it": "il lo la gli le di del della dei e in che per con un una su no a al on",
    "nl": "de het een en van in op te is was met voor aan dat niet",
    "pl": "i w na z do nie ze sie o to dla jest",
    "pt": "o a os as de do da dos das e em que por para com um uma no na ao",
    "ro": "si in de la a cu pe din pentru care un o ale al nu",
  ].mapValues(set)

  private static func set(_ words: String) -> Set<[UInt8]> {
    Set(words.split(separator: " ").map { Array($0.utf8) })
  }
}
