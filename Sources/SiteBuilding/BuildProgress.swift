package import ArchiveLinking
package import Diagnostics
package import FileAccess
package import SitePlanning

/// The stages of a build, by their names.
package enum BuildStage: String, Sendable, CaseIterable {
  case discover, parse, catalogue, link, plan, index, render, write
}

/// How far a build is.
package enum BuildProgress: Sendable {
  case began(BuildStage)
  case ended(BuildStage)
  /// A step of ``BuildStage/link``.
  case linking(LinkProgress)
  case pages(done: Int, of: Int)
}

/// What a build found, and what it made.
package struct BuildResult: Sendable {
  package var diagnostics: [Diagnostic]
  /// Nil where nothing was written.
  package var site: BuiltSite?
  /// What the site was made from, kept so that a process which ends next need not free it piece by
  /// piece: .8 % of the samples of a build of 10,000 articles.
  package var remains: (any Sendable)?
}

/// A site that was written.
package struct BuiltSite: Sendable {
  package var articles: Int
  package var meetings: Int
  package var pages: Int
  /// What is not written down yet of addresses.
  package var unlistedAddresses: MissingAddresses
  package var report: WritingReport
}
