internal import SeededNumbers

/// Phrases that put together make sentences, none of them copied from anywhere.
struct Grammar: Sendable {
  enum Part: Equatable, Sendable {
    /// The bytes inside of a sentence, and with a capital letter at its beginning.
    case text([UInt8], capital: [UInt8])
    case symbol(Symbol)

    /// Makes the part of a text that is the same everywhere.
    static func word(_ text: Substring) -> Part {
      let capital = text.prefix(1).uppercased() + text.dropFirst()
      return .text(Array(text.utf8), capital: Array(capital.utf8))
    }
  }

  typealias Phrase = [Part]

  /// By the number of the symbol.
  private let phrases: [[Phrase]]
  private let laws: [ZipfLaw]

  static let vietnamese = Grammar(PhraseStock.lines)

  private init(_ lines: (Symbol) -> [String]) {
    phrases = Symbol.allCases.map { lines($0).map(Self.parse) }
    laws = phrases.map { ZipfLaw(count: $0.count, offset: 12) }
  }

  func has(_ symbol: Symbol) -> Bool { !phrases[symbol.rawValue].isEmpty }

  /// Returns a phrase; the first of the row often, the last seldom.
  ///
  /// The theme turns the row, so that articles on one theme prefer the same words.
  func phrase(_ symbol: Symbol, theme: Int, _ random: inout SplitMix64) -> Phrase {
    let row = phrases[symbol.rawValue]
    let place = laws[symbol.rawValue].place(&random)
    switch symbol {
    case .object, .modifier, .measure, .purpose, .item: return row[(place + theme * 13) % row.count]
    default: return row[place]
    }
  }

  private static func parse(_ line: String) -> Phrase {
    var parts: Phrase = []
    var rest = line[...]
    while let open = rest.firstIndex(of: "{"), let close = rest.firstIndex(of: "}") {
      append(rest[..<open], to: &parts)
      let name = rest[rest.index(after: open)..<close]
      guard let symbol = Symbol(named: name) else { preconditionFailure("no symbol \(name)") }
      parts.append(.symbol(symbol))
      rest = rest[rest.index(after: close)...]
    }
    append(rest, to: &parts)
    return parts
  }

  private static func append(_ text: Substring, to parts: inout Phrase) {
    guard !text.isEmpty else { return }
    parts.append(.word(text))
  }
}
