internal import Diagnostics
internal import Templating
internal import Wording

/// Looks at the strings of the interface: whether all are there that templates and the program need,
/// and nothing that nobody needs, and whether what is filled in has its place.
///
/// A string that is missing is one mistake, however many templates name it. Whether the templates or
/// the strings have the wrong key, the strings of the other language tell.
struct StringCheck {
  let table: StringTable
  /// The strings of the other languages.
  let others: [StringTable]
  let library: TemplateLibrary

  /// Those that may be empty: thousands may follow each other without a mark.
  private static let optional: Set<String> = ["number_group_mark"]

  var findings: [Diagnostic] {
    let named = library.namedStrings
    // What another language has, the templates name rightly.
    let needed = Set(Words.required)
    let owed = library.unknownStrings.filter { key in
      needed.contains(key) || others.contains { $0.texts[key] != nil }
    }
    let misspelt = library.unknownStrings(besides: Set(owed))
    // A string for which a template has another key is not told as well.
    let known = named.union(needed).union(
      misspelt.flatMap(\.suggestions).map { String($0.dropFirst(2)) }
    )
    let gaps = gaps(
      of: table,
      requiring: Words.required + owed.filter { !needed.contains($0) },
      knowing: known
    )
    let empty = table.emptyKeys.filter { known.contains($0) && !Self.optional.contains($0) }
    return misspelt
      + gaps.missing.map {
        Diagnostic(.missingField, at: table.start, "the string '\($0)' is missing")
      }
      + empty.map {
        Diagnostic(.missingField, at: table.place(ofKey: $0), "the string '\($0)' is empty")
      }
      + unknownKeys(gaps, of: table, .error)
      + wrongFillings(in: table, .error) + differentFillings
      + others.flatMap { other in
        let required = Words.required + named.subtracting(needed).sorted()
        let gaps = self.gaps(of: other, requiring: required, knowing: known)
        return unknownKeys(gaps, of: other, .warning) + wrongFillings(in: other, .warning)
      }
  }

  private func gaps(
    of table: StringTable,
    requiring required: [String],
    knowing known: Set<String>
  ) -> StringTable.Gaps {
    table.gaps(requiring: required) { known.contains($0) || Words.takes($0) }
  }

  /// Reports keys that nobody needs and that only one language has: what both have, a template has left
  /// behind, or is in one that is missing.
  private func unknownKeys(
    _ gaps: StringTable.Gaps,
    of table: StringTable,
    _ severity: Diagnostic.Severity
  ) -> [Diagnostic] {
    let rest = ([self.table] + others).filter { $0.path != table.path }
    return gaps.unknown.compactMap { unknown in
      guard
        unknown.isMisspelt
          || !rest.isEmpty && rest.allSatisfy({ $0.texts[unknown.key] == nil })
      else { return nil }
      return Diagnostic(
        .unknownField,
        unknown.isMisspelt ? severity : .warning,
        at: table.place(ofKey: unknown.key),
        unknown.isMisspelt
          ? "there is no string '\(unknown.key)'" : "no page shows the string '\(unknown.key)'",
        suggestions: unknown.suggestions,
        replacing: unknown.key
      )
    }
  }
}

/// What is filled in.
extension StringCheck {
  private func wrongFillings(
    in table: StringTable,
    _ severity: Diagnostic.Severity
  ) -> [Diagnostic] {
    table.keys.compactMap { key in
      guard let text = table.texts[key], !text.isEmpty else { return nil }
      let one = Phrase(ofOne: key)
      guard let phrase = Phrase(rawValue: key) ?? one else { return nil }
      let names = Filling.names(in: text)
      let taken = phrase.fillings
      let place = table.place(ofText: key)
      if let wrong = names.first(where: { name in !taken.contains { $0.contains(name) } }) {
        return Diagnostic(
          .invalidValue,
          severity,
          at: place,
          "nothing is filled in for {\(wrong)} in '\(key)'\(Self.list(taken, after: ", which takes "))",
          suggestions: NearMiss.suggestions(for: wrong, among: taken.joined()).map { "{\($0)}" },
          replacing: "{\(wrong)}"
        )
      }
      let lost = taken.filter { $0.allSatisfy { !names.contains($0) } }
      guard !lost.isEmpty, one == nil else { return nil }
      return Diagnostic(
        .invalidValue,
        severity,
        at: place,
        "'\(key)' lacks \(Self.list(lost)): it takes \(Self.list(taken))"
      )
    }
  }

  /// What scripts fill in only both languages together tell; of one thing, a language may say nothing.
  private var differentFillings: [Diagnostic] {
    guard let other = others.first else { return [] }
    return table.keys.compactMap { key in
      guard Phrase(rawValue: key) == nil, !key.hasSuffix("_one"), let text = table.texts[key],
        !text.isEmpty, let translation = other.texts[key], !translation.isEmpty
      else { return nil }
      let (here, there) = (Filling.names(in: text), Filling.names(in: translation))
      guard Set(here) != Set(there) else { return nil }
      let name = other.path.split(separator: "/").last ?? ""
      return Diagnostic(
        .invalidValue,
        at: table.place(ofText: key),
        "'\(key)' has \(Self.list(here.map { [$0] }, else: "nothing to fill in")) here, and "
          + "\(Self.list(there.map { [$0] }, else: "nothing to fill in")) in \(name)"
      )
    }
  }

  /// Returns `{page}`, `{page} and {count}`, `{d}, {m} or {month} and {y}`.
  private static func list(
    _ names: [[String]],
    after words: String = "",
    else nothing: String = ""
  ) -> String {
    let told = names.map { English.alternatives($0.map { "{\($0)}" }) }
    guard let last = told.last else { return nothing }
    guard told.count > 1 else { return words + last }
    return words + told.dropLast().joined(separator: ", ") + " and " + last
  }
}
