internal import SitePlanning
internal import Templating

/// A kind of page: which pages of it there are, by which template, and what each shows.
///
/// A maker holds what it needs and nothing else; which records it looks at, the door knows.
protocol PageMaker: Sendable {
  /// What one page is about.
  associatedtype Subject: Sendable
  associatedtype Page: Presentable

  /// The name of the template below `pages/`.
  var template: String { get }

  /// What there are pages of, in the order in which they are written.
  var subjects: [PageSubject<Subject>] { get }

  func page(_ subject: Subject, at place: PagePlace) -> Page
}

/// Something that has pages of its own, as many as its longest list needs.
struct PageSubject<Subject: Sendable>: Sendable {
  let subject: Subject
  /// The address of the first page.
  let path: String
  /// How many items its longest list has.
  let items: Int
  /// Whose the pages are, by page.
  let origin: @Sendable (Int) -> PlannedFile.Origin

  init(
    _ subject: Subject,
    at path: String,
    items: Int = 0,
    origin: @escaping @Sendable (Int) -> PlannedFile.Origin = { _ in .site }
  ) {
    self.subject = subject
    self.path = path
    self.items = items
    self.origin = origin
  }
}

/// The pages that every archive has once have no subject.
extension PageMaker where Subject == Void {
  func once(at path: String) -> [PageSubject<Void>] { [PageSubject((), at: path)] }
}
