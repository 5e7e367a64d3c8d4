import Diagnostics

/// Opening blocks and parents, and closing whatever is open.
extension TemplateParser {
  /// Opens a block; where it is an argument of a parent, what stands before it on its line is
  /// outside and does not matter.
  mutating func openBlock(_ tag: Tag) {
    var level = Level(tag: tag)
    if top.tag?.kind == .parent {
      takeText(before: tag)
      if let next = source.blankLineEnd(after: cursor) {
        level.startsLine = true
        cursor = next
      }
    } else {
      level.indentation = takeLine(of: tag)
      level.startsLine = level.indentation != nil
      if !level.startsLine, let start = source.blankLineStart(before: tag.range.lowerBound) {
        level.indentation = start..<tag.range.lowerBound
      }
    }
    level.contentStart = cursor
    open(level)
  }

  /// Opens a parent; only its closing tag tells whether the two stand alone.
  mutating func openParent(_ tag: Tag) {
    var level = Level(tag: tag)
    if let start = source.blankLineStart(before: tag.range.lowerBound) {
      level.indentation = start..<tag.range.lowerBound
      takeText(upTo: start)
      cursor = tag.range.upperBound
    } else {
      takeText(before: tag)
    }
    open(level)
  }

  /// Closes what is open under the tag's name; what is still open within is reported.
  mutating func close(_ tag: Tag) {
    func note(_ words: String) -> Note {
      let place = source.location(of: tag.range.lowerBound)
      return Note("\(words) \(source.text(tag.range)) at", place, as: .lineAndColumn)
    }
    if openNames[tag.name, default: 0] > 0 {
      while let inner = top.tag, inner.name != tag.name {
        report(
          at: inner,
          "\(source.text(inner.range)) is not closed",
          notes: [note(" before")]
        )
        hasUnclosed = true
        crossedNames[inner.name, default: 0] += 1
        takeText(upTo: tag.range.lowerBound)
        closeTop(keeping: tag.range.lowerBound)
      }
    } else if let count = crossedNames[tag.name], count > 0 {
      crossedNames[tag.name] = count - 1
      takeLine(of: tag)
      return
    } else if let opening = top.tag, isMisspelt(tag, for: opening) {
      report(
        at: opening,
        "\(source.text(opening.range)) is closed",
        notes: [note(" by")]
      )
    } else {
      report(at: tag, "\(source.text(tag.range)) closes nothing")
      takeLine(of: tag)
      return
    }
    closeTop(with: tag)
  }

  /// A closing tag that is near the name of what is open is meant for it; one that is not, such as
  /// a second `{{/rows}}`, closes nothing, and what is open goes on.
  private func isMisspelt(_ tag: Tag, for opening: Tag) -> Bool {
    !NearMiss.suggestions(for: tag.name, among: [opening.name]).isEmpty
  }

  /// Takes the text before a closing tag, and the line that it leaves.
  private mutating func closeTop(with tag: Tag) {
    let isArgument = levels.count > 1 && levels[levels.count - 2].tag?.kind == .parent
    if top.tag?.kind == .parent {
      takeText(before: tag)
      let end = source.blankLineEnd(after: tag.range.upperBound)
      closeTop(keeping: end ?? tag.range.upperBound, standsAlone: end != nil)
    } else if isArgument {
      let start = source.blankLineStart(before: tag.range.lowerBound)
      takeText(upTo: start ?? tag.range.lowerBound)
      closeTop(keeping: tag.range.upperBound)
    } else {
      takeLine(of: tag)
      closeTop(keeping: cursor)
    }
  }

  /// Puts the innermost level into the one around it, and goes on from `next`.
  mutating func closeTop(keeping next: Int, standsAlone: Bool = false) {
    guard let (level, tag) = takeTop() else { return }
    guard last < Self.nestingLimit else {
      // Too deep: what stands there is left out.
      cursor = next
      return
    }
    switch tag.kind {
    case .parent:
      closeParent(level, tag, next: next, standsAlone: standsAlone)
    case .block:
      closeBlock(level, tag)
      cursor = next
    default:
      append(.section(tag, level.nodes))
      cursor = next
    }
  }

  private mutating func closeBlock(_ level: Level, _ tag: Tag) {
    let first = source.blanks(from: level.contentStart)
    let inline = level.indentation ?? tag.range.lowerBound..<tag.range.lowerBound
    let block = TemplateBlock(
      tag: tag,
      nodes: level.nodes,
      startsLine: level.startsLine,
      indentation: level.startsLine ? first : inline
    )
    guard top.tag?.kind == .parent else { return append(.block(block)) }
    if !levels[last].blockNames.insert(tag.name).inserted {
      report(at: tag, "the block \(tag.name) is given twice")
    }
    levels[last].blocks.append(block)
  }

  private mutating func closeParent(
    _ level: Level,
    _ tag: Tag,
    next: Int,
    standsAlone: Bool
  ) {
    if level.hasStrayText {
      report(
        .warning,
        at: tag,
        "\(source.text(tag.range)) holds something outside its blocks, which is never shown"
      )
    }
    var indentation = level.indentation
    if let blanks = indentation, !standsAlone {
      cursor = blanks.lowerBound
      takeText(upTo: blanks.upperBound)
      if blanks.isEmpty { append(.lineStart) }
      indentation = nil
    }
    append(.parent(tag, level.blocks, indentation: indentation))
    cursor = next
  }
}
