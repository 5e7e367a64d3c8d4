internal import ArchiveModel
internal import Diagnostics

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
      let unit = figure.figure.unit, !FigureUnit.mayHaveFractions(unit)
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

  /// The date of an id is neither the record's own nor that of a meeting.
  private static func otherDay(
    in id: String,
    than dates: [EDTFDate],
    at place: SourceLocation
  ) -> Diagnostic? {
    let written = IDDates(id)
    guard !dates.isEmpty, let said = written.said,
      !dates.contains(where: { written.coincide(with: $0) })
    else { return nil }
    let known = English.alternatives(Array(Set(dates.map(\.text))).sorted())
    return Diagnostic(
      .unlikelyValue,
      .warning,
      at: place,
      "the id says \(said.text), and the record \(known): rename the file, or say in a note why"
    )
  }

  // MARK: Names

  private static func addressed(_ official: WrittenOfficial) -> Diagnostic? {
    let name = official.name.value
    guard let form = FormOfAddress(before: name) else { return nil }
    return Diagnostic(
      .unlikelyValue,
      .warning,
      at: SourceLocation(path: official.source.path, position: official.name.position),
      "'\(form.words)' is no part of a name: forms of address, ranks, degrees and posts belong to the articles' "
        + "participants",
      suggestions: form.name.isEmpty ? [] : [form.name],
      replacing: name
    )
  }
}
