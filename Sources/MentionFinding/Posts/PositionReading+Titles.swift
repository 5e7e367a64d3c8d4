internal import VietnameseText

/// The titles before a body.
extension PositionReading {
  mutating func take(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let ending = spanEnding[range.upperBound].map { spans[$0] }
    let span = ending.flatMap { $0.words.lowerBound < range.lowerBound ? nil : $0 }
    let before = range.lowerBound..<(span?.words.lowerBound ?? range.upperBound)
    var part = PrintedPosts.Part(text: text(range), titles: [], body: span?.body ?? .none)
    // What names another body before its own, or joins two, is nobody's guess to part.
    let isJoined = before.last.map { Self.conjunctions.contains(words[$0].key) } ?? false
    let namesOther = span != nil && before.contains { spanStarts.contains($0) }
    guard !isJoined, !namesOther else {
      part.body = .unknown
      printed.parts.append(part)
      return
    }
    let isFormer = titles.former.contains(words[range.lowerBound].key)
    var (start, end) = (range.lowerBound, range.upperBound)
    for piece in pieces(of: before) {
      let isLast = piece.upperBound == before.upperBound
      let isBehind = span != nil && isLast
      let own = withoutLinks(withoutLead(piece))
      if !isBehind, isElsewhere(piece, own, before: span) {
        printed.parts.append(
          PrintedPosts.Part(text: text(piece), titles: [], body: .unknown)
        )
        if start == piece.lowerBound { start = piece.upperBound }
        if span == nil, isLast { end = piece.lowerBound }
        continue
      }
      guard !own.isEmpty else { continue }
      var title = closed(text(own))
      if let span, isLast, titles.isBare(words[own]) { title += " " + classWord(of: span.words) }
      let isFormerToo = titles.former.contains(words[piece.lowerBound].key)
      part.titles.append(
        PrintedPosts.Title(text: title, isFormer: isFormer || isFormerToo)
      )
    }
    part.text = text(start..<max(start, end))
    // A rank or `nguyên` alone says nothing of a post.
    if span == nil, part.titles.isEmpty { return }
    printed.parts.append(part)
  }

  /// Says whether a title, `own` without what stands before it, belongs to another body than the one
  /// behind it; without one, whether it names a body that is no part of any.
  private func isElsewhere(_ piece: Range<Int>, _ own: Range<Int>, before span: Span?) -> Bool {
    if titles.nameOther(piece, of: words, besidesParts: span == nil) { return true }
    // A degree with its subject: `Tiến sĩ Luật`.
    if span == nil, own.lowerBound > piece.lowerBound, !own.isEmpty,
      !titles.begin(at: own.lowerBound, of: words)
    {
      return true
    }
    guard let span, titles.areOfParty(own, of: words) else { return false }
    return !titles.mayHaveParty(span.words, of: words)
  }

  /// Cuts the words before a body at commas behind which a title begins.
  private func pieces(of range: Range<Int>) -> [Range<Int>] {
    guard !range.isEmpty else { return [] }
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    for index in range.dropFirst() where words[index].gap == .comma {
      guard titles.begin(at: index, of: words) else { continue }
      pieces.append(start..<index)
      start = index
    }
    return pieces + [start..<range.upperBound]
  }

  /// Leaves out what stands before a title and is none: `nguyên là`, ranks, degrees, `đồng chí`.
  private func withoutLead(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while case let count = titles.leadCount(of: words[range]), count > 0 {
      range = range.dropFirst(count)
    }
    return range
  }

  /// A bracket that closed behind the last word is put back.
  private func closed(_ title: String) -> String {
    title.contains("(") && !title.contains(")") ? title + ")" : title
  }

  private func withoutLinks(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let last = range.last, titles.links.contains(words[last].key),
      !words[last].isCapitalised
    {
      range = range.dropLast()
    }
    return range
  }

  /// The first word of a body's name, as printed or as its abbreviation stands for.
  private func classWord(of range: Range<Int>) -> String {
    let first = words[range.lowerBound]
    if first.isAllCapitals, let word = Self.abbreviated[first.key] { return word }
    let pair = words[range.prefix(2)].map(\.key)
    return text(Self.longClassWords.contains(pair) ? range.prefix(2) : range.prefix(1))
  }

  private static let abbreviated: [UInt64: String] = Dictionary(
    uniqueKeysWithValues: [
      ("BCĐ", "Ban"), ("BCĐNQ", "Ban"), ("VPTT", "Văn phòng"), ("VP", "Văn phòng"),
      ("UBND", "Ủy ban"), ("HĐND", "Hội đồng"), ("CA", "Công an"), ("CATP", "Công an"),
    ].map { (keys($0)[0], $1) }
  )

  private static let longClassWords: Set<[UInt64]> = Set(
    [
      "văn phòng", "công an", "ủy ban", "hội đồng", "học viện", "thanh tra", "tiểu ban", "tòa án",
      "trung tâm", "tạp chí",
    ].map { keys($0) }
  )

  /// The text from the first to the last of some words, with one space for any run of white space.
  private func text(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    let part = bytes[Int(words[first].start)..<Int(words[last].end)]
    return String(decoding: part, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
