extension SiteWritingError: CustomStringConvertible {
  /// One sentence without a full stop, which names the path and says what to do about it.
  package var description: String {
    switch self {
    case .failure(let step, let path, let number):
      "cannot \(step.rawValue) '\(path)': \(ErrorNumber(value: number).words)"
    case .invalidPath(let path):
      "'\(path)' is not a path of a file below the output folder"
    case .writtenTwice(let path):
      "'\(path)' is made twice in one build"
    default:
      placeDescription ?? contentDescription
    }
  }

  private var placeDescription: String? {
    switch self {
    case .emptyOutput:
      "the output folder has no name"
    case .fileSystemRoot(let output):
      "the output '\(output)' is the root of the file system; name a folder of its own"
    case .notAFolder(let output):
      "the output '\(output)' is not a folder"
    case .danglingLink(let output):
      "the output '\(output)' is a symbolic link to a folder that is not there"
    case .notUTF8(let output):
      "the output '\(output)' or a folder above it has a name that is not UTF-8; "
        + "name another folder"
    case .mountPoint(let path):
      "'\(path)' is a mount point, which cannot be replaced in one step; "
        + "name a folder inside it as the output"
    case .holdsCurrentFolder(let output):
      "the output '\(output)' holds the current folder; go elsewhere or name another folder"
    case .overlap(let output, let source):
      "the output '\(output)' and the folder '\(source)' lie inside each other; "
        + "name a folder outside it"
    default:
      nil
    }
  }

  private var contentDescription: String {
    switch self {
    case .foreignFiles(let output, let examples, let count):
      Self.foreign(in: output, examples, count)
    case .damagedManifest(let path):
      "'\(path)' is not a list of files that this version can read; "
        + "empty the output folder and build again"
    case .anotherBuild(let output):
      "another build is writing to '\(output)'; wait until it ends"
    case .collision(let path):
      "'\(path)' is in the way: this build did not make it and would have to replace it; "
        + "move it away or rename the page"
    case .strandedSite(let output, let old):
      "an earlier build was stopped while it replaced '\(output)', and other files are there now; "
        + "the site before is in '\(old)': move one of the two away"
    default:
      "the site cannot be written"
    }
  }

  private static func foreign(in output: String, _ examples: [String], _ count: Int) -> String {
    let names = examples.map { "'\($0)'" }.joined(separator: ", ")
    let rest = count > examples.count ? " and \(count - examples.count) more" : ""
    return "the output '\(output)' holds files that no build made (\(names)\(rest)); "
      + "name another folder or empty this one"
  }
}
