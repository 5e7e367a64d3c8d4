internal import ArchiveModel
internal import Diagnostics
internal import VietnameseText

/// A value is well formed and hardly what was meant.
///
/// A `note` on the record, which says what is strange, settles it.
enum UnlikelyValueCheck {
  @Sendable static func findings(in catalogue: Catalogue) -> [Diagnostic] {
    let archive = catalogue.archive
    let articles = zip(catalogue.written.articles, archive.articles.records).flatMap {
      $0.fields.note == nil ? findings(in: $0, $1, archive) : []
    }
    let meetings = catalogue.written.meetings.compactMap { meeting in
      meeting.fields.note == nil
        ? otherDay(in: meeting.id.text, than: [meeting.fields.date], at: meeting.source.location)
        : nil
    }
    let officials = catalogue.written.officials.compactMap { official in
      official.fields.note == nil ? addressed(official) : nil
    }
    return articles + meetings + officials
  }

  private static func findings(
    in written: WrittenArticle,
    _ article: Article,
    _ archive: Archive
  ) -> [Diagnostic] {
    func place(_ position: SourcePosition) -> SourceLocation {
      SourceLocation(path: written.source.path, position: position)
    }
    var findings = written.figures.compactMap { thousands($0, at: place($0.position)) }
    if let published = written.published?.value, let retrieved = written.fields.retrieved,
      retrieved.latest < published.earliest
    {
      findings.append(early(retrieved, before: published, at: place(written.retrievedPosition)))
    }
    let reported = article.meetings.flatMap { report in
      [archive.meetings[report.meeting].date, report.date].compactMap(\.self)
    }
    let own = written.published.map { [$0.value] } ?? []
    // Of a meeting that is not on record nobody knows the day.
    let isKnown = written.meetings.count == article.meetings.count
    findings += [
      !isKnown
        ? nil : otherDay(in: written.id.text, than: own + reported, at: written.source.location)
    ].compactMap(\.self)
    return findings
  }

  // MARK: Numbers

  /// `34.178` households: a point between thousands is no point before a fraction.
  private static func thousands(
    _ figure: WrittenArticle.Figure,
    at place: SourceLocation
  ) -> Diagnostic? {
    let value = figure.figure.value
    guard !value.isNegative, value.fraction.utf8.count == 3, value.whole.utf8.count <= 3,
      value.whole != "0",
      let unit = figure.figure.unit, isOfWholeThings(unit)
    else { return nil }
    let meant = value.whole + value.fraction
    return Diagnostic(
      .unlikelyValue,
      .warning,
      at: place,
      "'\(value.whole).\(value.fraction)' has a point before a fraction, and a unit of whole things "
        + "(\(unit)): write thousands without a point",
      suggestions: [meant],
      replacing: "\(value.whole).\(value.fraction)"
    )
  }

  /// `hộ`, `lượt người`; not `tỷ đồng`, nor `triệu lượt người`.
  private static func isOfWholeThings(_ unit: String) -> Bool {
    let key = Folding.comparisonKey(of: unit)
    return wholeThings.contains { key == $0 || key.hasPrefix($0 + " ") }
  }

  private static let wholeThings = [
    "hộ", "người", "xã", "phường", "huyện", "quận", "thôn", "bản", "buôn", "làng", "tổ", "lớp",
    "cuộc",
    "bài", "tin", "vụ", "việc", "đối tượng", "học sinh", "đại biểu", "lượt", "dân tộc", "khẩu",
    "nhân khẩu", "nhà", "lao động", "cán bộ", "đảng viên", "hội viên", "câu", "buổi", "tỉnh",
    "cơ sở",
    "trường", "điểm trường", "sản phẩm", "tờ rơi", "cuốn", "văn bản", "đơn", "đơn vị", "ý kiến",
    "household", "households", "people", "person", "persons", "commune", "communes", "village",
    "villages", "participant", "participants", "delegate", "delegates", "student", "students",
    "worker", "workers", "case", "cases", "article", "articles", "copies", "officials", "families",
    "meetings", "classes",
  ].map(Folding.comparisonKey(of:))

