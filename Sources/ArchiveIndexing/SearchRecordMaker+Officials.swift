internal import ArchiveLinking
internal import ArchiveModel
internal import SearchIndexing
internal import Wording

// Officials: all their names, and their posts over time.

extension SearchRecordMaker {
  func record(of reference: Reference<Official>) -> SearchRecord {
    let official = archive.officials[reference]
    let organizations = organizations(of: reference)
    let provinces = provinces(of: reference, organizations)
    var record = SearchRecord(
      official,
      title: official.name,
      names: official.aliases,
      detail: [lastPost(of: reference) ?? official.positions.last?.title]
    )
    record.take(facts(of: reference, provinces), official.body)
    var values = SearchFacets.Values()
    values.officials = [reference]
    values.organizations = organizations
    values.provinces = provinces
    record.facets = facets.numbers(values, RecordReference(reference))
    return record
  }

  /// The last post that is printed, in words.
  private func lastPost(of reference: Reference<Official>) -> String? {
    posts(of: reference).first { $0.position != nil }?.words { name(of: $0) }
  }

  /// The posts that articles attest, the latest first.
  private func posts(of reference: Reference<Official>) -> some Sequence<Post> {
    connections.appearances[reference].lazy.map { appearance in
      archive.articles[appearance.article].participations[appearance.index].post
    }
  }

  private func organizations(of reference: Reference<Official>) -> [Reference<Organization>] {
    let known = archive.officials[reference].positions.compactMap(\.organization)
    let all = posts(of: reference).compactMap(\.organization) + known
    var seen: Set<Reference<Organization>> = []
    return all.filter { seen.insert($0).inserted }
  }

  /// Those of the organizations, then those of the meetings, each once.
  private func provinces(
    of reference: Reference<Official>,
    _ organizations: [Reference<Organization>]
  ) -> [Reference<Province>] {
    let ofPosts = organizations.compactMap { archive.organizations[$0].province }
    let ofMeetings = connections.attended[reference].compactMap {
      archive.meetings[$0].province
    }
    var seen: Set<Reference<Province>> = []
    return (ofPosts + ofMeetings).filter { seen.insert($0).inserted }
  }

  private func facts(
    of reference: Reference<Official>,
    _ provinces: [Reference<Province>]
  ) -> FactLines {
    let official = archive.officials[reference]
    var facts = FactLines()
    var last: Post?
    for post in posts(of: reference) where post != last {
      facts.add(line(of: post))
      last = post
    }
    for position in official.positions {
      let years = [position.from, position.to].compactMap { $0.map(wording.date) }
      facts.add([
        position.title, position.organization.map { name(of: $0) },
        years.isEmpty ? nil : years.joined(separator: " – "),
      ])
    }
    facts.add(contentsOf: provinces.map { line(of: $0) })
    facts.add(official.note)
    return facts
  }
}
