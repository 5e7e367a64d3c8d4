import Diagnostics

/// Turns parsed templates into a program for one kind of page, and finds every mistake on the way.
///
/// Partials and parents are compiled where they stand, so each name is looked up among the rows
/// that are open there. The steps:
///
/// 1. nodes in order (`compile`), lines indented as partials ask (`beginLine`);
/// 2. names found from the innermost row outwards (`+Names`), with a warning where one hides
///    another (`+Hiding`);
/// 3. values printed or asked about, against their kind (`+Values`, `+Sections`, `+Presence`);
/// 4. partials, parents and blocks (`+Inclusion`).
struct TemplateCompiler {
  let library: TemplateLibrary
  var program = ProgramBuilder()
  /// Found mistakes; a partial used twice reports each of its own once.
  var found: Set<Diagnostic> = []
  var meetsBrokenTemplate = false

  /// The open rows, innermost last.
  var scopes: [Scope] = []
  var subjects: [Subject] = []
  /// The optional values that are known to be there, since a section has asked for them.
  var present: Set<[Int]> = []
  var frameCount = 1

  /// Whether the next line follows blanks that are written already.
  var skipsIndentation = false
  /// How many blanks the next text loses.
  var outdent = 0

  /// The words of a kind, made ready at the first question, and what was found near others.
  private var known: [String: KnownWords] = [:]
  private var suggestions: [[String]: [String]] = [:]

  private init(_ library: TemplateLibrary) {
    self.library = library
  }

  /// Compiles the template `name` for pages of this shape; nil if there is a mistake.
  static func compile(
    _ name: String,
    for page: Shape,
    in library: TemplateLibrary
  ) -> Checked<Program?> {
    guard let template = library.templates[name] else {
      return Checked(nil, [unknownTemplate(name, among: library.templates.keys)])
    }
    var compiler = TemplateCompiler(library)
    guard library.extent(of: name) != nil else { return Checked(nil) }
    compiler.meetsBrokenTemplate = template.hasErrors
    compiler.subjects = [.row(page)]
    let embedded = compiler.openScope(page, frame: 0, level: 0, opener: nil)
    compiler.compile(template.nodes, at: TemplateSite(template: template))
    compiler.closeScope(embedded)
    let checked = Checked(compiler.program.finished(), compiler.found.sorted())
    guard !checked.hasErrors, !compiler.meetsBrokenTemplate else {
      return Checked(nil, checked.diagnostics)
    }
    return Checked(checked.value, checked.diagnostics)
  }

  mutating func compile(_ nodes: [TemplateNode], at site: TemplateSite) {
    for node in nodes {
      switch node {
      case .lineStart: beginLine(at: site)
      case .text(let range): appendText(range, at: site)
      case .variable(let tag): compileVariable(tag, at: site)
      case .section(let tag, let nodes): compileSection(tag, nodes, at: site)
      case .partial(let tag, let blanks): include(tag, indentation: blanks, at: site)
      case .parent(let tag, let blocks, let blanks):
        include(tag, replacing: blocks, indentation: blanks, at: site)
      case .block(let block): compileBlock(block, at: site)
      }
    }
  }

  mutating func report(
    _ code: DiagnosticCode,
    _ severity: Diagnostic.Severity = .error,
    at tag: Tag,
    _ site: TemplateSite,
    _ message: String,
    suggestions: [String] = [],
    replacing replaced: String? = nil
  ) {
    let place = site.template.source.location(of: tag.range.lowerBound)
    found.insert(
      Diagnostic(
        code,
        severity,
        at: place,
        message,
        suggestions: suggestions,
        replacing: replaced
      )
    )
  }

  /// So many unknown names of a page are compared with those that there are.
  private static let suggestionLimit = 100

  /// Returns what is near a word among those of a kind.
  mutating func near<Words: Sequence<String>>(
    _ word: String,
    to kind: String,
    among words: () -> Words
  ) -> [String] {
    if let found = suggestions[[kind, word]] { return found }
    guard suggestions.count < Self.suggestionLimit else { return [] }
    let all = known[kind] ?? KnownWords(words())
    known[kind] = all
    let found = all.suggestions(for: word)
    suggestions[[kind, word]] = found
    return found
  }

  private static func unknownTemplate(
    _ name: String,
    among names: some Sequence<String>
  ) -> Diagnostic {
    Diagnostic(
      .unknownPartial,
      at: SourceLocation(path: name, position: .start),
      "there is no template '\(name)'",
      suggestions: NearMiss.suggestions(for: name, among: names)
    )
  }
}

/// Layout: the indentation of partials and blocks.
extension TemplateCompiler {
  mutating func beginLine(at site: TemplateSite) {
    outdent = site.outdent
    if !skipsIndentation { program.append(markup: site.indentation) }
    skipsIndentation = false
  }

  mutating func appendText(_ range: Range<Int>, at site: TemplateSite) {
    let source = site.template.source
    let blanks = min(outdent, source.blanks(from: range.lowerBound).count, range.count)
    program.append(markup: source.bytes[range.dropFirst(blanks)])
    outdent = 0
  }
}
