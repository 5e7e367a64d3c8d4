internal import ArchiveLinking
internal import ArchiveModel
internal import SitePlanning
internal import Wording

/// Makes the lists of those who held posts in bodies: post by post, in order of time.
struct HolderListMaker: Sendable {
  let posts: PostRowMaker
  let lists: ListMaker
  let bodyPosts: Findings<Organization, [BodyPost]>

  /// A line of such a list before it is made.
  private struct Line {
    var body: Reference<Organization>
    var title: String
    var shared: PostQuestions.SharedPost?
    var holder: BodyPost.Holder
  }

  /// Returns the part of the list of one body that stands on a page.
  func list(of body: Reference<Organization>, on place: PagePlace) -> ListRow<BodyPostRow> {
    list(lines(of: body), on: place) { first, holders in
      posts.row(first.title, holders, shared: first.shared)
    }
  }

  /// Returns the same of several bodies, whose unit is said where `unit` gives it.
  func list(
    of bodies: [Reference<Organization>],
    on place: PagePlace,
    unit: (Reference<Organization>) -> LinkRow?
  ) -> ListRow<BodyPostRow> {
    list(bodies.flatMap(lines), on: place) { first, holders in
      posts.row(
        first.title,
        holders,
        shared: first.shared,
        in: first.body,
        of: unit(first.body)
      )
    }
  }

  private func list(
    _ lines: [Line],
    on place: PagePlace,
    row: (Line, [BodyPost.Holder]) -> BodyPostRow
  ) -> ListRow<BodyPostRow> {
    var groups: [[Line]] = []
    for line in PageAddress.part(place.number, of: lines) {
      if let last = groups.last?[0], last.body == line.body, last.title == line.title {
        groups[groups.count - 1].append(line)
      } else {
        groups.append([line])
      }
    }
    return ListRow(
      total: lists.wording.number(lines.count),
      items: groups.map { row($0[0], $0.map(\.holder)) }
    )
  }

  private func lines(of body: Reference<Organization>) -> [Line] {
    let shared = posts.sharedPosts[body]
    return bodyPosts[body].enumerated().flatMap { place, post in
      let question = shared.first { $0.place == place }
      return post.holders.map {
        Line(body: body, title: post.title, shared: question, holder: $0)
      }
    }
  }
}

extension Connections {
  /// How long the list of those who held posts in a body is.
  func holderCount(of body: Reference<Organization>) -> Int {
    bodyPosts[body].reduce(0) { $0 + $1.holders.count }
  }

  /// How long that of the bodies of a unit, and of the units that became part of it, is.
  func holderCount(ofLine province: Reference<Province>) -> Int {
    succession.line(into: province).reduce(0) { count, unit in
      byProvince[unit].organizations.reduce(count) { $0 + holderCount(of: $1) }
    }
  }
}
