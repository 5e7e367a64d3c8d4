internal import VietnameseText

/// Brings together what the workers gathered: one vocabulary, whoever read which record.
struct VocabularyMerge {
  private var forms = WordForms()
  private var formDocuments: [Int32] = []
  private var baseDocuments: [Int32] = []
  private var occurrences: [Int32] = []
  /// For each worker the merged number of each of its forms.
  private var numbers: [[Int32]] = []

  init(_ workers: [RecordGatherer]) {
    for worker in workers { add(worker) }
  }

  private mutating func add(_ worker: RecordGatherer) {
    var numbers: [Int32] = []
    for form in worker.forms.forms {
      let word = FoldedWord(base: worker.forms.bases[Int(form.base)], code: form.code)
      numbers.append(forms.number(of: word))
    }
    formDocuments.grow(to: forms.forms.count)
    occurrences.grow(to: forms.forms.count)
    baseDocuments.grow(to: forms.bases.count)
    for (local, number) in numbers.enumerated() where local < worker.formCounts.count {
      formDocuments[Int(number)] += worker.formCounts[local].documents
      occurrences[Int(number)] += worker.formCounts[local].terms
    }
    var isCounted = [Bool](repeating: false, count: worker.forms.bases.count)
    for (local, form) in worker.forms.forms.enumerated() where !isCounted[Int(form.base)] {
      isCounted[Int(form.base)] = true
      let base = Int(forms.forms[Int(numbers[local])].base)
      baseDocuments[base] += worker.baseCounts[Int(form.base)].documents
    }
    self.numbers.append(numbers)
  }

  /// Returns the vocabulary, for each worker the number in it of each of the worker's forms, and
  /// how many terms begin with each word.
  func merged(
    facets: [(key: [UInt8], documents: Int)]
  ) -> (vocabulary: Vocabulary, numbers: [[Int32]], occurrences: [Int]) {
    let formsOfBase = formsByBase()
    let isSyllable = forms.bases.indices.map { self.isSyllable($0, formsOfBase[$0]) }
    let bases = sortedBases()
    var words: [Vocabulary.Word] = []
    var counts: [Int] = []
    var final = [Int32](repeating: 0, count: forms.forms.count)
    var next: Int32 = 0
    for base in bases where isSyllable[base] {
      add(base, formsOfBase[base], to: &words, &counts, &final, &next)
    }
    let syllables = words.count
    var keys = facets[...]
    for base in bases where !isSyllable[base] {
      while let key = keys.first?.key, key.lexicographicallyPrecedes(forms.bases[base]) {
        Self.add(keys.removeFirst(), to: &words, &counts, &next)
      }
      add(base, formsOfBase[base], to: &words, &counts, &final, &next)
    }
    for facet in keys { Self.add(facet, to: &words, &counts, &next) }
    let vocabulary = Vocabulary(words: words, syllables: syllables)
    return (vocabulary, numbers.map { $0.map { final[Int($0)] } }, counts)
  }

  /// Adds a value of a facet, which is a word with one form.
  private static func add(
    _ facet: (key: [UInt8], documents: Int),
    to words: inout [Vocabulary.Word],
    _ counts: inout [Int],
    _ next: inout Int32
  ) {
    words.append(.init(base: facet.key, documents: facet.documents, codes: [[]]))
    counts.append(facet.documents)
    next += 1
  }

  private func add(
    _ base: Int,
    _ forms: [Int32],
    to words: inout [Vocabulary.Word],
    _ counts: inout [Int],
    _ final: inout [Int32],
    _ next: inout Int32
  ) {
    let sorted = forms.count > 1 ? forms.sorted(by: isMoreFrequent) : forms
    for (index, form) in sorted.enumerated() {
      final[Int(form)] = next + Int32(min(index, Vocabulary.mostForms - 1))
    }
    let codes = sorted.prefix(Vocabulary.mostForms).map { self.forms.forms[Int($0)].code }
    words.append(
      .init(
        base: self.forms.bases[base],
        documents: Int(baseDocuments[base]),
        codes: codes
      )
    )
    counts.append(forms.reduce(0) { $0 + Int(occurrences[Int($1)]) })
    next += Int32(codes.count)
  }

  private func isMoreFrequent(_ first: Int32, _ second: Int32) -> Bool {
    let (left, right) = (formDocuments[Int(first)], formDocuments[Int(second)])
    guard left == right else { return left > right }
    return forms.forms[Int(first)].code.lexicographicallyPrecedes(forms.forms[Int(second)].code)
  }

  private func formsByBase() -> [[Int32]] {
    var lists = [[Int32]](repeating: [], count: forms.bases.count)
    for (number, form) in forms.forms.enumerated() { lists[Int(form.base)].append(Int32(number)) }
    return lists
  }

  /// A base of small letters that Vietnamese could have, or that a text writes with its marks.
  private func isSyllable(_ base: Int, _ formsOfBase: [Int32]) -> Bool {
    let letters = forms.bases[base]
    guard letters.count <= VietnameseSyllable.longest,
      letters.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return false }
    return formsOfBase.contains { form in
      forms.traits[Int(form)].contains(.isSyllable) || forms.forms[Int(form)].code != [0x41]
    }
  }

  /// Returns the bases in the order of their bytes; eight at a time decide nearly always.
  private func sortedBases() -> [Int] {
    let heads = forms.bases.map { base in
      (0..<8).reduce(0 as UInt64) { $0 << 8 | UInt64($1 < base.count ? base[$1] : 0) }
    }
    return forms.bases.indices.sorted { first, second in
      if heads[first] != heads[second] { return heads[first] < heads[second] }
      return forms.bases[first].lexicographicallyPrecedes(forms.bases[second])
    }
  }
}
