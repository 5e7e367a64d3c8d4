package import Diagnostics

/// Why a text is not the value that a field asks for.
package struct ValueProblem: Error {
  package var code: DiagnosticCode
  package var message: String
  package var suggestions: [String]

  package init(_ code: DiagnosticCode, _ message: String, suggestions: [String] = []) {
    self.code = code
    self.message = message
    self.suggestions = suggestions
  }
}

extension RecordReader {
  /// Names, titles and posts stand on many pages, some in each row of a list.
  private static let longestText = 5_000

  /// Returns a text; a list or a record in its place is an `invalid-value`, and so is one of more
  /// characters than a name or a title has, unless `isLong` says that it stands in one place only.
  package mutating func text(_ name: String, isLong: Bool = false) -> Placed<String>? {
    guard let node = node(name), !node.isAbsent, !node.isUnreadable else { return nil }
    return text(of: node, field: name, isLong: isLong)
  }

  /// Returns texts: one alone or a list of them.
  package mutating func texts(_ name: String) -> [Placed<String>] {
    guard let node = node(name), !node.isAbsent, !node.isUnreadable else { return [] }
    guard case .list(let items) = node.content else {
      return text(of: node, field: name).map { [$0] } ?? []
    }
    return items.compactMap { item in
      guard !item.isAbsent else {
        report(.invalidValue, at: item.position, "an entry of '\(name)' is empty")
        return nil
      }
      return text(of: item, field: name)
    }
  }

  /// Returns what `convert` makes of a text, and reports why it refuses.
  package mutating func value<Value>(
    _ name: String,
    isLong: Bool = false,
    _ convert: (String) throws(ValueProblem) -> Value
  ) -> Placed<Value>? {
    guard let text = text(name, isLong: isLong) else { return nil }
    return converted(text, convert)
  }

  /// Returns what `convert` makes of each text of a list.
  package mutating func values<Value>(
    _ name: String,
    _ convert: (String) throws(ValueProblem) -> Value
  ) -> [Placed<Value>] {
    texts(name).compactMap { converted($0, convert) }
  }

  /// Returns one of the values of a type; `meaning` says what an editor may have meant by another word,
  /// such as the value's name in their language.
  package mutating func choice<Choice>(
    _ name: String,
    of type: Choice.Type,
    meaning: (String) -> String?
  ) -> Choice? where Choice: RawRepresentable<String> & CaseIterable {
    let value = value(name) { (text: String) throws(ValueProblem) -> Choice in
      if let choice = Choice(rawValue: text) { return choice }
      let all = Choice.allCases.map(\.rawValue)
      throw ValueProblem(
        .invalidValue,
        "'\(name)' must be one of \(all.joined(separator: ", ")), not '\(text)'",
        suggestions: meaning(text).flatMap { all.contains($0) ? [$0] : nil }
          ?? NearMiss.suggestions(for: text, among: all)
      )
    }
    return value?.value
  }

  package mutating func flag(_ name: String) -> Bool? {
    let flag = value(name) { (text: String) throws(ValueProblem) -> Bool in
      switch text {
      case "true": return true
      case "false": return false
      default:
        let meant = [
          "true": "true", "yes": "true", "có": "true", "đúng": "true", "rồi": "true", "1": "true",
          "false": "false", "no": "false", "không": "false", "sai": "false", "chưa": "false",
          "0": "false",
        ]
        throw ValueProblem(
          .invalidValue,
          "'\(name)' must be true or false, not '\(text)'",
          suggestions: meant[text.lowercased()].map { [$0] } ?? []
        )
      }
    }
    return flag?.value
  }

