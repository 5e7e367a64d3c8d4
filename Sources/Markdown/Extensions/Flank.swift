/// What stands beside a run of signs (GitHub Flavored Markdown 0.29, "left-flanking").
enum Flank {
  case space, punctuation, letter

  /// Takes the character, or nil at the beginning or end of a text.
  init(_ scalar: Unicode.Scalar?) {
    guard let scalar, !scalar.properties.isWhitespace else {
      self = .space
      return
    }
    if scalar.isASCII {
      let isLetter = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      self = isLetter ? .letter : .punctuation
      return
    }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      self = .punctuation
    default: self = .letter
    }
  }
}
