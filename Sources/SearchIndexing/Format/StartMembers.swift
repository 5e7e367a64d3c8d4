/// The start file as JSON: what is written, and what is read back.
struct StartMembers: Codable {
  /// Combining characters that folding knows, each at the place of its number.
  struct Fold: Codable {
    /// The tones B to F: huyền, hỏi, ngã, sắc, nặng.
    var tones = "\u{300}\u{309}\u{303}\u{301}\u{323}"
    /// The marks 1 to 3: circumflex, breve, horn.
    var marks = "\u{302}\u{306}\u{31B}"
    /// Letters that are a d with mark 4.
    var stroke = "đð"
  }

  var version: Int
  var documents: Int
  /// How many documents have no date: these come first.
  var entities: Int
  /// For each year that occurs: the year, and its first document.
  var dated: [[Int]]
  var kinds: [Kind]
  var fold = Fold()
  var syllables: String
  var frequencies: String
  /// Groups divided by `|`, what means the same in them by `=`.
  var equivalents: String
  /// Words divided by spaces; see ``Lookalikes``.
  var alike: String
  /// The lengths of the level codes of single words and of pairs.
  var levels: [String]
  /// Base64; see ``Directory``.
  var directory: String
  var directoryBits: Int
  /// How many shards have syllables as first words, and how many other words.
  var shards: [Int]
  /// How many postings the first tier of a single word and of a pair has.
  var hot: [Int]
  /// How many files there are in `more/`.
  var more: Int
  /// How many files there are in `moved/`; absent where no value was given up.
  var moved: Int?
  /// How many documents a file of cards and one of texts has.
  var cards: Int
  var texts: Int
  var facets: [Facet]
}

extension StartMembers {
  /// A kind without dates: its letter, its first document and the number of its documents.
  struct Kind: Codable, Equatable {
    var letter: String
    var first: Int
    var count: Int

    init(letter: String, first: Int, count: Int) {
      (self.letter, self.first, self.count) = (letter, first, count)
    }

    init(from decoder: any Decoder) throws {
      var row = try decoder.unkeyedContainer()
      letter = try row.decode(String.self)
      first = try row.decode(Int.self)
      count = try row.decode(Int.self)
    }

    func encode(to encoder: any Encoder) throws {
      var row = encoder.unkeyedContainer()
      try row.encode(letter)
      try row.encode(first)
      try row.encode(count)
    }
  }

  /// A facet: its name, the number of its values, and what else may be typed for its name.
  struct Facet: Codable, Equatable {
    var name: String
    var values: Int
    var typed: [String] = []

    init(name: String, values: Int, typed: [String]) {
      (self.name, self.values, self.typed) = (name, values, typed)
    }

    init(from decoder: any Decoder) throws {
      var row = try decoder.unkeyedContainer()
      name = try row.decode(String.self)
      values = try row.decode(Int.self)
      while !row.isAtEnd { typed.append(try row.decode(String.self)) }
    }

    func encode(to encoder: any Encoder) throws {
      var row = encoder.unkeyedContainer()
      try row.encode(name)
      try row.encode(values)
      for word in typed { try row.encode(word) }
    }
  }
}
