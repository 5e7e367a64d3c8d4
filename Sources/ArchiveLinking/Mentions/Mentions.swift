package import ArchiveModel
internal import Cores
internal import MentionFinding

/// Who and what is named where in the texts of all articles.
package typealias Mentions = PerRecord<Article, ArticleMentions>

extension Mentions {
  static func link(_ archive: Archive, _ valid: ValidPlaces, jobs: Int) -> Mentions {
    let finder = MentionFinder(NameTable(archive))
    let references = Array(archive.articles.references)
    return Mentions(
      Parallel(jobs: jobs).map(references) { reference in
        MentionReading.mentions(
          of: reference,
          in: archive,
          finder: finder,
          at: valid.places(of: reference)
        )
      }
    )
  }
}
