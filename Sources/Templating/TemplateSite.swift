/// Where the compiler is: in which template, with which blocks replaced.
struct TemplateSite {
  let template: ParsedTemplate
  /// The blocks that templates built on this one replace, those of the outermost first: as one table
  /// they would be copied for each partial.
  var replacements: [[String: Replacement]] = []
  /// What goes before every line.
  var indentation: [UInt8] = []
  /// How many blanks are taken off every line first.
  var outdent = 0

  /// A block's new content, and the site of the template that wrote it.
  struct Replacement {
    let block: TemplateBlock
    let site: TemplateSite
  }

  /// Adds what a template that stands at `site` gives for blocks.
  mutating func add(_ blocks: [TemplateBlock], of site: TemplateSite) {
    guard !blocks.isEmpty else { return }
    let given = blocks.map { ($0.tag.name, Replacement(block: $0, site: site)) }
    replacements.append(Dictionary(given) { _, last in last })
  }

  /// Returns what replaces a block: what the outermost template gives for it.
  func replacement(of name: String) -> Replacement? {
    for layer in replacements {
      if let replacement = layer[name] { return replacement }
    }
    return nil
  }

  /// Returns the indentation of lines that stand behind `blanks` here.
  func indentation(behind blanks: Range<Int>) -> [UInt8] {
    indentation + template.source.bytes[blanks].dropFirst(outdent)
  }
}
