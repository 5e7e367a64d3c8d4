internal import ArchiveLinking
internal import ArchiveModel
internal import Wording

/// Makes the rows by which lists show units.
struct ProvinceRowMaker: Sendable {
  let records: RecordDoor
  let links: LinkMaker
  let wording: Words
  let byProvince: Findings<Province, ProvinceConnections>

  func row(_ reference: Reference<Province>) -> ProvinceRow {
    let province = records[reference]
    let found = byProvince[reference]
    let (own, line) = (found.meetings.count, found.meetingsOfLine.count)
    return ProvinceRow(
      link: links.link(reference),
      kind: wording.word("province_kind", province.provinceKind.rawValue),
      region: province.region,
      valid: wording.validity(of: province),
      successor: province.successor.map(links.link),
      own: wording.number(own),
      line: wording.number(line),
      ownMeetings: wording.count(.countMeetings, own),
      lineMeetings: wording.count(.countMeetings, line)
    )
  }

  func row(predecessor reference: Reference<Province>) -> PredecessorRow {
    PredecessorRow(
      link: links.link(reference),
      valid: records[reference].valid.map(wording.date),
      meetings: wording.count(.countMeetings, byProvince[reference].meetingsOfLine.count)
    )
  }
}
