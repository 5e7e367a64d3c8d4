import PassageMatching

extension PassageCorpus {
  /// Takes texts of words; a word's number is made of its letters alone.
  init(_ texts: [String]) {
    self.init()
    for text in texts { append(PassageCorpus.keys(of: text)) }
  }

  /// Takes texts of numbers.
  init(numbers texts: [[UInt64]]) {
    self.init()
    for text in texts { append(text) }
  }

  static func words(of text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
  }

  static func keys(of text: String) -> [UInt64] {
    words(of: text).map { word in
      word.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
  }
}

extension RecurringPassages {
  /// Each cluster as its texts and the words that stand there.
  func clusterWords(in texts: [String]) -> [[String]] {
    clusters.map { cluster in
      cluster.occurrences.map { occurrence in
        let words = PassageCorpus.words(of: texts[occurrence.text])
        return "\(occurrence.text): " + words[occurrence.range].joined(separator: " ")
      }
    }
  }
}
