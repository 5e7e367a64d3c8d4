internal import VietnameseText

/// Returns the keys of the words of a text.
func keys(_ text: String) -> [UInt64] { SyllableScan.syllables(in: text).map(\.key) }

/// Returns one number for two words.
func pairKey(_ words: String) -> UInt64 {
  let keys = keys(words)
  return NameSteps.pair(keys[0], keys[1])
}

/// Returns the numbers of a list of two words each, divided by commas.
func pairKeys(_ list: String) -> Set<UInt64> {
  Set(list.split(separator: ",").map { pairKey(String($0)) })
}
