package import ArchiveLinking
package import ArchiveModel
package import Diagnostics
package import SitePlanning

/// What a check says: what is wrong, what might be missing, and what is asked.
package struct CheckReport: Sendable {
  /// A question that attested posts raise, see ``PostQuestions``.
  package struct PostQuestion: Sendable, Equatable {
    package var record: RecordAddress
    /// A title and those who hold it, or the posts of one person.
    package var words: String
    /// It takes dates that are not certain to ask.
    package var isUncertain = false
  }

  package var diagnostics: [Diagnostic]
  package var unknownNames: UnknownNames
  package var unreadPosts: UnreadPosts
  package var postQuestions: [PostQuestion]
  /// What is not written down yet of addresses; nil where the content has an error.
  package var unlistedAddresses: MissingAddresses?
}

extension LinkedArchive {
  /// All questions that posts raise, those of bodies first.
  var questions: [CheckReport.PostQuestion] {
    let found = connections
    let bodies = archive.organizations.references.flatMap { body in
      found.postQuestions.ofBodies[body].map { shared in
        let names = shared.officials.map { archive.officials[$0].name }
        let title = found.bodyPosts[body][shared.place].title
        return CheckReport.PostQuestion(
          record: archive.organizations[body].address,
          words: "\(title): \(names.joined(separator: ", "))",
          isUncertain: shared.isUncertain
        )
      }
    }
    let people = archive.officials.references.compactMap { official in
      let places = found.postQuestions.ofPeople[official]
      let posts = places.map { found.careers[official].posts[$0.place].post }
      let words = posts.map { "\($0.title), \(archive.organizations[$0.organization].name)" }
      return words.isEmpty
        ? nil as CheckReport.PostQuestion?
        : CheckReport.PostQuestion(
          record: archive.officials[official].address,
          words: words.joined(separator: "; "),
          isUncertain: places.allSatisfy(\.isUncertain)
        )
    }
    return bodies + people
  }
}