  /// Returns a whole number from 0 on, or from the least that makes sense.
  package mutating func count(_ name: String, from least: Int = 0) -> Int? {
    let count = value(name) { (text: String) throws(ValueProblem) -> Int in
      if let count = Int(text), count >= 0, !text.hasPrefix("+") {
        if count >= least { return count }
        throw ValueProblem(.invalidValue, "'\(text)' is too small: write \(least) or more")
      }
      throw ValueProblem(
        .invalidValue,
        "'\(text)' is not a whole number: write digits only",
        suggestions: Self.withoutGroups(text).map { [$0] } ?? []
      )
    }
    return count?.value
  }

  /// `1.250` and `1 250` → `1250`; nil where the marks do not stand between groups of three.
  private static func withoutGroups(_ text: String) -> String? {
    let groups = text.split(separator: /[., \u{A0}]/, omittingEmptySubsequences: false)
    let isGrouped =
      groups.count > 1 && (1...3).contains(groups[0].count)
      && groups.dropFirst().allSatisfy { $0.count == 3 }
    let digits = groups.joined()
    return isGrouped && digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? digits : nil
  }

  /// Hands each record of a list to `read`, and takes over what it found.
  package mutating func records<Value>(
    _ name: String,
    schema: RecordSchema,
    _ read: (inout RecordReader) -> Value?
  ) -> [Value] {
    guard let node = node(name), !node.isAbsent, !node.isUnreadable else { return [] }
    guard case .list(let items) = node.content else {
      report(
        .invalidValue,
        at: node.position,
        "'\(name)' must be a list of records, not \(node.kindName)"
      )
      return []
    }
    return items.compactMap { item in
      var inner = inner(item, schema: schema)
      defer { take(inner) }
      return read(&inner)
    }
  }

  private mutating func text(
    of node: FieldNode,
    field name: String,
    isLong: Bool = false
  ) -> Placed<String>? {
    switch node.content {
    case .text(let text):
      if let trimmed = Self.trimmed(text) {
        if isLong || trimmed.utf8.count <= Self.longestText {
          return Placed(trimmed, at: node.position)
        }
        let length = trimmed.unicodeScalars.count
        if length <= Self.longestText { return Placed(trimmed, at: node.position) }
        report(
          .invalidValue,
          at: node.position,
          "'\(name)' is \(length) characters long: a field may have \(Self.longestText)"
        )
        return nil
      }
      report(.invalidValue, at: node.position, "'\(name)' is empty")
    case .unreadable: break
    default:
      report(
        .invalidValue,
        at: node.position,
        "'\(name)' must be a text, not \(node.kindName)\(quotesAdvice(for: node, field: name))"
      )
    }
    return nil
  }

  /// Brackets on the line of a field may be meant as text, as in `title: [Không có tít]`.
  private func quotesAdvice(for node: FieldNode, field name: String) -> String {
    guard isText(name), position(ofField: name)?.line == node.position.line else { return "" }
    let sign = if case .list = node.content { "[" } else { "{" }
    return ": a value that begins with '\(sign)' must stand in quotes"
  }

  private mutating func converted<Value>(
    _ text: Placed<String>,
    _ convert: (String) throws(ValueProblem) -> Value
  ) -> Placed<Value>? {
    do {
      return Placed(try convert(text.value), at: text.position)
    } catch {
      report(
        error.code,
        at: text.position,
        error.message,
        suggestions: error.suggestions,
        // A value of several lines does not stand in the file as it reads.
        replacing: text.value.contains("\n") ? nil : text.value
      )
      return nil
    }
  }

  /// Returns a text without blanks around it, or nil where nothing is left.
  ///
  /// A folded or literal block ends in a line end that nobody means. Most texts begin and end with
  /// a letter or sign of ASCII, which is told without asking Unicode.
  private static func trimmed(_ text: String) -> String? {
    if let first = text.utf8.first, let last = text.utf8.last,
      (0x21..<0x7F).contains(first), (0x21..<0x7F).contains(last)
    {
      return text
    }
    // By scalars: a blank that carries a combining mark is no blank, and its mark would be lost.
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let end = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return nil }
    return String(scalars[start...end])
  }
}
