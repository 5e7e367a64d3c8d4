/// Every address of a record or redirect that was ever published, and what else stood there: what
/// `addresses.txt` keeps.
package struct AddressLedger: Sendable, Equatable {
  /// In the order of the bytes of their addresses, each address once.
  package private(set) var entries: [AddressEntry] = []
  private var places: [RecordAddress: Int] = [:]

  /// Takes entries in any order; what several say of one address is joined.
  package init(_ entries: some Sequence<AddressEntry> = []) {
    var joined: [AddressEntry] = []
    for entry in entries {
      if let place = places[entry.address] {
        joined[place].join(entry)
      } else {
        places[entry.address] = joined.count
        joined.append(entry)
      }
    }
    let keyed = joined.map { (Array($0.address.description.utf8), $0) }
    self.entries = keyed.sorted { $0.0.lexicographicallyPrecedes($1.0) }.map(\.1)
    for (place, entry) in self.entries.enumerated() { places[entry.address] = place }
  }

  package subscript(address: RecordAddress) -> AddressEntry? {
    places[address].map { entries[$0] }
  }

  package func contains(_ address: RecordAddress) -> Bool { places[address] != nil }

  /// Returns the ledger with all that a site has now: no address goes, and no count gets smaller.
  package func updated(by site: AddressLedger) -> AddressLedger {
    let known = entries.map { entry in
      site[entry.address].map { entry.updated(by: $0) } ?? entry
    }
    return AddressLedger(known + site.entries.filter { !contains($0.address) })
  }

  /// The lines of the file.
  package var text: String { entries.map { $0.text + "\n" }.joined() }

  /// What is written for each address and its notes; where a line stands is left aside.
  package static func == (left: AddressLedger, right: AddressLedger) -> Bool {
    left.entries.count == right.entries.count
      && zip(left.entries, right.entries).allSatisfy { $0.text == $1.text }
  }
}

/// An address that was published, with what stood there beside the record itself: a line of
/// `addresses.txt`.
///
///     articles/can-tho-2024-03-07-bao-cao 2024-03-07 p12 page-2 passages name-5f2c9a10
package struct AddressEntry: Sendable {
  package var address: RecordAddress
  /// Its line in the file, from 1; 0 where it stands in none.
  package var line = 0
  /// The date of the record as it was written, and further years under which it was listed.
  package var dates: [EDTFDate] = []
  /// The most paragraphs that it had: `p12`.
  package var paragraphs = 0
  /// The most pages that its longest list had: `page-2`.
  package var pages = 1
  /// Whether it had a page of passages that it shares with others.
  package var hasPassages = false
  /// Digests of its name, by which a record of another id is known again: `name-5f2c9a10`.
  package var names: [String] = []

  package init(_ address: RecordAddress, line: Int = 0) {
    self.address = address
    self.line = line
  }

  /// The years under which it was listed.
  package var years: Set<Int> { Set(dates.compactMap(\.year)) }

  /// Takes what another line says of the same address, as where two branches were merged.
  mutating func join(_ other: AddressEntry) {
    dates += other.dates.filter { !dates.contains($0) }
    // The line that is named is the one that says most.
    if other.paragraphs > paragraphs { (paragraphs, line) = (other.paragraphs, other.line) }
    pages = max(pages, other.pages)
    hasPassages = hasPassages || other.hasPassages
    names += other.names.filter { !names.contains($0) }
  }

  /// Says whether the entry lacks a page or a paragraph that stands there now.
  package func lacksSomething(of now: AddressEntry) -> Bool {
    now.paragraphs > paragraphs || now.pages > pages || (now.hasPassages && !hasPassages)
      || !now.years.isSubset(of: years)
  }

  /// Returns the entry with what stands there now.
  func updated(by now: AddressEntry) -> AddressEntry {
    var entry = self
    entry.join(now)
    entry.line = line
    if !now.dates.isEmpty {
      let further = years.subtracting(now.years).sorted()
      entry.dates =
        now.dates + further.compactMap { EDTFDate(year: $0, month: nil, day: nil) }
    }
    if !now.names.isEmpty { entry.names = now.names }
    return entry
  }

  package var text: String {
    var words = [address.description] + dates.map(\.text)
    if paragraphs > 0 { words.append("p\(paragraphs)") }
    if pages > 1 { words.append("page-\(pages)") }
    if hasPassages { words.append("passages") }
    return (words + names.map { "name-\($0)" }).joined(separator: " ")
  }
}
