internal import ArchiveLinking
internal import ArchiveModel
internal import SearchIndexing
internal import Wording

// Records that are little but names: organizations, provinces, topics.

extension SearchRecordMaker {
  func record(of reference: Reference<Organization>) -> SearchRecord {
    let organization = archive.organizations[reference]
    let province = organization.province.map { name(of: $0) }
    let parent = organization.parent.map { name(of: $0) }
    let kind = organization.organizationKind.map { wording.word("organization_kind", $0.rawValue) }
    var record = SearchRecord(
      organization,
      title: organization.name,
      names: organization.aliases,
      detail: [province ?? parent ?? kind]
    )
    var facts = FactLines()
    facts.add(kind)
    facts.add(parent)
    facts.add(organization.province.map { line(of: $0) })
    facts.add(organization.note)
    record.take(facts, organization.body)
    var values = SearchFacets.Values()
    values.organizations = [reference]
    if let province = organization.province { values.provinces = [province] }
    record.facets = facets.numbers(values, RecordReference(reference))
    return record
  }

  func record(of reference: Reference<Province>) -> SearchRecord {
    let province = archive.provinces[reference]
    let kind = wording.word("province_kind", province.provinceKind.rawValue)
    let valid = province.valid.flatMap { $0 == .unknown ? nil : wording.date($0) }
    var record = SearchRecord(
      province,
      title: province.name,
      names: names(of: reference),
      detail: [kind, valid]
    )
    var facts = FactLines()
    facts.add(province.region)
    facts.add(kind)
    facts.add(valid)
    if line(of: reference) != province.name { facts.add(line(of: reference)) }
    record.take(facts)
    var values = SearchFacets.Values()
    values.provinces = [reference]
    record.facets = facets.numbers(values, RecordReference(reference))
    return record
  }

  /// The name as a law writes it, what else it is called, and the names of all that became part of
  /// it.
  ///
  /// These are one long name, of which each is a small part, so that who types `Bình Phước` finds
  /// Bình Phước before Đồng Nai. What a unit became part of is none of its names: who types
  /// `Cần Thơ` does not mean Sóc Trăng.
  private func names(of reference: Reference<Province>) -> [String] {
    let province = archive.provinces[reference]
    var names = FactLines()
    names.add(province.officialName)
    names.add(contentsOf: province.aliases)
    let line = connections.succession.line(into: reference)
    names.add(line.dropFirst().map { archive.provinces[$0].officialName })
    return names.lines.filter { $0 != province.name }
  }

  func record(of reference: Reference<Topic>) -> SearchRecord {
    let topic = archive.topics[reference]
    var record = SearchRecord(topic, title: topic.name, names: topic.aliases)
    var facts = FactLines()
    facts.add(topic.note)
    record.take(facts)
    var values = SearchFacets.Values()
    values.topics = [reference]
    record.facets = facets.numbers(values, RecordReference(reference))
    return record
  }
}

extension Province {
  /// `Tỉnh Sóc Trăng`, `Thành phố Hồ Chí Minh`: a name, and so the same in every language.
  fileprivate var officialName: String {
    let kind = fields.provinceKind == .tinh ? "Tỉnh" : "Thành phố"
    return name.hasPrefix(kind) ? name : "\(kind) \(name)"
  }
}
