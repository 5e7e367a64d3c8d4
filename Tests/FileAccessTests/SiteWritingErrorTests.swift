import Foundation
import Testing

@testable import FileAccess

@Suite struct SiteWritingErrorTests {
  static let sentences: [(SiteWritingError, String)] = [
    (.emptyOutput, "the output folder has no name"),
    (
      .fileSystemRoot(output: "/"),
      "the output '/' is the root of the file system; name a folder of its own"
    ),
    (.notAFolder(output: "x"), "the output 'x' is not a folder"),
    (
      .danglingLink(output: "x"),
      "the output 'x' is a symbolic link to a folder that is not there"
    ),
    (
      .notUTF8(output: "x"),
      "the output 'x' or a folder above it has a name that is not UTF-8; name another folder"
    ),
    (
      .mountPoint(path: "x"),
      "'x' is a mount point, which cannot be replaced in one step; "
        + "name a folder inside it as the output"
    ),
    (
      .holdsCurrentFolder(output: ".."),
      "the output '..' holds the current folder; go elsewhere or name another folder"
    ),
    (
      .overlap(output: "x", source: "x/Content"),
      "the output 'x' and the folder 'x/Content' lie inside each other; name a folder outside it"
    ),
    (
      .foreignFiles(output: "x", examples: ["a", "b", "c"], count: 5),
      "the output 'x' holds files that no build made ('a', 'b', 'c' and 2 more); "
        + "name another folder or empty this one"
    ),
    (
      .foreignFiles(output: "x", examples: ["a"], count: 1),
      "the output 'x' holds files that no build made ('a'); name another folder or empty this one"
    ),
    (
      .damagedManifest(path: "x/.vankho-manifest"),
      "'x/.vankho-manifest' is not a list of files that this version can read; "
        + "empty the output folder and build again"
    ),
    (
      .anotherBuild(output: "x"), "another build is writing to 'x'; wait until it ends"
    ),
    (
      .collision(path: "x/a"),
      "'x/a' is in the way: this build did not make it and would have to replace it; "
        + "move it away or rename the page"
    ),
    (
      .strandedSite(output: "x", old: "y"),
      "an earlier build was stopped while it replaced 'x', and other files are there now; "
        + "the site before is in 'y': move one of the two away"
    ),
    (.invalidPath("../a"), "'../a' is not a path of a file below the output folder"),
    (.writtenTwice("a"), "'a' is made twice in one build"),
    (
      .failure(.writing, path: "x/a", number: ENOSPC),
      "cannot write 'x/a': No space left on device"
    ),
    (.failure(.making, path: "x", number: EACCES), "cannot make 'x': Permission denied"),
  ]

  @Test(arguments: sentences)
  func isSaidInOneSentence(error: SiteWritingError, sentence: String) {
    #expect(error.description == sentence)
  }
}
