internal import ArchiveLinking
internal import ArchiveReading
internal import Diagnostics
internal import SiteBuilding

/// The names that are no record yet, one a line.
enum UnknownNameLines {
  /// Returns no line where there is no name, and says at the end how many are left out.
  ///
  ///     Names in articles that are no record yet:
  ///       3  Trần Văn Bình, Giám đốc Sở Xây dựng (person)  Content/articles/2024/a.md:21
  ///     … and 7 more
  ///
  /// With `drafts`, below each name the file of a record for it.
  static func lines(of names: UnknownNames, drafts: Bool, content: String) -> [String] {
    guard let first = names.most.first else { return [] }
    let width = String(first.count).count
    let lines = names.most.flatMap { name in
      let count = String(name.count)
      let space = String(repeating: " ", count: width - count.count + 2)
      let post = name.post.map { ", \($0)" } ?? ""
      let place = "\(name.place.path):\(name.place.position.line)"
      let line = "\(space)\(count)  \(name.text)\(post) (\(name.kind.rawValue))  \(place)"
      guard drafts else { return [line] }
      let file = ["\(content)/\(name.draft.path):"] + name.draft.lines
      return [line] + file.map { "       " + $0 }
    }
    let further = names.total - names.most.count
    return ["Names in articles that are no record yet:"] + lines
      + (further > 0 ? ["… and \(further) more"] : [])
  }
}
