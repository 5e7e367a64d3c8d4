package import HTML

/// A compiled template for one kind of page; it can be rendered from many tasks at once.
package struct Template<Page: Presentable>: Sendable {
  private let program: Program

  init(_ program: Program) {
    self.program = program
  }

  /// Appends the page to `html`.
  package func render(_ page: Page, into html: inout HTMLBytes) {
    RowReference.lend(page) { program.run(on: $0, into: &html) }
  }

  /// Returns the page.
  package func render(_ page: Page) -> HTMLBytes {
    var html = HTMLBytes()
    render(page, into: &html)
    return html
  }
}
