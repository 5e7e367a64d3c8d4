internal import Diagnostics
internal import Yams

/// A sign that begins an anchor, an alias or a tag, none of which a file may use.
///
/// It is found before the library follows it: aliases of aliases blow a few lines up into millions
/// of values.
struct RefusedSign {
  private var sign: Unicode.Scalar
  private var position: SourcePosition

  /// What no value may begin with, and what may stand wherever one of the signs is plain text.
  private static let guardian: Unicode.Scalar = "@"

  /// Returns the first of the signs that YAML would take for more than text.
  ///
  /// A guardian is put before each `&`, `*` and `!`. In quotes, in block texts, in comments and in
  /// the middle of a value it is text as they are; elsewhere the library stops at it.
  static func first(in yaml: YAMLText) -> RefusedSign? {
    guard yaml.text.utf8.contains(where: { isSign(Unicode.Scalar($0)) }) else { return nil }
    var guarded = String.UnicodeScalarView()
    for scalar in yaml.text.unicodeScalars {
      if isSign(scalar) { guarded.append(guardian) }
      guarded.append(scalar)
    }
    do {
      _ = try Parser(yaml: String(guarded), resolver: .basic).singleRoot()
    } catch YamlError.scanner(_, _, let mark, _) {
      let lines = LibraryLines(YAMLText(String(guarded)[...], path: yaml.path))
      guard let index = lines.index(line: mark.line, column: mark.column) else { return nil }
      let signs = guarded[..<index].count(where: isSign)
      let isGuardian = guarded[index...].first == guardian
      guard isGuardian, guarded[index...].dropFirst().first.map(isSign) == true else { return nil }
      return RefusedSign(after: signs, in: yaml)
    } catch {
      // What else is wrong with the text is found again by whoever reads it as it is.
    }
    return nil
  }

  /// Takes the sign behind a number of others.
  private init?(after count: Int, in yaml: YAMLText) {
    var remaining = count
    var (line, column) = (yaml.firstLine, 1)
    for scalar in yaml.text.unicodeScalars {
      if Self.isSign(scalar) {
        guard remaining > 0 else {
          sign = scalar
          position = SourcePosition(line: line, column: column)
          return
        }
        remaining -= 1
      }
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    return nil
  }

  var isAnchor: Bool { sign == "&" }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "&" || scalar == "*" || scalar == "!"
  }
}

extension RefusedSign {
  func error(in path: String) -> Diagnostic {
    let kind =
      switch sign {
      case "&": "anchors"
      case "*": "aliases"
      default: "tags"
      }
    return Diagnostic(
      .syntax,
      at: SourceLocation(path: path, position: position),
      "a value that begins with '\(sign)' must stand in quotes: \(kind) of YAML are refused"
    )
  }
}
