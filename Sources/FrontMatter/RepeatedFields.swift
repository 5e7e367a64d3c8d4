internal import Diagnostics
internal import Yams

/// Finds the places where a field is written for the second time.
///
/// The library refuses such a text and tells only where the first one stands. So the first letter
/// there is covered with one that nobody writes, which makes the name another one of the same
/// length, and the text is read again: in the tree the second stands behind the covered one.
struct RepeatedFields {
  /// A field by its name and the library's place.
  private struct Written {
    var name: String
    var line: Int
    var column: Int

    func stands(at mark: Mark?) -> Bool { mark?.line == line && mark?.column == column }
  }

  /// Letters of the private use area; a text that repeats more fields is not read once for each.
  private static let covers = (UInt32(0xF8F0)...0xF8FF).compactMap { Unicode.Scalar($0) }

  /// The text is read once for each repeated field; in a longer one those of the record itself are
  /// told, and of an inner one the first.
  private static let mostBytes = 100_000

  private let yaml: YAMLText
  private let lines: LibraryLines
  private var text: String.UnicodeScalarView
  private var covered: [Written] = []
  /// What stands behind a repeated field, where the library did not get to before.
  private var refused: RefusedSign?

  /// Returns an error for each field that stands twice, at the second place, or none where that is
  /// not what the library said, or where the second places cannot be told.
  static func errors(in yaml: YAMLText, as error: YamlError) -> [Diagnostic] {
    guard case .duplicatedKeysInMapping = error, yaml.text.utf8.count <= mostBytes,
      !yaml.text.unicodeScalars.contains(where: covers.contains)
    else { return [] }
    var search = RepeatedFields(yaml)
    guard let root = search.coveredTree() else {
      return search.refused.map { [$0.error(in: yaml.path)] } ?? []
    }
    return search.errors(in: root)
  }

  private init(_ yaml: YAMLText) {
    self.yaml = yaml
    lines = LibraryLines(yaml)
    text = String.UnicodeScalarView(yaml.text.unicodeScalars)
  }

  /// Covers one field after another until the library reads the text; nil where it does not.
  private mutating func coveredTree() -> Node? {
    for _ in 0...Self.covers.count {
      let text = String(text)
      refused = RefusedSign.first(
        in: YAMLText(text[...], path: yaml.path, firstLine: yaml.firstLine)
      )
      guard refused == nil else { return nil }
      do {
        return try LibraryReader.tree(of: text)
      } catch YamlError.duplicatedKeysInMapping(let names, let context) {
        let written = Written(
          name: names.first ?? "",
          line: context.mark.line,
          column: context.mark.column
        )
        guard !covered.contains(where: { $0.stands(at: context.mark) }), cover(written) else {
          return nil
        }
        covered.append(written)
      } catch {
        return nil
      }
    }
    return nil
  }

  private mutating func cover(_ field: Written) -> Bool {
    let place = LibraryLines(YAMLText(String(text)[...], path: yaml.path))
    guard var index = place.index(line: field.line, column: field.column), index < text.endIndex
    else { return false }
    if text[index] == "\"" || text[index] == "'" { index = text.index(after: index) }
    guard index < text.endIndex, covered.count < Self.covers.count else { return false }
    let cover = CollectionOfOne(Self.covers[covered.count])
    text.replaceSubrange(index..<text.index(after: index), with: cover)
    return true
  }

  private func errors(in root: Node) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var open = [root]
    while let node = open.popLast() {
      switch node {
      case .scalar, .alias: break
      case .sequence(let sequence): open += sequence
      case .mapping(let mapping):
        found += repetitions(in: mapping.map(\.key))
        open += mapping.map(\.value)
      }
    }
    return found.sorted()
  }

  /// Names each field behind a covered one of the same name.
  private func repetitions(in keys: [Node]) -> [Diagnostic] {
    var first: [String: Mark] = [:]
    return keys.compactMap { key in
      guard let mark = key.mark else { return nil }
      let original = covered.first { $0.stands(at: mark) }?.name
      guard let name = original ?? key.string else { return nil }
      guard let other = first[name] else {
        first[name] = mark
        return nil
      }
      return error(name, at: mark, behind: other)
    }
  }

  private func error(_ name: String, at mark: Mark, behind first: Mark) -> Diagnostic {
    Self.error(name, at: location(of: mark), behind: location(of: first))
  }

  /// Says that a field stands at a place where it stands a second time.
  static func error(
    _ name: String,
    at place: SourceLocation,
    behind first: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .syntax,
      at: place,
      "the field '\(name)' stands twice",
      notes: [Note(": the first is on", first, as: .line)]
    )
  }

  private func location(of mark: Mark) -> SourceLocation {
    let position = lines.position(line: mark.line, column: mark.column)
    return SourceLocation(path: yaml.path, position: position)
  }
}
