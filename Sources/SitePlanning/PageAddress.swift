package import ArchiveModel

/// How pages are named: flat files, the further pages of a list beside its first.
package enum PageAddress {
  /// Lists of more records than this go on on further pages.
  package static let listLength = 100

  private static let ending = ".html"

  /// How many pages a list needs, at least one.
  package static func count(for items: Int) -> Int {
    max(1, (items + listLength - 1) / listLength)
  }

  /// The page, from 1, on which a record of a list stands, by its place in the list from 0.
  package static func number(ofItem place: Int) -> Int { place / listLength + 1 }

  /// Returns the part of a list that stands on a page of it, from 1.
  package static func part<Item>(_ page: Int, of list: [Item]) -> ArraySlice<Item> {
    let start = min((page - 1) * listLength, list.count)
    return list[start..<min(start + listLength, list.count)]
  }

  /// Returns the address of a further page: `officials/index.html` → `officials/page-2.html`,
  /// `officials/ID.html` → `officials/ID-page-2.html`; that of page 1 is the address itself.
  package static func page(_ number: Int, of first: String) -> String {
    guard number > 1 else { return first }
    let index = "index" + ending
    if first.hasSuffix("/" + index) {
      return "\(first.dropLast(index.count))page-\(number)\(ending)"
    }
    return "\(first.dropLast(ending.count))-page-\(number)\(ending)"
  }

  /// The address of the first page of all records of a kind.
  package static func list(of kind: RecordKind) -> String { "\(kind.folder)/index\(ending)" }

  /// The address of the list of all years.
  package static let years = "years/index\(ending)"

  /// The address of the first page of a year.
  package static func year(_ year: Int) -> String {
    "years/\(EDTFDate.name(ofYear: year))\(ending)"
  }

  package static let passagesFolder = "passages/"

  /// `articles/ID.html` → `passages/ID.html`.
  package static func passages(of article: String) -> String {
    passagesFolder + article.split(separator: "/").dropFirst().joined(separator: "/")
  }

  /// Returns what stands before `page-2` in the name of a further page, without the hyphen: empty
  /// for `page-2` itself, nil where the name is none of a further page.
  package static func stem(ofFurtherPage name: String) -> Substring? {
    let digits = name.utf8.reversed().prefix {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
    let rest = name.utf8.dropLast(digits.count)
    let mark = "page-".utf8
    guard !digits.isEmpty, rest.suffix(mark.count).elementsEqual(mark) else { return nil }
    let stem = rest.dropLast(mark.count)
    if stem.isEmpty { return "" }
    guard stem.last == UInt8(ascii: "-") else { return nil }
    return name[..<stem.index(before: stem.endIndex)]
  }
}

/// Where a page lies, and which page of how many it is.
package struct PagePlace: Sendable, Hashable {
  /// The address of the first page of the record or list.
  package let first: String
  /// From 1.
  package let number: Int
  /// How many pages the same record or list has.
  package let count: Int

  package init(first: String, number: Int = 1, count: Int = 1) {
    self.first = first
    self.number = number
    self.count = count
  }

  package var path: String { PageAddress.page(number, of: first) }
}