  // MARK: Dates

  private static func early(
    _ retrieved: EDTFDate,
    before published: EDTFDate,
    at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .unlikelyValue,
      .warning,
      at: place,
      "it was retrieved (\(retrieved.text)) before it was published (\(published.text))"
    )
  }

  /// The date of an id is neither the record's own nor that of a meeting; where one of those is not
  /// certain, only the year counts.
  private static func otherDay(
    in id: String,
    than dates: [EDTFDate],
    at place: SourceLocation
  ) -> Diagnostic? {
    guard !dates.isEmpty, let said = date(in: id) else { return nil }
    let coincides = dates.contains { date in
      let isVague = date.isApproximate || date.isUncertain
      return date.mayCoincide(with: said) || isVague && date.year == said.year
    }
    guard !coincides else { return nil }
    let known = English.alternatives(Array(Set(dates.map(\.text))).sorted())
    return Diagnostic(
      .unlikelyValue,
      .warning,
      at: place,
      "the id says \(said.text), and the record \(known): rename the file, or say in a note why"
    )
  }

  /// `can-tho-2024-08-14-training` → 2024-08-14; nil where no year stands in an id.
  private static func date(in id: String) -> EDTFDate? {
    let bytes = Array(id.utf8)
    /// The number at a place, where exactly that many digits stand between hyphens or ends.
    func number(at start: Int, digits: Int) -> Int? {
      let end = start + digits
      guard end <= bytes.count, end == bytes.count || bytes[end] == UInt8(ascii: "-") else {
        return nil
      }
      var number = 0
      for byte in bytes[start..<end] {
        guard byte &- 0x30 < 10 else { return nil }
        number = number * 10 + Int(byte - 0x30)
      }
      return number
    }
    let starts = bytes.indices.lazy.filter { $0 == 0 || bytes[$0 - 1] == UInt8(ascii: "-") }
    for start in starts {
      guard let year = number(at: start, digits: 4), (1900...2099).contains(year) else { continue }
      let month = number(at: start + 5, digits: 2).flatMap { (1...12).contains($0) ? $0 : nil }
      let day = month.flatMap { _ in number(at: start + 8, digits: 2) }
      return EDTFDate(year: year, month: month, day: day)
        ?? EDTFDate(year: year, month: month, day: nil)
    }
    return nil
  }

  // MARK: Names

  /// `ông`, `bà`, a rank or a degree before a name is no part of it; Ông before no surname is one.
  private static func addressed(_ official: WrittenOfficial) -> Diagnostic? {
    let name = official.name.value
    let keys = words(name)
    guard keys.count > 1 else { return nil }
    var count = 0
    if keys[0] == "ông" || keys[0] == "bà" {
      guard name.first?.isLowercase == true || surnames.contains(keys[1]) else { return nil }
      count = 1
    }
    while let lead = leads.first(where: { keys[count...].starts(with: $0) }) { count += lead.count }
    guard count > 0 else { return nil }
    let parts = name.split { " .,".contains($0) }
    let rest = parts.dropFirst(count).joined(separator: " ")
    return Diagnostic(
      .unlikelyValue,
      .warning,
      at: SourceLocation(path: official.source.path, position: official.name.position),
      "'\(parts.prefix(count).joined(separator: " "))' is no part of a name: ranks and degrees belong "
        + "to the articles' participants",
      suggestions: rest.isEmpty ? [] : [rest],
      replacing: name
    )
  }

  private static let leads = (NameWords.ranks + NameWords.degrees + addresses).map(words)

  private static let addresses = [
    "đồng chí", "tướng", "chuẩn đô đốc", "đô đốc", "mr", "mrs", "ms", "major general",
    "lieutenant general", "senior lieutenant general", "lieutenant colonel", "colonel", "general",
    "major", "captain",
  ]

  private static let surnames = Set(words(NameWords.surnames))

  /// In small letters; `PGS.TS.` is two.
  private static func words(_ text: String) -> [String] {
    text.split { " .,\n".contains($0) }.map { $0.lowercased() }
  }
}
