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
    guard let template = template(of: tag, at: site) else { return }
    checkBlocks(blocks, of: tag, at: site)
    var inner = TemplateSite(template: template, replacements: site.replacements)
    inner.add(blocks, of: site)
    if let blanks { inner.indentation = site.indentation(behind: blanks) }
    compile(template.nodes, at: inner)
  }

  private mutating func template(of tag: Tag, at site: TemplateSite) -> ParsedTemplate? {
    guard let template = library.templates[tag.name] else {
      let names = library.templates.keys
      report(
        .unknownPartial,
        at: tag,
        site,
        "unknown \(tag.kind == .parent ? "parent" : "partial") '\(tag.name)'",
        suggestions: near(tag.name, to: "templates") { names },
        replacing: tag.name
      )
      return nil
    }
    if template.hasErrors { meetsBrokenTemplate = true }
    guard library.extent(of: tag.name) != nil else {
      meetsBrokenTemplate = true
      return nil
    }
    return template
  }

  /// Reports content for a block that the parent does not have.
  private mutating func checkBlocks(
    _ blocks: [TemplateBlock],
    of parent: Tag,
    at site: TemplateSite
  ) {
    guard !blocks.isEmpty, let known = library.extent(of: parent.name)?.blocks else { return }
    for block in blocks where known[block.tag.name] == nil {
      report(
        .unknownName,
        at: block.tag,
        site,
        "\(parent.name) has no block '\(block.tag.name)'",
        suggestions: near(block.tag.name, to: "blocks of \(parent.name)") { known.keys },
        replacing: block.tag.name
      )
    }
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
