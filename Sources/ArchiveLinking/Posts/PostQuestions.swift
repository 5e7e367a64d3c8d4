package import ArchiveModel
internal import VietnameseText

/// Where what articles attest raises a question: a post that one person holds at a time is attested of
/// two, or one person holds such posts of two provinces at a time.
///
/// Only dates that are certain count. Nothing is wrong with such statements as such; a reader is told.
package struct PostQuestions: Sendable {
  /// A post of a body of which several are attested at one time.
  package struct SharedPost: Sendable, Hashable {
    /// Which of the body's posts it is.
    package var place: Int
    package var officials: [Reference<Official>]
  }

  package var ofBodies: PerRecord<Organization, [SharedPost]>
  /// By person the posts of different provinces, by their places in the career.
  package var ofPeople: PerRecord<Official, [Int]>

  init(
    _ archive: Archive,
    _ careers: Careers,
    _ posts: PerRecord<Organization, [BodyPost]>,
    _ succession: Succession
  ) {
    ofBodies = PerRecord(
      archive.organizations.references.map { body in
        posts[body].enumerated().compactMap { place, post in
          guard SingleTitle.isOne(post.title) else { return nil }
          let spans = post.holders.compactMap { holder in
            careers[holder.official].posts[holder.place].certainSpan.map { (holder.official, $0) }
          }
          let shared = Self.overlapping(spans)
          return shared.isEmpty ? nil : SharedPost(place: place, officials: shared)
        }
      }
    )
    ofPeople = PerRecord(
      archive.officials.references.map { official in
        let held = careers[official].posts.enumerated().compactMap { place, post in
          let unit = archive.organizations[post.post.organization].province
          guard let unit, SingleTitle.isOne(post.post.title), let span = post.certainSpan else {
            return nil as (place: Int, unit: Reference<Province>, span: ClosedRange<Int>)?
          }
          // A unit and what it became part of are one.
          return (place, succession.line(from: unit).last ?? unit, span)
        }
        return held.filter { one in
          held.contains { $0.unit != one.unit && $0.span.overlaps(one.span) }
        }.map(\.place)
      }
    )
  }

  private static func overlapping(
    _ spans: [(official: Reference<Official>, span: ClosedRange<Int>)]
  ) -> [Reference<Official>] {
    spans.filter { one in
      spans.contains { $0.official != one.official && $0.span.overlaps(one.span) }
    }.map(\.official)
  }
}

extension Career.AttestedPost {
  /// The days between which it is certainly held, as numbers; nil where no date is certain.
  fileprivate var certainSpan: ClosedRange<Int>? {
    let certain = held.map(\.date).filter {
      $0.earliest == $0.latest && !$0.isApproximate && !$0.isUncertain
    }
    guard let first = certain.map(\.earliest.number).min(),
      let last = certain.map(\.latest.number).max()
    else { return nil }
    return first...last
  }
}

/// The titles that one person of a body has at a time.
private enum SingleTitle {
  static func isOne(_ title: String) -> Bool {
    all.contains(Folding.comparisonKey(of: title))
  }

  private static let all = Set(
    [
      "Chủ tịch", "Giám đốc", "Tổng Giám đốc", "Trưởng Ban", "Chánh Văn phòng", "Bộ trưởng",
      "Cục trưởng", "Vụ trưởng", "Viện trưởng", "Hiệu trưởng", "Chủ nhiệm", "Bí thư", "Thủ tướng",
      "Tổng Bí thư", "Tổng Biên tập", "Tổng Cục trưởng", "Trưởng Công an", "Chánh Thanh tra",
      "Chánh án", "Director", "Director General", "Chair", "Chairman", "Chairwoman", "Chairperson",
      "Chief", "Head", "Minister", "President", "Prime Minister",
    ].map { Folding.comparisonKey(of: $0) }
  )
}
