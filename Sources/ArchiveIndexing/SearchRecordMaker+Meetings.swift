internal import ArchiveLinking
internal import ArchiveModel
internal import SearchIndexing
internal import Wording

// Meetings: what, when, where, by whom, on what.

extension SearchRecordMaker {
  func record(of reference: Reference<Meeting>) -> SearchRecord {
    let meeting = archive.meetings[reference]
    let province = meeting.province.map { name(of: $0) }
    let namesProvince = province.map { meeting.place?.ends(with: $0) ?? false } ?? false
    var record = SearchRecord(
      meeting,
      title: meeting.name,
      date: meeting.date,
      detail: [meeting.place, namesProvince ? nil : province]
    )
    record.take(facts(of: meeting, reference), meeting.body)
    record.facets = facets.numbers(
      values(of: meeting, reference),
      RecordReference(reference)
    )
    return record
  }

  private func facts(of meeting: Meeting, _ reference: Reference<Meeting>) -> FactLines {
    var facts = FactLines()
    facts.add([
      wording.word("meeting_kind", meeting.meetingKind.rawValue),
      meeting.scope.map { wording.word("scope", $0.rawValue) },
      meeting.mode.map { wording.word("mode", $0.rawValue) },
    ])
    facts.add(meeting.date, words: date(of: reference))
    facts.add(meeting.place)
    facts.add(meeting.province.map { line(of: $0) })
    facts.add(contentsOf: meeting.organizers.map { name(of: $0) })
    facts.add(contentsOf: meeting.topics.map { name(of: $0) })
    facts.add([
      meeting.attendees.map { wording.count(.countPeople, $0) },
      meeting.sites.map { wording.count(.countSites, $0) },
    ])
    facts.add(meeting.note)
    return facts
  }

  /// The organizations are those that organized it, and those of the people who took part.
  private func values(of meeting: Meeting, _ reference: Reference<Meeting>) -> SearchFacets.Values {
    var values = SearchFacets.Values()
    if let province = meeting.province { values.provinces = [province] }
    values.officials = connections.attendance[reference]
    values.organizations = meeting.organizers
    for report in connections.reports[reference] {
      values.organizations += bodies(of: report)
    }
    values.topics = meeting.topics
    return values
  }
}

extension String {
  /// `Thành phố Hòa Bình` ends with `Hòa Bình`, byte for byte.
  fileprivate func ends(with name: String) -> Bool {
    utf8.suffix(name.utf8.count).elementsEqual(name.utf8)
  }
}
