internal import Diagnostics
internal import Yams

/// Reads any YAML with the Yams library; the only file that imports it.
enum LibraryReader {
  /// Returns the tree of the one document in the text.
  static func read(_ yaml: YAMLText) -> Checked<FieldNode> {
    let nothing = FieldNode(.absent, at: SourcePosition(line: yaml.firstLine, column: 1))
    func failure(_ message: String, at position: SourcePosition) -> Checked<FieldNode> {
      let place = SourceLocation(path: yaml.path, position: position)
      return Checked(nothing, [Diagnostic(.syntax, at: place, message)])
    }
    if let position = NestingLimit.firstPlaceBeyond(in: yaml.text, firstLine: yaml.firstLine) {
      return failure("more than \(NestingLimit.depth) values inside each other", at: position)
    }
    do {
      guard let root = try Parser(yaml: String(yaml.text)).singleRoot() else {
        return Checked(nothing)
      }
      var conversion = Conversion(firstLine: yaml.firstLine)
      return Checked(try conversion.convert(root))
    } catch let error as Conversion.TooLarge {
      return failure(
        "more than \(Conversion.largest) values; aliases are best not used",
        at: error.position
      )
    } catch let error as YamlError {
      let (message, position) = explain(error, firstLine: yaml.firstLine)
      return failure(message, at: position)
    } catch {
      return failure("this is not YAML: \(error)", at: nothing.position)
    }
  }

  /// Says what the library found, with the place in the file.
  private static func explain(_ error: YamlError, firstLine: Int) -> (String, SourcePosition) {
    func position(_ mark: Mark) -> SourcePosition {
      SourcePosition(line: mark.line + firstLine - 1, column: max(mark.column, 1))
    }
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return ("this is not YAML: \(problem)", position(mark))
    case .duplicatedKeysInMapping(let duplicates, let context):
      let names = duplicates.sorted().joined(separator: ", ")
      return ("the field '\(names)' stands twice", position(context.mark))
    default:
      return ("this is not YAML: \(error)", SourcePosition(line: firstLine, column: 1))
    }
  }
}

/// Turns the library's nodes into ours, and counts them, because aliases can blow a few lines up
/// into millions of values.
private struct Conversion {
  struct TooLarge: Error { var position: SourcePosition }

  static let largest = 1_000_000
  let firstLine: Int
  private var count = 0

  init(firstLine: Int) { self.firstLine = firstLine }

  mutating func convert(_ node: Node) throws -> FieldNode {
    let position = position(of: node)
    count += 1
    guard count <= Self.largest else { throw TooLarge(position: position) }
    switch node {
    case .scalar(let scalar):
      let isAbsent =
        scalar.style != .doubleQuoted && scalar.style != .singleQuoted
        && SubsetReader.isAbsent(scalar.string)
      return FieldNode(isAbsent ? .absent : .text(scalar.string), at: position)
    case .sequence(let sequence):
      return FieldNode(.list(try sequence.map { try convert($0) }), at: position)
    case .mapping(let mapping):
      let fields = try mapping.map { key, value in
        Field(key.string ?? "", at: self.position(of: key), value: try convert(value))
      }
      return FieldNode(.fields(fields), at: position)
    case .alias:
      return FieldNode(.absent, at: position)
    }
  }

  private func position(of node: Node) -> SourcePosition {
    guard let mark = node.mark else { return SourcePosition(line: firstLine, column: 1) }
    return SourcePosition(line: mark.line + firstLine - 1, column: mark.column)
  }
}

/// Keeps hostile YAML from exhausting the stack of the library, which descends by recursion.
private enum NestingLimit {
  static let depth = 100

  /// Returns where brackets or list dashes first stand deeper than ``depth``.
  static func firstPlaceBeyond(in text: Substring, firstLine: Int) -> SourcePosition? {
    var brackets = 0
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      var dashes = 0
      for (column, byte) in line.utf8.enumerated() {
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
        case UInt8(ascii: "]"), UInt8(ascii: "}"): brackets = max(0, brackets - 1)
        case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"): dashes += 1
        case UInt8(ascii: " "): break
        default: dashes = 0
        }
        if brackets > depth || dashes > depth {
          return SourcePosition(line: firstLine + index, column: column + 1)
        }
      }
      if line.utf8.prefix(while: { $0 == UInt8(ascii: " ") }).count > 20 * depth {
        return SourcePosition(line: firstLine + index, column: 1)
      }
    }
    return nil
  }
}
