internal import Diagnostics
internal import HTML
package import SitePlanning
internal import Templating

/// A page of the site: where it lies, whose it is, and who makes it.
package struct PlannedPage: Sendable {
  package let place: PagePlace
  package let origin: PlannedFile.Origin
  /// The number of its kind in the list of all, and of its subject there.
  let kind: Int
  let subject: Int

  package var file: PlannedFile { PlannedFile(place.path, origin) }
}

/// A kind of page with the type of what it shows forgotten.
struct PageKind: Sendable {
  typealias Renderer = @Sendable (_ subject: Int, PagePlace, inout HTMLBytes) -> Void

  let template: String
  /// What the library of templates calls it.
  var templateName: String { Self.templateName(template) }
  /// Returns all its pages, as those of a kind by its number.
  let pages: @Sendable (Int) -> [PlannedPage]
  /// Compiles its template; nothing where that has a mistake.
  let compile: @Sendable (TemplateLibrary) -> Checked<Renderer?>

  init(_ maker: some PageMaker) {
    let subjects = maker.subjects
    template = maker.template
    pages = { kind in
      subjects.enumerated().flatMap { index, subject in
        let count = PageAddress.count(for: subject.items)
        return (1...count).map { number in
          PlannedPage(
            place: PagePlace(first: subject.path, number: number, count: count),
            origin: subject.origin(number),
            kind: kind,
            subject: index
          )
        }
      }
    }
    compile = { library in Self.compile(maker, subjects.map(\.subject), in: library) }
  }

  private static func templateName(_ template: String) -> String { "pages/\(template)" }

  private static func compile<Maker: PageMaker>(
    _ maker: Maker,
    _ subjects: [Maker.Subject],
    in library: TemplateLibrary
  ) -> Checked<Renderer?> {
    let compiled = library.compile(templateName(maker.template), for: Maker.Page.self)
    let renderer = compiled.value.map { template -> Renderer in
      { template.render(maker.page(subjects[$0], at: $1), into: &$2) }
    }
    return Checked(renderer, compiled.diagnostics)
  }
}
