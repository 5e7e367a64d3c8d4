/// A hash of all that an index is made from, eight bytes at a time.
///
/// No protection from anybody who wants two archives to have one edition, and none is needed.
struct RecordDigest {
  private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15

  mutating func add(_ number: UInt64) {
    value = (value ^ number) &* 0xD6E8_FEB8_6659_FD93
    value ^= value >> 32
  }

  mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      add(bytes.count)
      let whole = bytes.count & ~7
      let raw = UnsafeRawBufferPointer(bytes)
      for offset in stride(from: 0, to: whole, by: 8) {
        let word = unsafe raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        add(UInt64(littleEndian: word))
      }
      add(unsafe raw[whole...].reduce(0 as UInt64) { $0 << 8 | UInt64($1) })
    }
  }

  mutating func add(_ texts: [String]) {
    add(texts.count)
    for text in texts { add(text) }
  }

  /// Adds a record with its values of some facets, in their order.
  mutating func add(_ record: SearchRecord, facets: [String]) {
    add(record.kind.rawValue)
    for text in [record.id, record.title, record.date, record.detail, record.language] { add(text) }
    add(record.year ?? .min)
    add(record.meeting ?? .min)
    add(record.names)
    add(record.lead)
    add(record.body)
    for facet in facets {
      let values = record.facets[facet] ?? []
      add(values.count)
      for value in values { add(value) }
    }
  }
}
