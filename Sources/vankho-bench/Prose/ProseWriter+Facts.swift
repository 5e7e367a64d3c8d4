internal import SeededNumbers

extension ProseWriter {
  /// Writes a word of the article's fields; says whether the symbol is one.
  mutating func writeWord(_ symbol: Symbol) -> Bool {
    let kind: PressField.Kind
    switch symbol {
    case .crowd: kind = .crowd
    case .thing: kind = .thing
    case .matter: kind = .matter
    case .deed: kind = .deed
    case .trait: kind = .trait
    default: return false
    }
    write(words.word(kind, &random))
    return true
  }

  /// Writes a name that comes from no record; says whether the symbol is one.
  mutating func writeName(_ symbol: Symbol) -> Bool {
    switch symbol {
    case .commune: append(words.name(.commune, &random))
    case .hamlet: appendStarting(words.name(.hamlet, &random))
    case .school: append(words.name(.school, &random))
    case .company: append(words.name(.company, &random))
    case .stranger: append(words.name(.stranger, &random))
    case .foreigner: append(words.name(.foreigner, &random))
    case .brand: append(PressNumbers.brand(&random))
    case .street: appendStarting(PressNumbers.street(&random))
    case .abroad: append(ForeignNames.place(&random))
    default: return false
    }
    return true
  }

  /// Writes a number, or a phrase around one; says whether the symbol is one.
  mutating func writeNumber(_ symbol: Symbol) -> Bool {
    switch symbol {
    case .number: append(PressNumbers.number(&random))
    case .few: append("\(random.within(2...48))")
    case .code: append(PressNumbers.code(&random))
    case .phone: append(PressNumbers.phone(&random))
    case .percent: append(PressNumbers.share(&random))
    case .year: append("\(subject.year - random.below(3))")
    case .decree: append(PressNumbers.decree(year: subject.year - random.below(4), &random))
    case .sum: append(PressNumbers.sum(&random))
    case .amount: append(PressNumbers.amount(&random))
    case .day: appendStarting(PressNumbers.day(year: subject.year, &random))
    default: return false
    }
    return true
  }

  /// Names the first of the provinces, which is where it happened.
  mutating func writeHome() {
    name(oneOf: Array(subject.provinces.prefix(1)), or: "địa phương")
  }

  /// Writes what is said of the record at hand.
  mutating func writeFact(_ symbol: Symbol) {
    switch symbol {
    case .person: name(oneOf: subject.people, or: "một đại biểu")
    case .organization: name(oneOf: subject.organizations, or: "cơ quan thường trực")
    case .province: name(oneOf: subject.provinces, or: "địa phương")
    case .topic: name(oneOf: subject.topics, or: "chuyên đề này")
    case .meeting: name(oneOf: subject.meeting.map { [$0] } ?? [], or: "buổi làm việc")
    default: break
    }
  }

  private mutating func name(oneOf choices: [ProseSubject.Named], or substitute: String) {
    let others = choices.filter { $0.reference != latest }
    guard !others.isEmpty else { return appendStarting(substitute) }
    let choice = random.pick(others)
    latest = choice.reference
    let isFirst = !linked.contains(choice.reference)
    if !choice.title.isEmpty, isFirst || random.chance(30) { appendStarting(choice.title) }
    guard makesLinks, isFirst, random.chance(75) else { return appendStarting(choice.name) }
    linked.append(choice.reference)
    append("[")
    appendStarting(choice.name)
    append("](\(choice.reference))")
  }
}
