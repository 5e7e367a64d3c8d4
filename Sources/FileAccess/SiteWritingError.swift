/// Why a site could not be written; the site that was in place is untouched.
package enum SiteWritingError: Error, Hashable, Sendable {
  /// A step of the work, named for a message.
  package enum Step: String, Hashable, Sendable {
    case copying = "copy"
    case linking = "link"
    case listing = "list"
    case locking = "lock"
    case making = "make"
    case opening = "open"
    case reading = "read"
    case removing = "remove"
    case renaming = "rename"
    case resolving = "find"
    case writing = "write"
  }

  // The place of the output.
  case emptyOutput
  case fileSystemRoot(output: String)
  case notAFolder(output: String)
  case danglingLink(output: String)
  case notUTF8(output: String)
  case mountPoint(path: String)
  case holdsCurrentFolder(output: String)
  case overlap(output: String, source: String)
  // What is there already.
  case foreignFiles(output: String, examples: [String], count: Int)
  case damagedManifest(path: String)
  case anotherBuild(output: String)
  case collision(path: String)
  case strandedSite(output: String, old: String)
  // What the caller asked for.
  case invalidPath(String)
  case writtenTwice(String)
  /// A system call that failed, with its `errno`.
  case failure(Step, path: String, number: Int32)
}
