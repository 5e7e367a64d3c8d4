/// Where the compiler is: in which template, on which way, with which blocks replaced.
struct TemplateSite {
  let template: ParsedTemplate
  /// The templates that led here, outermost first, this one last.
  let chain: [String]
  /// The blocks that templates built on this one replace.
  var replacements: [String: Replacement] = [:]
  /// What goes before every line.
  var indentation: [UInt8] = []
  /// How many blanks are taken off every line first.
  var outdent = 0

  /// A block's new content, and the site of the template that wrote it.
  struct Replacement {
    let block: TemplateBlock
    let site: TemplateSite
  }

  /// Returns the indentation of lines that stand behind `blanks` here.
  func indentation(behind blanks: Range<Int>) -> [UInt8] {
    indentation + template.source.bytes[blanks].dropFirst(outdent)
  }
}
