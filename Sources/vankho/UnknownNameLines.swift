internal import ArchiveLinking
internal import Diagnostics
internal import SiteBuilding

/// The names that are no record yet, one a line.
enum UnknownNameLines {
  /// Returns no line where there is no name, and says at the end how many are left out.
  ///
  ///     Names in articles that are no record yet:
  ///       3  Trần Văn Bình (person)  Content/articles/2024/a.md:21
  ///     … and 7 more
  static func lines(of names: UnknownNames) -> [String] {
    guard let first = names.most.first else { return [] }
    let width = String(first.count).count
    let lines = names.most.map { name in
      let count = String(name.count)
      let space = String(repeating: " ", count: width - count.count + 2)
      return
        "\(space)\(count)  \(name.text) (\(name.kind.rawValue))  \(name.place.path):\(name.place.position.line)"
    }
    let further = names.total - names.most.count
    return ["Names in articles that are no record yet:"] + lines
      + (further > 0 ? ["… and \(further) more"] : [])
  }
}
