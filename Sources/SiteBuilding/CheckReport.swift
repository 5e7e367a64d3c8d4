package import ArchiveLinking
package import Diagnostics

/// What a check says: what is wrong, and what might be missing.
package struct CheckReport: Sendable {
  package var diagnostics: [Diagnostic]
  package var unknownNames: UnknownNames
  package var unreadPosts: UnreadPosts
}
