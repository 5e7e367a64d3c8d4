internal import ArchiveModel
package import Diagnostics

/// The way from `Content/` to `public/`, in seven stages.
///
///     1 Discover   folders           -> files               serial
///     2 Parse      file              -> records as written  parallel
///     3 Catalogue  records           -> one Archive         serial
///     4 Link       Archive           -> Connections         serial
///     5 Plan       both              -> pages, addresses    serial
///     6 Render     page              -> bytes               parallel
///     7 Write      bytes             -> public              as they come
///
/// Each stage is a function from values to values and says what it found wrong; only reading and
/// writing throw. Stages 6 and 7 run in turns, so that the site is never whole in memory.
package struct SiteBuild: Sendable {
  package let options: BuildOptions

  package init(_ options: BuildOptions) {
    self.options = options
  }

  /// Reads and checks everything, and writes nothing: stages 1 to 5.
  package func check() throws -> [Diagnostic] {
    var log: [Diagnostic] = []
    _ = try readArchive(&log)
    return log.sorted()
  }

  private func readArchive(_ log: inout [Diagnostic]) throws(FileError) -> Catalogue {
    let files = try ContentFolder.discover(options.content).reporting(to: &log)
    let written = try parse(files, &log)
    return Catalogue.compile(written, drafts: options.includesDrafts).reporting(to: &log)
  }

  private func parse(
    _ files: [ContentFile],
    _ log: inout [Diagnostic]
  ) throws(FileError) -> WrittenArchive {
    let pieces = Parallel(jobs: options.jobs).map(files) { file in
      Result { () throws(FileError) in try file.parsed() }
    }
    var archive = WrittenArchive()
    for piece in pieces { archive.take(try piece.get().reporting(to: &log)) }
    if archive.settings == nil {
      let place = SourceLocation(path: "\(options.content)/archive.yml", position: .start)
      log.append(
        Diagnostic(
          .missingField,
          at: place,
          "the file archive.yml with the field 'title' is missing"
        )
      )
    }
    return archive
  }
}
