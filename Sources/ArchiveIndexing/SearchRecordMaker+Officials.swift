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
      detail: [detail(of: reference) ?? official.positions.last?.title]
    )
    record.take(facts(of: reference, provinces), official.body)
    var values = SearchFacets.Values()
    values.officials = [reference]
    values.organizations = organizations
    values.provinces = provinces
    record.facets = facets.numbers(values, RecordReference(reference))
    return record
  }

  /// What tells a person apart, where others have the same name; else the last post.
  private func detail(of reference: Reference<Official>) -> String? {
    let last = lastPost(of: reference)
    guard let distinction = connections.namesakes.distinctions[reference] else { return last }
    return last.map { $0.contains(distinction) ? $0 : "\(distinction) · \($0)" } ?? distinction
  }

  /// The last post that is printed, in words.
  private func lastPost(of reference: Reference<Official>) -> String? {
    connections.careers[reference].latest.map { appearance in
      let printed = archive.articles[appearance.article].participations[appearance.index].printed
      return printed.words { name(of: $0) }
    }
  }

  private func organizations(of reference: Reference<Official>) -> [Reference<Organization>] {
    let held = connections.careers[reference].posts.reversed().map(\.post.organization)
    var seen: Set<Reference<Organization>> = []
    return held.filter { seen.insert($0).inserted }
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
    let career = connections.careers[reference]
    for attested in career.posts.reversed() {
      let known = attested.known.map { official.positions[$0] }
      facts.add(
        [attested.title, name(of: attested.post.organization)] + known.map(years(of:))
      )
    }
    facts.add(contentsOf: career.unread.reversed().map(\.words))
    facts.add(contentsOf: career.ranks.reversed().map(\.words))
    for position in official.positions where position.organization == nil {
      facts.add([position.title, years(of: position)])
    }
    facts.add(contentsOf: provinces.map { line(of: $0) })
    facts.add(official.note)
    return facts
  }

  private func years(of position: Official.KnownPosition) -> String? {
    let years = [position.from, position.to].compactMap { $0.map(wording.date) }
    return years.isEmpty ? nil : years.joined(separator: " – ")
  }
}

extension Career.AttestedPost {
  /// Nil where it is only said that somebody is of the body.
  fileprivate var title: String? { post.title.isEmpty ? nil : post.title }
}
