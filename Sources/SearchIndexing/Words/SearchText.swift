/// The words of a text as the index has them; what a test and the command ask.
package enum SearchText {
  package struct Word: Equatable, Sendable {
    package var base: String
    package var code: String
    package var startsSentence: Bool

    package init(base: String, code: String, startsSentence: Bool) {
      self.base = base
      self.code = code
      self.startsSentence = startsSentence
    }
  }

  /// Returns a word's base and code; see ``FoldedWord``.
  package static func folded(_ word: String) -> (base: String, code: String) {
    let word = FoldedWord(word)
    return (String(decoding: word.base, as: UTF8.self), String(decoding: word.code, as: UTF8.self))
  }

  /// Returns the words of a line in order, and the bases of words that signs join.
  package static func words(of line: String) -> (words: [Word], joined: [String]) {
    var reader = LineReader()
    var tokens: [Token] = []
    let count = reader.read(line, into: &tokens)
    let forms = reader.words.forms
    let words = tokens.prefix(count).map { token in
      Word(
        base: String(decoding: forms.base(ofForm: token.form), as: UTF8.self),
        code: String(decoding: forms.forms[token.form].code, as: UTF8.self),
        startsSentence: token.startsSentence
      )
    }
    let joined = tokens.dropFirst(count).map { token in
      String(decoding: forms.base(ofForm: token.form), as: UTF8.self)
    }
    return (words, joined)
  }
}
