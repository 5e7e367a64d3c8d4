internal import Digests
internal import Foundation

/// The start file, and that of the other words, as the client reads them.
struct StartReading {
  let members: StartMembers
  /// The syllables, and for each its forms.
  let syllables: [[UInt8]]
  let forms: [[[UInt8]]]
  let numbers: [[UInt8]: Int]
  let codes: [LevelCode]
  let groups: [DirectoryGroup]
  /// The number of the shard in which each group begins.
  let firstShards: [Int]
  let separators: [[UInt8]]

  init(_ folder: IndexFolder) throws(IndexFolder.Fault) {
    let payload = try folder.payload("start")
    // Another version may have other members.
    if let version = folder.version, version != StartFile.version {
      throw .init(sentence: "start.js is of version \(version), not \(StartFile.version).")
    }
    guard let members = try? JSONDecoder().decode(StartMembers.self, from: Data(payload)) else {
      throw .init(sentence: "start.js lacks a member, or has one of another type.")
    }
    self.members = members
    let table = SyllableTable.read(Array(members.syllables.utf8))
    guard let table, members.shards.count == 2, members.levels.count == 2, members.hot.count == 2,
      min(members.documents, members.cards - 1, members.texts - 1) >= 0
    else { throw .init(sentence: "start.js has a table that cannot be read.") }
    (syllables, forms) = table
    numbers = Dictionary(zip(syllables, syllables.indices)) { first, _ in first }
    codes = members.levels.map { LevelCode(lengths: $0.compactMap(\.hexDigitValue)) }
    guard let bytes = Base64.decoded(Array(members.directory.utf8)),
      let groups = try? Directory.read(BitReader(bytes), count: syllables.count)
    else { throw .init(sentence: "start.js has a directory that cannot be read.") }
    self.groups = groups
    firstShards = groups.firstShards
    separators = try folder.payload("literals").split(separator: 0x0A).map { Array($0) }
  }

  var universe: Int { PostingList.universe(of: members.documents) }
}

extension [DirectoryGroup] {
  /// The number of the shard in which each group begins.
  var firstShards: [Int] {
    var shard = -1
    return map { group in
      if group.startsShard { shard += 1 }
      defer { shard += group.cuts.count }
      return shard
    }
  }
}

extension Directory {
  /// Reads the groups of as many syllables.
  static func read(
    _ bits: BitReader,
    count: Int
  ) throws(BitReader.Exhausted) -> [DirectoryGroup] {
    var bits = bits
    var groups: [DirectoryGroup] = []
    for _ in 0..<count {
      var group = DirectoryGroup(startsShard: try bits.bit())
      let cuts = try bits.gamma() - 1
      if cuts > 0 {
        group.shift = try bits.bits(4)
        let k = try bits.bits(4)
        var bin = -1
        for _ in 0..<cuts {
          bin += try bits.rice(k) + 1
          group.cuts.append(bin)
        }
      }
      groups.append(group)
    }
    return groups
  }
}

extension SyllableTable {
  /// Reads the table; nil where it is none.
  static func read(_ text: [UInt8]) -> (syllables: [[UInt8]], forms: [[[UInt8]]])? {
    var (syllables, forms): ([[UInt8]], [[[UInt8]]]) = ([], [])
    var previous: [UInt8] = []
    var index = 0
    func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    while index < text.count {
      guard isDigit(text[index]) else { return nil }
      var base = Array(previous.prefix(Int(text[index] - 0x30)))
      index += 1
      while index < text.count, (0x61...0x7A).contains(text[index]) {
        base.append(text[index])
        index += 1
      }
      var codes: [[UInt8]] = []
      while let code = code(in: text, at: index) {
        codes.append(code)
        index += code.count
      }
      guard !codes.isEmpty else { return nil }
      syllables.append(base)
      forms.append(codes)
      previous = base
    }
    return (syllables, forms)
  }

  /// Returns the form that begins at a place: pairs of digits, and a tone.
  private static func code(in text: [UInt8], at start: Int) -> [UInt8]? {
    let digits = text[start...].prefix { $0 &- 0x30 < 10 }.count
    let end = start + digits
    guard digits % 2 == 0, end < text.count, (0x41...0x46).contains(text[end]) else { return nil }
    return Array(text[start...end])
  }
}
