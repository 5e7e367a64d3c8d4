package import Diagnostics
internal import FrontMatter

/// A file of `key: text` lines.
package struct StringTable: Sendable {
  private struct Entry {
    let key: SourcePosition
    let text: SourcePosition
  }

  package let path: String
  package let texts: [String: String]
  /// The keys in their order, and those that have no text.
  package let keys: [String]
  package let emptyKeys: [String]
  private let entries: [String: Entry]

  /// Reads such a file; there is no table where it is no such list.
  package static func read(_ text: String, path: String) -> Checked<StringTable?> {
    var log: [Diagnostic] = []
    let node = YAMLText(text[...], path: path).read().reporting(to: &log)
    guard case .fields(let fields) = node.content else {
      let place = SourceLocation(path: path, position: node.position)
      if log.isEmpty {
        log.append(Diagnostic(.syntax, at: place, "this file is a list of 'key: text'"))
      }
      return Checked(nil, log)
    }
    return Checked(StringTable(fields, path: path, log: &log), log)
  }

  private init(_ fields: [Field], path: String, log: inout [Diagnostic]) {
    var texts: [String: String] = [:]
    var emptyKeys: [String] = []
    for field in fields {
      switch field.value.content {
      case .text(let text) where !text.isEmpty: texts[field.name] = text
      case .text, .absent:
        texts[field.name] = ""
        emptyKeys.append(field.name)
      case .unreadable: texts[field.name] = ""
      default:
        texts[field.name] = ""
        let place = SourceLocation(path: path, position: field.value.position)
        let message = "'\(field.name)' is a text, not \(field.value.kindName)"
        log.append(Diagnostic(.invalidValue, at: place, message))
      }
    }
    self.path = path
    self.texts = texts
    self.emptyKeys = emptyKeys
    keys = fields.map(\.name)
    entries = Dictionary(
      fields.map { ($0.name, Entry(key: $0.position, text: $0.value.position)) }
    ) { first, _ in first }
  }

  /// The file as a whole.
  package var start: SourceLocation { SourceLocation(path: path, position: .start) }

  /// Returns where a key stands.
  package func place(ofKey key: String) -> SourceLocation {
    SourceLocation(path: path, position: entries[key]?.key ?? .start)
  }

  /// Returns where the text of a key begins.
  package func place(ofText key: String) -> SourceLocation {
    SourceLocation(path: path, position: entries[key]?.text ?? .start)
  }
}

/// Keys that are needed.
extension StringTable {
  /// What a file of strings lacks, and what it has and nobody needs.
  package struct Gaps: Sendable {
    /// A key that nobody needs, and those that may be meant.
    package struct Unknown: Sendable {
      package let key: String
      package let suggestions: [String]
      /// Whether what is meant is missing, so that both are one mistake.
      package let isMisspelt: Bool
    }

    package fileprivate(set) var missing: [String]
    package fileprivate(set) var unknown: [Unknown] = []
  }

  /// 20,000 keys took 2.3 CPU seconds to be compared; so many are no slip of the keyboard.
  private static let suggestionLimit = 100

  /// Compares the keys with those that are needed, and with those that may be there.
  package func gaps(
    requiring required: [String],
    knowing isKnown: (String) -> Bool
  ) -> Gaps {
    var gaps = Gaps(missing: required.filter { texts[$0] == nil })
    let unknown = keys.filter { !isKnown($0) }
    guard !unknown.isEmpty else { return gaps }
    let (all, missing) = (KnownWords(required), KnownWords(gaps.missing))
    var found: Set<String> = []
    for (number, key) in unknown.enumerated() {
      let isCompared = number < Self.suggestionLimit
      let meant = isCompared ? missing.suggestions(for: key, limit: 1).first : nil
      if let meant, found.insert(meant).inserted {
        gaps.unknown.append(Gaps.Unknown(key: key, suggestions: [meant], isMisspelt: true))
      } else {
        let near = isCompared ? all.suggestions(for: key) : []
        gaps.unknown.append(Gaps.Unknown(key: key, suggestions: near, isMisspelt: false))
      }
    }
    gaps.missing.removeAll { found.contains($0) }
    return gaps
  }
}
