internal import Diagnostics
internal import Yams

/// Reads any YAML with the Yams library, anchors, aliases and tags apart.
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
    if let sign = RefusedSign.first(in: yaml) {
      return Checked(nothing, [sign.error(in: yaml.path)])
    }
    do {
      guard let root = try tree(of: String(yaml.text)) else { return Checked(nothing) }
      let lines = LibraryLines(yaml)
      var conversion = Conversion(lines: lines, start: nothing.position)
      let tree = try conversion.convert(root)
      return Checked(tree, LostComments.findings(behind: conversion.plain, in: yaml, lines))
    } catch let error as Conversion.ControlCharacter {
      return failure(YAMLProblem.controlCharacter(error.scalar), at: error.position)
    } catch let error as YamlError {
      let repeated = RepeatedFields.errors(in: yaml, as: error)
      guard repeated.isEmpty else { return Checked(nothing, repeated) }
      let problem = YAMLProblem(error, in: yaml)
      return failure(problem.message, at: problem.position)
    } catch {
      return failure("this is not YAML: \(error)", at: nothing.position)
    }
  }
}

extension LibraryReader {
  /// Returns the library's tree of a text.
  ///
  /// Nobody asks for tags; the basic resolver spares the library a regular expression a value. The
  /// encoding, if not said, is asked of the environment, which takes longer than reading a field.
  static func tree(of text: String) throws -> Node? {
    try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
  }
}

/// Turns the library's nodes into ours.
private struct Conversion {
  /// Written as an escape, `"\u0007"`.
  struct ControlCharacter: Error {
    var scalar: Unicode.Scalar
    var position: SourcePosition
  }

  let lines: LibraryLines
  /// Where the text begins.
  let start: SourcePosition
  /// The texts that stand without quotes, as the library places them.
  private(set) var plain: [LostComments.Text] = []

  init(lines: LibraryLines, start: SourcePosition) {
    self.lines = lines
    self.start = start
  }

  mutating func convert(_ node: Node) throws -> FieldNode {
    let position = position(of: node)
    switch node {
    case .scalar(let scalar):
      if let control = scalar.string.unicodeScalars.first(where: YAMLProblem.isControl) {
        throw ControlCharacter(scalar: control, position: position)
      }
      if scalar.style == .plain, let mark = node.mark {
        plain.append(LostComments.Text(words: scalar.string, line: mark.line, column: mark.column))
      }
      let isAbsent =
        scalar.style != .doubleQuoted && scalar.style != .singleQuoted
        && SubsetReader.isAbsent(scalar.string)
      var node = FieldNode(isAbsent ? .absent : .text(scalar.string), at: position)
      node.isFolded = scalar.style != .literal && scalar.string.contains("\n")
      return node
    case .sequence(let sequence):
      var items: [FieldNode] = []
      for item in sequence { items.append(try convert(item)) }
      return FieldNode(.list(items), at: position)
    case .mapping(let mapping):
      var fields: [Field] = []
      for (key, value) in mapping {
        let place = self.position(of: key)
        fields.append(Field(key.string ?? "", at: place, value: try convert(value)))
      }
      return FieldNode(.fields(fields), at: position)
    case .alias:
      return FieldNode(.absent, at: position)
    }
  }

  private func position(of node: Node) -> SourcePosition {
    node.mark.map { lines.position(line: $0.line, column: $0.column) } ?? start
  }
}
