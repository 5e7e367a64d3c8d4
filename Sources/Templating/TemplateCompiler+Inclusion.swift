import Diagnostics

/// Partials, parents and blocks, each compiled where it stands.
extension TemplateCompiler {
  /// Compiles a partial, or a parent with new content for some of its blocks.
  mutating func include(
    _ tag: Tag,
    replacing blocks: [TemplateBlock] = [],
    indentation blanks: Range<Int>?,
    at site: TemplateSite
  ) {
    outdent = 0
    guard let template = template(of: tag) else { return }
    var inner = TemplateSite(template: template, replacements: site.replacements)
    inner.add(blocks, of: site)
    if let blanks { inner.indentation = site.indentation(behind: blanks) }
    compile(template.nodes, at: inner)
  }

  private mutating func template(of tag: Tag) -> ParsedTemplate? {
    guard let template = library.templates[tag.name] else {
      // Told once for all places that name it.
      meetsBrokenTemplate = true
      return nil
    }
    if template.hasErrors { meetsBrokenTemplate = true }
    guard library.extent(of: tag.name) != nil else {
      meetsBrokenTemplate = true
      return nil
    }
    return template
  }

  /// Compiles what stands in a block: its own content, or what replaces it.
  ///
  /// A replacement loses the indentation of its own first line and takes that of the block
  /// (mustache spec, inheritance: block reindentation).
  mutating func compileBlock(_ block: TemplateBlock, at site: TemplateSite) {
    guard let replacement = site.replacement(of: block.tag.name) else {
      return compile(block.nodes, at: site)
    }
    let content = replacement.block
    var inner = replacement.site
    inner.indentation = site.indentation(behind: block.indentation)
    inner.outdent = content.startsLine ? content.indentation.count : 0
    if block.startsLine, !content.startsLine, !content.nodes.isEmpty {
      program.append(markup: inner.indentation)
    }
    skipsIndentation = !block.startsLine && content.startsLine
    compile(content.nodes, at: inner)
    skipsIndentation = false
  }
}
