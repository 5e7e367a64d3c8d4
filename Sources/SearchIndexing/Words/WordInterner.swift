/// Finds the folded form of a word by its raw bytes, so that each spelling is folded once.
///
/// An open hash table over one array of bytes: a word that was met before costs a hash, which the
/// scanner has made, and a comparison.
struct WordInterner {
  private struct Spelling {
    var hash: UInt64
    var tail: UInt64
    var offset: Int32
    var length: Int32
    var form: Int32
  }

  private(set) var forms = WordForms()
  private var slots = [Int32](repeating: -1, count: 1 << 12)
  private var spellings: [Spelling] = []
  private var letters: [UInt8] = []
  private var joined: [[UInt8]: Int32] = [:]

  /// Returns the number of the form of a word, or -1 where nothing of it can be looked up.
  mutating func form(of scanner: borrowing WordScanner) -> Int32 {
    var slot = Self.slot(of: scanner.hash, in: slots.count)
    while slots[slot] >= 0 {
      let spelling = spellings[Int(slots[slot])]
      if spelling.hash == scanner.hash, spelling.tail == scanner.tail,
        isEqual(spelling, scanner)
      {
        return spelling.form
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return insert(scanner, slot)
  }

  /// Returns the number of the form of words joined into one, which has no marks.
  mutating func form(joining base: [UInt8]) -> Int32 {
    if let form = joined[base] { return form }
    let form = forms.number(of: FoldedWord(joined: base))
    joined[base] = form
    return form
  }

  private mutating func insert(_ scanner: borrowing WordScanner, _ slot: Int) -> Int32 {
    let word = FoldedWord(String(decoding: scanner.word, as: UTF8.self))
    let form = word.base.isEmpty ? -1 : forms.number(of: word)
    slots[slot] = Int32(spellings.count)
    spellings.append(
      Spelling(
        hash: scanner.hash,
        tail: scanner.tail,
        offset: Int32(letters.count),
        length: Int32(scanner.end - scanner.start),
        form: form
      )
    )
    letters.append(contentsOf: scanner.word)
    if spellings.count * 2 > slots.count { grow() }
    return form
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, spelling) in spellings.enumerated() {
      var slot = Self.slot(of: spelling.hash, in: slots.count)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  private func isEqual(_ spelling: Spelling, _ scanner: borrowing WordScanner) -> Bool {
    let length = scanner.end - scanner.start
    guard Int(spelling.length) == length else { return false }
    guard length > 8 else { return true }
    let offset = Int(spelling.offset)
    for index in 0..<length where letters[offset + index] != scanner.bytes[scanner.start + index] {
      return false
    }
    return true
  }

  private static func slot(of hash: UInt64, in count: Int) -> Int {
    Int(truncatingIfNeeded: hash ^ hash >> 32) & (count - 1)
  }
}
